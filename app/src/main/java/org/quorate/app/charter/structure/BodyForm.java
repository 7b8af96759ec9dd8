package org.quorate.app.charter.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.OwnCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Slug;

/**
 * A body of the charter with its blocks of seats as a person types it.
 *
 * @param key its word in settings, which stays when it is called otherwise; nothing while it is new
 * @param name as people say it
 * @param aliases other names, with commas between them
 * @param chair the office that presides; empty where none is said
 * @param clause where the document sets it up; empty where it does not
 * @param blocks its blocks of seats, in seat order
 */
record BodyForm(@Nullable String key, String name, String aliases, String chair, String clause, List<BlockForm> blocks) {

    BodyForm {
        blocks = List.copyOf(blocks);
    }

    /** A body the charter does not have yet. */
    static final BodyForm NEW = new BodyForm(null, "", "", "", "", List.of(BlockForm.NEW));

    static BodyForm of(CharterBody body) {
        return new BodyForm(body.key(), body.name(), String.join(", ", body.aliases()), Typed.said(body.chair()), Typed.said(body.clause()),
            body.constituencies().stream().map(BlockForm::of).toList());
    }

    /** What is wrong with its name in this charter; empty when nothing is. */
    String nameProblem(Charter charter) {
        if (Slug.of(name).isEmpty()) {
            return "Say what the body is called, for example \"Partnership Board\".";
        }
        return charter.bodies().stream().filter(body -> !body.key().equals(key)).anyMatch(body -> Slug.of(body.name()).equals(Slug.of(name)))
            ? "The charter has a body of this name already." : "";
    }

    /** What is wrong with its seats together; empty when nothing is. */
    String seatsProblem() {
        if (blocks.isEmpty()) {
            return "A body needs seats: add one block at least.";
        }
        Set<String> known = new HashSet<>();
        return blocks.stream().filter(block -> !known.add(block.wordInSettings())).findFirst()
            .map(twice -> "Two blocks of seats are called " + twice.name().strip() + ". Give each a name of its own.").orElse("");
    }

    String title() {
        return key == null ? "added " + name.strip() : "changed " + name.strip() + " and its seats";
    }

    /** The charter with this body in it; rules about seats that are no more are left out, and a new body has its usual questions open. */
    Charter in(Charter charter) {
        List<Constituency> seats = blocks.stream().map(BlockForm::block).toList();
        if (key == null) {
            String word = Slug.of(name);
            List<CharterBody> bodies = new ArrayList<>(charter.bodies());
            bodies.add(new CharterBody(word, name.strip(), Typed.names(aliases), Typed.orNothing(chair), null, seats, Typed.orNothing(clause)));
            return OwnCharter.asking(with(charter, bodies), word);
        }
        List<CharterBody> bodies = charter.bodies().stream().map(body -> body.key().equals(key) ? changed(body, seats) : body).toList();
        return Typed.without(with(charter, bodies), gone(charter, seats));
    }

    /** The charter without this body and what it says of it alone. */
    Charter outOf(Charter charter) {
        List<CharterBody> bodies = charter.bodies().stream().filter(body -> !body.key().equals(key)).toList();
        return Typed.without(with(charter, bodies), Set.of(key + "."));
    }

    private CharterBody changed(CharterBody body, List<Constituency> seats) {
        return new CharterBody(body.key(), name.strip(), Typed.names(aliases), Typed.orNothing(chair), body.accountableTo(), seats, body.roles(), body.sides(),
            body.interests(), Typed.orNothing(clause));
    }

    /** What the settings about seats begin with that the body no longer has. */
    private Set<String> gone(Charter charter, List<Constituency> seats) {
        Set<String> kept = seats.stream().map(Constituency::key).collect(Collectors.toSet());
        return charter.bodies().stream().filter(body -> body.key().equals(key)).flatMap(body -> body.constituencies().stream()).map(Constituency::key)
            .filter(block -> !kept.contains(block)).map(block -> key + "." + block + ".").collect(Collectors.toSet());
    }

    private static Charter with(Charter charter, List<CharterBody> bodies) {
        return new Charter(charter.key(), charter.title(), charter.version(), bodies, charter.matters(), charter.applicability(), charter.settings(),
            charter.procedures());
    }
}
