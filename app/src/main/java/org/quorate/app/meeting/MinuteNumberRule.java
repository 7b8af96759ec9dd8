package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.model.calendar.YearStart;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.store.ReadSession;

/**
 * Where the numbers of a body's minutes begin, as the charter in force says ({@code BODY.minute-numbers}); they run on where it does not speak of it.
 *
 * @param begins when they begin again at 1
 * @param year when the body's year begins, where that is known as a day
 */
record MinuteNumberRule(Begins begins, Optional<YearStart> year) {

    /** Numbers run on from one meeting to the next. */
    static final MinuteNumberRule RUN_ON = new MinuteNumberRule(Begins.NEVER, Optional.empty());
    private static final String SETTING = "minute-numbers";
    private static final Pattern BEGIN_AGAIN = Pattern.compile("each[- ]year|municipal[- ]year|annually|each[- ]meeting");

    /** When numbers begin again at 1. */
    enum Begins {
        /** They run on. */
        NEVER,
        /** With every year of the body. */
        EACH_YEAR,
        /** At every meeting. */
        EACH_MEETING
    }

    /** The rule on a day; the charter is read only where it speaks of minute numbers at all. */
    static MinuteNumberRule on(ReadSession session, Body body, LocalDate day) {
        return session.charters().inForceOn(day).map(AdoptedCharter::source).filter(MinuteNumberRule::mayBeginAgain)
                .map(text -> of(CharterYaml.readAdopted("charter.yaml", text), body)).orElse(RUN_ON);
    }

    /** Whether a text speaks of numbers that begin again: most charters have them run on and need not be read for it. */
    private static boolean mayBeginAgain(String text) {
        return text.contains(SETTING) && BEGIN_AGAIN.matcher(text).find();
    }

    static MinuteNumberRule of(Charter charter, Body body) {
        String key = body.charterKey();
        Optional<CharterBody> described = charter.body(key == null ? body.name() : key);
        String word = described.flatMap(one -> charter.setting(one.key() + "." + SETTING)).map(Setting::valueText).orElse("");
        return switch (word) {
            case "each-meeting" -> new MinuteNumberRule(Begins.EACH_MEETING, Optional.empty());
            case "each-year" -> new MinuteNumberRule(Begins.EACH_YEAR, Stream.of(described.orElseThrow().key() + ".year", "calendar.year")
                    .flatMap(path -> charter.setting(path).stream()).filter(setting -> !setting.isSilent())
                    .map(setting -> YearStart.read(setting.valueText())).findFirst());
            default -> RUN_ON;
        };
    }

    /** Whether numbers begin again at 1 at a meeting that follows another of the body; never where it is not known on what day its year begins. */
    boolean beginsAgain(LocalDate before, LocalDate meeting) {
        return switch (begins) {
            case NEVER -> false;
            case EACH_MEETING -> true;
            case EACH_YEAR -> year.flatMap(start -> Stream.of(meeting.getYear(), meeting.getYear() - 1).flatMap(number -> start.in(number).stream())
                    .filter(first -> !first.isAfter(meeting)).findFirst()).filter(before::isBefore).isPresent();
        };
    }

    /** Why numbers run on or begin again, as a sentence. */
    String reason(boolean again) {
        return switch (begins) {
            case NEVER -> "Numbers run on from one meeting of the body to its next.";
            case EACH_MEETING -> "The charter has numbers begin again at 1 at every meeting.";
            case EACH_YEAR -> again ? "The charter has numbers begin again at 1 with every year of the body, and this is its first meeting of a year."
                    : year.isEmpty() ? "The charter has numbers begin again at 1 with every year of the body, but does not give the day on which its year "
                            + "begins:"
                    + " they run on until a first number is chosen." : "Numbers run on from one meeting of the body to its next within its year.";
        };
    }
}
