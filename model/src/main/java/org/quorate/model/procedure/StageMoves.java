package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Who;

/** Judges what leaves a stage: on, back, over it, or out of the procedure (CM-10 to CM-16). */
final class StageMoves {

    private static final String ANOTHER_PARTY = "another party";
    private static final String NOBODY = "nobody";
    private final Rules rules;
    private final ProcedureState state;
    private final Stage stage;

    StageMoves(Rules rules, ProcedureState state, Stage stage) {
        this.rules = rules;
        this.state = state;
        this.stage = stage;
    }

    /** Whether it may go on to the next stage. */
    Verdict onward(ProcedureEvent event) {
        Optional<Stage> next = rules.next(stage);
        Setting behind = behind("actor");
        if (next.isEmpty()) {
            return Verdict.of(Judgement.no("This is the final stage; there is none after it.", "It may be decided here, settled or withdrawn.", behind));
        }
        List<Judgement> against = Stream.of(needs(), taker(next.get(), event)).flatMap(Optional::stream).toList();
        if (!against.isEmpty()) {
            return Verdict.ofAll(against);
        }
        Judgement unresolved = unresolved(next.get(), event);
        return Verdict.of(unresolved.permitted() ? triggered(next.get(), event).orElse(unresolved) : unresolved);
    }

    /** The setting that gives the reason its clause: the one asked for, or who acts where that has none. */
    private Setting behind(String end) {
        Setting setting = rules.of(stage, end);
        return setting.provenance().clause() == null ? rules.of(stage, "actor") : setting;
    }

    /** Whose agreement is missing; another's where whoever would agree is itself concerned (A56). */
    private Optional<Judgement> needs() {
        Setting needs = rules.of(stage, "needs");
        Setting itself = rules.of(stage, "needs.itself");
        boolean concerned = !needs.isSilent() && rules.speaksOf(itself) && concerned(Who.read(needs.valueText()));
        if (concerned) {
            return agreementOf(rules.readings().ask(itself, List.of(needs.valueText(), ANOTHER_PARTY, NOBODY)), itself);
        }
        if (needs.isSilent()) {
            return rules.speaksOf(needs) && !state.happened(EventKind.AGREE) && rules.readings().ask(needs, List.of("the actor", "anyone")).equals("anyone")
                    ? Optional.of(Judgement.no("An agreement is needed before it goes on, and none is on record.", "Record whose agreement was given.", needs))
                    : Optional.empty();
        }
        List<String> missing = StageSteps.missingAgreement(rules, state, stage, Who.read(needs.valueText()), List.of());
        return missing.isEmpty() ? Optional.empty() : Optional.of(Judgement.no("Before it goes on it needs the agreement of " + String.join(" and ",
                missing) + ", which is not on record.", "Record the agreement, with its day.", needs));
    }

    private boolean concerned(Who agreeing) {
        return agreeing.named().stream().anyMatch(this::concerned);
    }

    private boolean concerned(String named) {
        List<String> affected = rules.facts().affected();
        return affected != null && affected.stream().anyMatch(name -> rules.means(named, name));
    }

    private Optional<Judgement> agreementOf(String who, Setting itself) {
        Who wanted = who.equals(ANOTHER_PARTY) ? new Who(List.of(), rules.statedParties().stream().filter(party -> !concerned(party)).toList())
                : Who.read(who);
        List<String> missing = who.equals(NOBODY) ? List.of() : StageSteps.missingAgreement(rules, state, stage, wanted, List.of());
        return missing.isEmpty() ? Optional.empty() : Optional.of(Judgement.no("Whoever would agree is itself concerned, and then it needs the agreement of "
                + String.join(" and ", missing) + ", which is not on record.", "Record the agreement, with its day.", itself));
    }

    private Optional<Judgement> taker(Stage next, ProcedureEvent event) {
        Setting who = rules.of(next, "who");
        String by = event.by();
        if (!rules.speaksOf(who) || by == null || rules.isOneOf(rules.who(who), by, stage)) {
            return Optional.empty();
        }
        String usual = next.title() + " is opened by " + rules.who(who).text() + ".";
        Setting otherwise = rules.of(next, "who.otherwise");
        if (!rules.speaksOf(otherwise) || !rules.ask(otherwise).equals("with-reason")) {
            return Optional.of(Judgement.no(usual + " " + by + " may not.", "It may go on when " + rules.who(who).text() + " takes it there.", who));
        }
        return event.reason() != null ? Optional.empty()
                : Optional.of(Judgement.no(usual + " " + by + " may do so only with a recorded reason.", "Give the reason.", otherwise));
    }

    /** Why the stage has not resolved it, or why it may not go on yet. */
    private Judgement unresolved(Stage next, ProcedureEvent event) {
        String onward = "so it goes to the next: " + next.title() + ".";
        boolean failed = state.happened(EventKind.FAIL) || event.kind() == EventKind.FAIL;
        if (failed) {
            return Judgement.yes("The stage has not resolved it, " + onward, behind("follows"));
        }
        Optional<Judgement> accepted = acceptedSince(event.on());
        if (accepted.isPresent()) {
            return accepted.get();
        }
        Map<String, Boolean> answers = state.answers();
        if (answers.containsValue(false)) {
            return notAccepted();
        }
        if (!answers.isEmpty() && allPartiesAccepted(answers)) {
            return Judgement.no("Every party has accepted, so nothing is left to take further.", null, behind("acceptance"));
        }
        StageClock clock = StageClocks.of(rules, state);
        LocalDate on = event.on();
        LocalDate still = clock.standsStillSince();
        if (still != null) {
            return Judgement.no("The clock has stood still since " + DayText.of(still) + ".", "Let it go on, or record that the stage has failed.",
                    behind("pause"));
        }
        if (clock.limit() != null && state.since() != null && clock.start() == null && on != null) {
            return Judgement.no("The time of this stage has not started: " + rules.of(stage, "starts").sentence(),
                    "Record what starts it, or that the stage has failed.", behind("starts"));
        }
        LocalDate due = clock.due();
        if (due == null || on == null) {
            return Judgement.yes("The stage has not resolved it, " + onward, behind("follows"));
        }
        String ends = "The " + Objects.requireNonNull(clock.limit()).text() + " that began on " + DayText.of(Objects.requireNonNull(clock.start()));
        return clock.isOverdueOn(on) ? Judgement.yes(ends + " ended on " + DayText.of(due) + "; they have passed, " + onward, behind("days"))
                : Judgement.no(ends + " end on " + DayText.of(due) + ". They have not passed, and the stage has not been recorded as failed.",
                        "It may go on from " + DayText.of(due.plusDays(1)) + ", or once the stage is recorded as failed.", behind("days"));
    }

    /** That the outcome counts as accepted on a day, because no party rejected it in time; empty where it does not. */
    Optional<Judgement> acceptedSince(@Nullable LocalDate on) {
        LocalDate last = StageClocks.rejectBy(rules, state);
        boolean rejected = last != null && state.inStage().stream().filter(event -> event.kind() == EventKind.REJECT).map(ProcedureEvent::on)
                .anyMatch(day -> day == null || !day.isAfter(last));
        return last == null || on == null || !on.isAfter(last) || rejected ? Optional.empty()
                : Optional.of(Judgement.no("No party rejected the outcome by " + DayText.of(last) + ", so it counts as accepted.", null,
                behind("accepted-after")));
    }

    /** Whether what was decided has not been accepted, by the charter's rule (A12). */
    Judgement notAccepted() {
        Setting acceptance = rules.of(stage, "acceptance");
        Map<String, Boolean> answers = state.answers();
        boolean everyone = rules.parties().stream().allMatch(party -> answers.entrySet().stream()
                .anyMatch(answer -> !answer.getValue() && rules.means(party, answer.getKey())));
        if (!rules.parties().isEmpty() && everyone) {
            return Judgement.yes("No party accepts it, so it may go on.", behind("acceptance"));
        }
        boolean any = rules.ask(acceptance).equals("any");
        return any ? Judgement.yes("One party not accepting is enough for it to go on.", behind("acceptance"))
                : Judgement.no("It goes on only when no party accepts.", "It may go on when every party has said that it does not accept.",
                        behind("acceptance"));
    }

    boolean allPartiesAccepted(Map<String, Boolean> answers) {
        List<String> parties = rules.parties();
        return !parties.isEmpty() && parties.stream().allMatch(party -> answers.entrySet().stream()
                .anyMatch(answer -> answer.getValue() && rules.means(party, answer.getKey())));
    }

    /** Where the next stage says what brings a matter to it, that has to have happened. */
    private Optional<Judgement> triggered(Stage next, ProcedureEvent event) {
        Setting trigger = rules.of(next, "trigger.events");
        if (trigger.isSilent()) {
            return Optional.empty();
        }
        Set<String> happened = new LinkedHashSet<>(Set.of("referred"));
        if (state.happened(EventKind.FAIL) || event.kind() == EventKind.FAIL) {
            happened.addAll(List.of("failed", "no-decision"));
        }
        if (state.answers().containsValue(false)) {
            happened.add("not-accepted");
        }
        LocalDate on = event.on();
        if (on != null && StageClocks.of(rules, state).isOverdueOn(on)) {
            happened.add("expired");
        }
        List<String> wanted = List.of(trigger.valueText().split(" or ", -1));
        return wanted.stream().anyMatch(happened::contains) ? Optional.empty()
                : Optional.of(Judgement.no(next.title() + " follows only when the stage before has " + words(wanted) + ", and none of that is on record.",
                        "Record which of these has happened.", trigger));
    }

    private static String words(List<String> triggers) {
        return String.join(" or ", triggers.stream().map(word -> switch (word) {
            case "failed" -> "failed";
            case "expired" -> "run out of time";
            case "not-accepted" -> "produced what the parties do not accept";
            case "no-decision" -> "come to no decision";
            default -> "been referred on";
        }).toList());
    }

    /** Whether the stage may be passed over. */
    Verdict over(ProcedureEvent event) {
        Setting skip = rules.of(stage, "skip");
        Setting actor = rules.of(stage, "actor");
        boolean spoken = rules.speaksOf(skip);
        boolean may = spoken ? rules.ask(skip).equals("yes") : stage.optional() || actor.valueText().contains("where");
        Setting behind = spoken ? skip : actor;
        if (rules.next(stage).isEmpty()) {
            return Verdict.of(Judgement.no("This is the final stage; there is none to pass on to.", null, actor));
        }
        if (!may) {
            return Verdict.of(Judgement.no("Only a stage that is used \"where necessary\" may be passed over; this one is not.",
                    "It has to be gone through, or recorded as failed.", behind));
        }
        String reason = event.reason();
        return Verdict.of(reason == null ? Judgement.no("The stage may be passed over, but the reason has to be on record.", "Give the reason.", behind)
                : Judgement.yes("The stage is used where necessary and may be passed over: " + reason + ".", behind));
    }

    /** Whether it may go back a stage. */
    Verdict back(ProcedureEvent event) {
        Setting back = rules.of(stage, "back");
        Setting behind = rules.speaksOf(back) ? back : rules.of(stage, "actor");
        if (rules.before(stage).isEmpty()) {
            return Verdict.of(Judgement.no("This is the first stage; there is none to go back to.", null, behind));
        }
        if (rules.speaksOf(back) && !rules.ask(back).equals("yes")) {
            return Verdict.of(Judgement.no("It may not go back from this stage.", null, behind));
        }
        String reason = event.reason();
        return Verdict.of(reason == null ? Judgement.no("Going back a stage needs a reason on record.", "Give the reason.", behind)
                : Judgement.yes("It goes back a stage: " + reason + ".", behind));
    }

    /** Whether it may be settled. */
    Verdict settle(ProcedureEvent event) {
        Setting settle = rules.of("settle");
        String how = rules.speaksOf(settle) ? rules.ask(settle) : "any-stage";
        if (how.equals("no")) {
            return Verdict.of(Judgement.no("It may not be settled outside the stages.", "Every party may accept what a stage produced.", settle));
        }
        List<String> missing = how.equals("by-all-parties")
                ? StageSteps.missingAgreement(rules, state, stage, new Who(List.of(Who.Kind.PARTY), List.of()), StageSteps.agreeing(event)) : List.of();
        return Verdict.of(missing.isEmpty() ? Judgement.yes("It may be settled at any stage.", rules.speaksOf(settle) ? settle : rules.of(stage, "actor"))
                : Judgement.no("It may be settled when every party agrees; the agreement of " + String.join(" and ", missing) + " is not on record.",
                        "Record that every party agrees.", settle));
    }

    /** Whether it may be withdrawn. */
    Verdict withdraw(ProcedureEvent event) {
        Setting withdraw = rules.of("withdraw");
        String how = rules.speaksOf(withdraw) ? rules.ask(withdraw) : "any-stage";
        String by = event.by();
        String opener = state.events().stream().findFirst().map(ProcedureEvent::by).orElse(null);
        return Verdict.of(switch (how) {
            case "no" -> Judgement.no("It may not be withdrawn.", null, withdraw);
            case "party" -> by == null || rules.isOneOf(new Who(List.of(Who.Kind.PARTY), List.of()), by, stage)
                    ? Judgement.yes("Any party may withdraw it at any stage.", withdraw)
                    : Judgement.no("Only a party may withdraw it, and " + by + " is not one.", "It may be withdrawn when a party withdraws it.", withdraw);
            case "opener" -> by == null || opener == null || rules.means(opener, by) ? Judgement.yes("Whoever brought it may withdraw it.", withdraw)
                    : Judgement.no("Only " + opener + ", who brought it, may withdraw it.", null, withdraw);
            default -> Judgement.yes("It may be withdrawn at any stage.", rules.speaksOf(withdraw) ? withdraw : rules.of(stage, "actor"));
        });
    }

    /** Whether it may be passed by in exceptional circumstances. */
    Verdict exception(ProcedureEvent event) {
        Setting exceptional = rules.of("exceptional");
        if (rules.ask(exceptional).equals("no")) {
            return Verdict.of(Judgement.no("It may not be passed by, whatever the circumstances.", null, exceptional));
        }
        String reason = event.reason();
        return Verdict.of(reason == null ? Judgement.no("In exceptional circumstances it may be passed by, but the reason has to be on record.",
                "Give the reason.", exceptional) : Judgement.yes("The circumstances are exceptional: " + reason + ".", exceptional));
    }
}
