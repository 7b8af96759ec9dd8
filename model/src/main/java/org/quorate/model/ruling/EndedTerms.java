package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.YearStart;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Seats whose holder's term has ended on the day of a decision: whether they still count is for the charter to say. */
final class EndedTerms {

    private static final List<Candidate> READINGS = Stream.of("stays", "vacates").map(word -> new Candidate(word, new Word(word))).toList();

    private EndedTerms() {
    }

    /** The last day of the term of the holder of a seat, from the case or from the length the charter gives; empty where neither says. */
    static Optional<LocalDate> lastDay(Charter charter, CharterBody body, Group seat) {
        SeatParticulars.@Nullable Term term = seat.particulars().term();
        Constituency constituency = seat.constituency();
        if (term == null) {
            return Optional.empty();
        }
        LocalDate until = term.until();
        LocalDate from = term.from();
        if (until != null || from == null || constituency == null) {
            return Optional.ofNullable(until);
        }
        Setting ends = ends(charter, body, constituency);
        return charter.setting(body.key() + "." + constituency.key() + ".term-years").map(Setting::value)
                .flatMap(value -> value instanceof SettingValue.Whole(int years) ? lastDay(charter, body, ends, from, years) : Optional.empty());
    }

    /** The setting on what day terms of a constituency end. */
    static Setting ends(Charter charter, CharterBody body, Constituency constituency) {
        return charter.setting(body.key() + "." + constituency.key() + ".term-ends").orElseThrow();
    }

    /** Empty where the day is open, or where only the record of meetings tells when the annual meeting is. */
    private static Optional<LocalDate> lastDay(Charter charter, CharterBody body, Setting ends, LocalDate from, int years) {
        boolean spoken = charter.settings().containsKey(ends.path());
        if (!spoken || "anniversary".equals(ends.valueText())) {
            return Optional.of(from.plusYears(years).minusDays(1));
        }
        Optional<YearStart> year = ends.isSilent() ? Optional.empty() : Stream.of(body.key() + ".year", "calendar.year").map(charter::setting)
                .flatMap(Optional::stream).filter(setting -> !setting.isSilent()).map(setting -> YearStart.read(setting.valueText())).findFirst();
        Optional<LocalDate> first = year.flatMap(start -> start.in(from.getYear()));
        int until = from.getYear() + years - (first.filter(from::isBefore).isPresent() ? 1 : 0);
        return year.flatMap(start -> start.in(until)).map(day -> ends.valueText().equals("year-end") ? day.minusDays(1) : day);
    }

    private static Setting rule(Prepared prepared) {
        return prepared.ofBody("terms.ended");
    }

    private static boolean hasEnded(Prepared prepared, Group seat) {
        LocalDate day = prepared.question().date();
        return day != null && seat.filled() > 0 && lastDay(prepared.charter(), prepared.body(), seat).filter(day::isAfter).isPresent();
    }

    /** The case under this reading of what becomes of a seat once the term of its holder has ended. */
    static Prepared counted(Prepared prepared, OpenReadings readings) {
        if (prepared.members().stream().noneMatch(seat -> hasEnded(prepared, seat))
                || readings.ask(rule(prepared), () -> READINGS).text().equals("stays")) {
            return prepared;
        }
        List<Group> members = prepared.members().stream().map(seat -> hasEnded(prepared, seat) ? seat.vacated() : seat).toList();
        return prepared.withMembers(members, prepared.isByPartner() ? prepared.byPartner(members) : members);
    }

    /** What is said of the terms that have ended. */
    static List<Step> steps(Prepared prepared) {
        Setting rule = rule(prepared);
        return prepared.members().stream().filter(seat -> hasEnded(prepared, seat)).map(seat -> new Step("The term of " + seat.label() + " ended on "
                + lastDay(prepared.charter(), prepared.body(), seat).map(DayText::of).orElse("an earlier day") + switch (rule.valueText()) {
                    case "stays" -> "; they keep the seat until someone is appointed.";
                    case "vacates" -> ", so the seat is vacant and no vote is counted for it.";
                    default -> "; the charter does not say whether they keep the seat.";
                }, null, rule.path(), rule.provenance().clause())).toList();
    }
}
