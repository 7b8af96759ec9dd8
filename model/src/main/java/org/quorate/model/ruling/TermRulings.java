package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Rules on who holds a seat longer than the charter allows: past the end of a term, or for more terms than one person may serve. */
final class TermRulings {

    private final Charter charter;
    private final CharterBody body;
    private final LocalDate day;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> past = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();

    private TermRulings(Charter charter, CharterBody body, LocalDate day) {
        this.charter = charter;
        this.body = body;
        this.day = day;
    }

    static Ruling rule(Charter charter, CharterBody body, List<Group> seats, @Nullable LocalDate day) {
        if (day == null) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("date", "Give the date on which the terms are looked at.")));
        }
        TermRulings rulings = new TermRulings(charter, body, day);
        seats.stream().filter(seat -> seat.particulars().term() != null && seat.filled() > 0).forEach(rulings::seat);
        if (rulings.steps.isEmpty()) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("seats", "No seat says since when its holder has held it. Give \"from\", \"until\" or"
                    + " \"terms\".")));
        }
        return rulings.ruling();
    }

    private Ruling ruling() {
        boolean silent = past.isEmpty() && !open.isEmpty();
        String headline = !past.isEmpty() ? "Past their term: " + Plain.list(past) : silent ? "The charter is silent" : "All are within their terms";
        Outcome outcome = !past.isEmpty() ? Outcome.REFUSED : silent ? Outcome.SILENT : Outcome.PERMITTED;
        return Ruling.of(outcome, new RulingDetail(charter.versionText(), headline, null, null, null, null, silent ? List.copyOf(open) : List.of(), List.of(),
                silent ? List.of() : List.copyOf(open), Reasoning.of(steps)));
    }

    private void seat(Group seat) {
        SeatParticulars.Term term = java.util.Objects.requireNonNull(seat.particulars().term());
        Constituency constituency = seat.constituency();
        if (constituency == null) {
            steps.add(new Step(seat.label() + " belongs to no constituency, so no term is set for the seat.", null, null, null));
            return;
        }
        boolean over = ended(seat, term, constituency, setting(constituency, "term-years"));
        boolean tooMany = tooMany(seat, term, setting(constituency, "term-limit"));
        if (over || tooMany) {
            past.add(seat.label());
        }
    }

    private Setting setting(Constituency constituency, String end) {
        return charter.setting(body.key() + "." + constituency.key() + "." + end).orElseThrow();
    }

    private boolean ended(Group seat, SeatParticulars.Term term, Constituency constituency, Setting years) {
        Optional<LocalDate> last = EndedTerms.lastDay(charter, body, seat);
        LocalDate from = term.from();
        if (last.isEmpty()) {
            Setting ends = EndedTerms.ends(charter, body, constituency);
            if (from != null && !years.isSilent() && charter.settings().containsKey(ends.path())) {
                Setting open = ends.isSilent() ? ends : charter.setting(body.key() + ".year").orElse(ends);
                step((ends.isSilent() ? "The charter does not say: " + ends.topic().question() : "A term ends by the year of the body, and on what day that"
                        + " begins is not known: settle \"year\" as a day, or give \"until\".") + " " + seat.label() + " has held the seat since "
                        + DayText.of(from) + ".", null, open);
                this.open.add(open.path());
            } else if (from != null) {
                step("The charter does not say: " + years.topic().question() + " " + seat.label() + " has held the seat since " + DayText.of(from) + ".",
                        null, years);
                open.add(years.path());
            }
            return false;
        }
        boolean over = day.isAfter(last.get());
        String length = years.value() instanceof SettingValue.Whole(int number) && term.until() == null ? " of " + number + (number == 1 ? " year"
                : " years") : "";
        step("The term" + length + " of " + seat.label() + (from == null ? "" : " began on " + DayText.of(from) + " and") + (over ? " ended on " : " ends on ")
                + DayText.of(last.get()) + (over ? ": past its end." : "."), null, years);
        return over;
    }

    private boolean tooMany(Group seat, SeatParticulars.Term term, Setting limit) {
        Integer number = term.number();
        if (number == null) {
            return false;
        }
        if (!(limit.value() instanceof SettingValue.Whole(int most))) {
            if (charter.settings().containsKey(limit.path())) {
                step("The charter does not say: " + limit.topic().question() + " " + seat.label() + " serves term " + number + ".", null, limit);
                open.add(limit.path());
            }
            return false;
        }
        boolean tooMany = number > most;
        step(seat.label() + " serves term " + number + " and may serve " + most + (tooMany ? ": one term too many or more." : "."), number
                + (tooMany ? " > " : " ≤ ") + most, limit);
        return tooMany;
    }

    private void step(String text, @Nullable String arithmetic, Setting setting) {
        steps.add(new Step(text, arithmetic, setting.path(), setting.provenance().clause()));
    }
}
