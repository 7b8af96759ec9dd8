package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Whether those outside a body have approved what it decided, where the charter asks for that. */
final class Approval {

    /** How the approval stands. */
    enum State {
        /** It is given, or counts as given. */
        GIVEN,
        /** It is refused, or counts as refused. */
        REFUSED,
        /** It has not been given yet. */
        AWAITED
    }

    /**
     * How the approval stands.
     *
     * @param state whether it is given
     * @param whose whose approval is meant, as a sentence says it
     * @param steps the reasons
     */
    record Found(State state, String whose, List<Step> steps) {
        Found {
            steps = List.copyOf(steps);
        }
    }

    private static final String NOT_NAMED = "-";
    private static final List<Candidate> WHEN = words("after", "before");
    private static final List<Candidate> DAY_TYPES = words("calendar", "working");
    /** What an open time for an answer may be: none is set, or it is over. */
    private static final List<Candidate> TIMES = List.of(new Candidate("no time", new Word("none")), new Candidate("a time that is over", new SettingValue
            .Whole(0)));
    private static final List<Candidate> SILENCES = words("approved", "refused", "waits");

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Approvals known;
    private final @Nullable LocalDate today;
    private final List<Step> steps = new ArrayList<>();

    Approval(Prepared prepared, OpenReadings readings, Approvals known, @Nullable LocalDate today) {
        this.prepared = prepared;
        this.readings = readings;
        this.known = known;
        this.today = today;
    }

    private static List<Candidate> words(String... words) {
        return Stream.of(words).map(word -> new Candidate(word, new Word(word))).toList();
    }

    /** What is found before a decision is taken: empty where nobody outside must approve it first. */
    Optional<Found> before() {
        return ways().filter(ways -> isBefore()).map(this::found);
    }

    /** What is found once it is decided: empty where nobody outside must approve it, or where that was asked before. */
    Optional<Found> after() {
        return ways().filter(ways -> !isBefore()).map(this::found);
    }

    private Setting setting(String end) {
        return prepared.mentionsForMatter(end) ? prepared.ofMatter(end) : prepared.ofBody(end);
    }

    /** Whose approval is needed; empty where it needs nobody's. */
    private Optional<List<List<String>>> ways() {
        Setting by = setting("approval.by");
        if (!prepared.isSpoken(by) || !(readings.ask(by, this::whoMayBeMeant) instanceof SettingValue.Approvers(List<List<String>> ways))
                || ways.isEmpty()) {
            return Optional.empty();
        }
        if (!by.isSilent()) {
            requireAmong(ways);
        }
        return Optional.of(ways);
    }

    /** Refuses an answer of somebody whose approval nobody asks for, because it may be a name misspelt. */
    private void requireAmong(List<List<String>> ways) {
        known.answers().stream().map(Approvals.Answer::by).filter(by -> ways.stream().flatMap(List::stream).noneMatch(one -> isSame(one, by))).findFirst()
                .ifPresent(by -> {
                    throw new UnusableCase(List.of(new UnusableCase.Reason("approvals", by + " is not among those whose approval is needed: "
                            + ways.stream().flatMap(List::stream).distinct().map(this::name).collect(Collectors.joining(", ")) + ".")));
                });
    }

    private boolean isBefore() {
        Setting when = setting("approval.when");
        return prepared.isSpoken(when) && readings.ask(when, () -> WHEN).text().equals("before");
    }

    /** What a charter may mean that leaves open whose approval it is: nobody's, that of those who answered, or of somebody who did not. */
    private List<Candidate> whoMayBeMeant() {
        List<Candidate> meant = new ArrayList<>(List.of(new Candidate("none", new SettingValue.Approvers(List.of()))));
        List<String> names = known.answers().stream().map(Approvals.Answer::by).distinct().toList();
        if (!names.isEmpty()) {
            meant.add(new Candidate(String.join(" and ", names), new SettingValue.Approvers(List.of(names))));
        }
        meant.add(new Candidate("others", new SettingValue.Approvers(List.of(List.of(NOT_NAMED)))));
        return meant;
    }

    private void note(String text, Setting setting) {
        Step step = new Step(text, null, setting.path(), setting.provenance().clause());
        if (!steps.contains(step)) {
            steps.add(step);
        }
    }

    private Found found(List<List<String>> ways) {
        String whose = ways.stream().map(way -> Plain.list(way.stream().map(this::name).toList())).collect(Collectors.joining(", or "));
        List<State> states = ways.stream().map(this::state).toList();
        State state = states.contains(State.GIVEN) ? State.GIVEN : states.contains(State.AWAITED) ? State.AWAITED : State.REFUSED;
        return new Found(state, whose, steps);
    }

    private State state(List<String> way) {
        List<State> all = way.stream().map(this::state).toList();
        return all.contains(State.REFUSED) ? State.REFUSED : all.contains(State.AWAITED) ? State.AWAITED : State.GIVEN;
    }

    private State state(String approver) {
        Optional<Approvals.Answer> answer = known.answers().stream().filter(one -> isSame(one.by(), approver)).findFirst();
        Optional<LocalDate> last = lastDay();
        LocalDate on = answer.map(Approvals.Answer::on).orElse(null);
        boolean late = on != null && last.isPresent() && on.isAfter(last.get());
        if (answer.isPresent() && !late) {
            note("The approval of " + name(approver) + " has been " + (answer.get().given() ? "given" : "refused") + (on == null ? "."
                    : ", on " + DayText.of(on) + "."), setting("approval.by"));
            return answer.get().given() ? State.GIVEN : State.REFUSED;
        }
        boolean over = late || (today != null && last.isPresent() && today.isAfter(last.get()));
        return over ? afterTime(approver, last.orElseThrow(), answer.orElse(null)) : waiting(approver, last);
    }

    private State waiting(String approver, Optional<LocalDate> last) {
        String until = last.isPresent() ? "; there is time until " + DayText.of(last.get()) : !prepared.isSpoken(setting("approval.within")) ? ""
                : "; it is not recorded when that was asked for, so the time for it cannot be counted";
        note("The approval of " + name(approver) + " is needed, and no answer is recorded yet" + until + ".", setting("approval.by"));
        return State.AWAITED;
    }

    private State afterTime(String approver, LocalDate last, Approvals.@Nullable Answer late) {
        Setting silence = setting("approval.silence");
        String word = readings.ask(silence, () -> SILENCES).text();
        String came = late == null || late.on() == null ? "No answer of " + name(approver) + " came by " + DayText.of(last)
                : "The answer of " + name(approver) + " came on " + DayText.of(late.on()) + ", after the last day for it, " + DayText.of(last);
        if (word.equals("waits") && late != null) {
            note(came + ", and " + (late.given() ? "is an approval all the same." : "is a refusal all the same."), silence);
            return late.given() ? State.GIVEN : State.REFUSED;
        }
        note(came + switch (word) {
            case "approved" -> ", which counts as approval.";
            case "refused" -> ", which counts as a refusal.";
            default -> ", and it is waited for.";
        }, silence);
        return word.equals("approved") ? State.GIVEN : word.equals("refused") ? State.REFUSED : State.AWAITED;
    }

    /** The last day on which an answer is in time; empty where the charter sets none, or the case does not say when they were asked. */
    private Optional<LocalDate> lastDay() {
        Setting within = setting("approval.within");
        LocalDate asked = known.asked();
        if (asked == null || !prepared.isSpoken(within)) {
            return Optional.empty();
        }
        return switch (readings.ask(within, () -> TIMES)) {
            case SettingValue.Length(Period length) -> Optional.of(PeriodCount.on(prepared.calendar()).after(asked, length).lastDay());
            case SettingValue.Whole(int days) -> Optional.of(PeriodCount.on(prepared.calendar()).after(asked, Period.of(days, daysCounted())).lastDay());
            default -> Optional.empty();
        };
    }

    private PeriodUnit daysCounted() {
        return readings.ask(setting("approval.day-type"), () -> DAY_TYPES).text().equals("working") ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS;
    }

    private String name(String approver) {
        return approver.equals(NOT_NAMED) ? "somebody else" : prepared.charter().body(approver).map(body -> "the " + body.name().replaceFirst("^[Tt]he ", ""))
                .orElse(approver);
    }

    private boolean isSame(String left, String right) {
        return slug(left).equals(slug(right)) || (prepared.charter().body(left).isPresent()
                && prepared.charter().body(left).equals(prepared.charter().body(right)));
    }

    private static String slug(String name) {
        return Slug.of(name).replaceFirst("^(?:the|an?)-", "");
    }
}
