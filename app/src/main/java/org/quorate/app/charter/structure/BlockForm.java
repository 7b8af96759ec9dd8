package org.quorate.app.charter.structure;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.SeatClass;

/**
 * A block of seats as a person types it.
 *
 * @param key its word in settings, which stays when it is called otherwise; nothing while it is new
 * @param name as people say it
 * @param aliases other names, with commas between them
 * @param fewest the least number of seats
 * @param most the greatest number; empty where the charter does not say
 * @param seatClass what its members may do
 * @param clause where the document says so; empty where it does not
 */
record BlockForm(@Nullable String key, String name, String aliases, String fewest, String most, SeatClass seatClass, String clause) {

    static final BlockForm NEW = new BlockForm(null, "", "", "1", "1", SeatClass.VOTING, "");

    static BlockForm of(Constituency block) {
        Integer most = block.most();
        return new BlockForm(block.key(), block.name(), String.join(", ", block.aliases()), Integer.toString(block.fewest()),
            most == null ? "" : most.toString(), block.seatClass(), Typed.said(block.clause()));
    }

    String nameProblem() {
        return Slug.of(name).isEmpty() ? "Say what these seats are called, for example \"Local authorities\"." : "";
    }

    String fewestProblem() {
        return isNumber(fewest) ? "" : "Give a whole number, for example 4; 0 where it may be empty.";
    }

    String mostProblem() {
        if (most.isBlank()) {
            return "";
        }
        if (!isNumber(most)) {
            return "Give a whole number, or leave it empty where the charter names no greatest number.";
        }
        return isNumber(fewest) && number(most) < number(fewest) ? "That is fewer than the least number of seats." : "";
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d{1,3}");
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    /** The block under its own key, or under one made from its name. */
    Constituency block() {
        Integer greatest = most.isBlank() ? null : Integer.valueOf(number(most));
        return new Constituency(wordInSettings(), name.strip(), Typed.names(aliases), number(fewest), greatest, seatClass,
            Typed.orNothing(clause));
    }

    String wordInSettings() {
        return key == null ? Slug.of(name) : key;
    }
}
