package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.charter.Allowance;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Who;

/** Judges what happens within a stage: meetings, extensions and pauses, what is produced and by whom, who is told and what they answer. */
final class StageSteps {
    private static final List<String> KINDS_LEFT_OPEN = List.of("recommendation", "decision", "recommendation or decision");
    private static final List<String> KINDS = List.of("agreement", "recommendation", "decision");

    private static final String ALL_THE_SAME = "the actor all the same";
    private static final String SOMEBODY_ELSE = "somebody else";

    private final Rules rules;
    private final ProcedureState state;
    private final Stage stage;

    StageSteps(Rules rules, ProcedureState state, Stage stage) {
        this.rules = rules;
        this.state = state;
        this.stage = stage;
    }

    Verdict meet(ProcedureEvent event) {
        Setting meeting = rules.of(stage, "meeting");
        if (!event.extraordinary() || !rules.speaksOf(meeting)) {
            return yes("A meeting may be held.", meeting);
        }
        return switch (rules.ask(meeting)) {
            case "any" -> yes("It may be dealt with at any meeting.", meeting);
            case "scheduled" -> no("It is dealt with at a scheduled meeting, and this one is extraordinary.", "It may be raised at the next scheduled meeting.",
                    meeting);
            default -> {
                String by = event.by();
                boolean consent = agreeing(event).stream().anyMatch(name -> by == null || !rules.means(name, by))
                        || state.inStage().stream().filter(one -> one.kind() == EventKind.AGREE).map(ProcedureEvent::by)
                                .anyMatch(name -> name != null && (by == null || !rules.means(name, by)));
                yield consent ? yes("An extraordinary meeting may be held, since the other party consents.", meeting)
                        : no("An extraordinary meeting needs the other party's consent, which is not on record.",
                                "Record the consent, or raise it at a scheduled meeting.", meeting);
            }
        };
    }

    Verdict extend(ProcedureEvent event) {
        Setting setting = rules.of(stage, "extension");
        LocalDate due = StageClocks.of(rules, state).due();
        LocalDate until = event.until();
        if (due != null && until != null && !until.isAfter(due) && StageClocks.allowance(rules, setting).allowed()) {
            return no("The time of this stage runs until " + DayText.of(due) + " already.", "Extend it to a later day.", setting);
        }
        int before = (int) state.inStage().stream().filter(one -> one.kind() == EventKind.EXTEND).count();
        return allowed(setting, event, "The time of this stage may", "be extended", before, longest(setting, event));
    }

    Verdict pause(ProcedureEvent event) {
        Setting setting = rules.of(stage, "pause");
        if (standsStill()) {
            return no("The clock stands still already.", "Let it go on first.", setting);
        }
        int before = (int) state.inStage().stream().filter(one -> one.kind() == EventKind.PAUSE).count();
        return allowed(setting, event, "The clock of this stage may", "be stopped", before, false);
    }

    Verdict resume() {
        Setting setting = rules.of(stage, "pause");
        return standsStill() ? yes("The clock goes on.", setting) : no("The clock does not stand still.", null, setting);
    }

    private boolean standsStill() {
        return state.inStage().stream().filter(one -> one.kind() == EventKind.PAUSE || one.kind() == EventKind.RESUME).reduce((first, second) -> second)
                .filter(last -> last.kind() == EventKind.PAUSE).isPresent();
    }

    private boolean longest(Setting setting, ProcedureEvent event) {
        Allowance.Length most = StageClocks.allowance(rules, setting).most();
        LocalDate due = StageClocks.of(rules, state).due();
        if (most == null || due == null) {
            return false;
        }
        PeriodCount counting = PeriodCount.on(rules.calendar());
        LocalDate last = counting.after(due, StageClocks.period(rules, stage, most)).lastDay();
        LocalDate until = event.until();
        Allowance.Length length = event.length();
        LocalDate wanted = until != null ? until : length == null ? last : counting.after(due, StageClocks.period(rules, stage, length)).lastDay();
        return wanted.isAfter(last);
    }

    private Verdict allowed(Setting setting, ProcedureEvent event, String clock, String done, int before, boolean tooLong) {
        Allowance allowance = StageClocks.allowance(rules, setting);
        if (!allowance.allowed()) {
            return no(clock + " not " + done + ".", null, setting);
        }
        List<Judgement> against = new ArrayList<>();
        Integer times = allowance.times();
        if (times != null && before >= times) {
            against.add(Judgement.no(clock + " " + done + " " + (times == 1 ? "once" : times + " times") + ", and it has been.", null, setting));
        }
        Allowance.Length most = allowance.most();
        if (tooLong && most != null) {
            against.add(Judgement.no(clock + " " + done + " for " + most.text() + " at most.", "Ask for no longer than that.", setting));
        }
        Who by = allowance.by();
        String actor = event.by();
        if (by != null && actor != null && !rules.isOneOf(by, actor, stage)) {
            against.add(Judgement.no(clock + " " + done + " by " + by.text() + " only; " + actor + " may not do so.", null, setting));
        }
        List<String> missing = allowance.byAgreement()
                ? missingAgreement(rules, state, stage, new Who(List.of(Who.Kind.PARTY), List.of()), agreeing(event)) : List.of();
        if (!missing.isEmpty()) {
            against.add(Judgement.no(clock + " " + done + " by agreement of the parties; the agreement of " + String.join(" and ", missing)
                    + " is not on record.", "Record that every party agrees.", setting));
        }
        if (allowance.withReason() && event.reason() == null) {
            against.add(Judgement.no(clock + " " + done + ", but the reason has to be on record.", "Give the reason.", setting));
        }
        return against.isEmpty() ? yes(clock + " " + done + ".", setting) : Verdict.ofAll(against);
    }

    /** Who agrees by the event itself: whoever does it and whoever is said to have agreed. */
    static List<String> agreeing(ProcedureEvent event) {
        return Stream.concat(Stream.ofNullable(event.by()), event.agreedBy().stream()).toList();
    }

    /** Whose agreement a rule asks for and nobody has recorded; "the parties" where it is not known who they are. */
    static List<String> missingAgreement(Rules rules, ProcedureState state, Stage stage, Who who, List<String> agreeing) {
        List<String> agreed = Stream.concat(agreeing.stream(), state.inStage().stream().filter(event -> event.kind() == EventKind.AGREE)
                .flatMap(event -> agreeing(event).stream())).toList();
        List<String> wanted = new ArrayList<>(who.named());
        for (Who.Kind kind : who.kinds()) {
            switch (kind) {
                case AFFECTED, PARTY, PARTNER -> wanted.addAll(rules.parties().isEmpty() ? List.of("the parties") : rules.parties());
                case ACTOR -> wanted.add(rules.of(stage, "actor").valueText());
                case ANYONE -> wanted.addAll(agreed.isEmpty() ? List.of("anyone") : List.of());
            }
        }
        boolean unnamed = agreed.stream().anyMatch(name -> name.matches("(?i)(?:all|both|the) ?(?:the )?parties|all"));
        return wanted.stream().filter(name -> !unnamed && agreed.stream().noneMatch(one -> rules.means(name, one))).distinct().toList();
    }

    /** A recommendation or a decision: of a kind the stage produces, and by whoever acts there. */
    Verdict produce(ProcedureEvent event) {
        String kind = event.kind() == EventKind.DECIDE ? "decision" : "recommendation";
        Setting kinds = rules.of(stage, "outcome-kinds");
        Verdict actor = byActor(event.by(), "A " + kind + " may be made at this stage.");
        if (rules.speaksOf(kinds) || leavesKindsOpen(event.kind())) {
            List<String> known = List.of(rules.readings().ask(kinds, rules.speaksOf(kinds) ? KINDS_LEFT_OPEN : KINDS).split(" or ", -1));
            if (!known.contains(kind)) {
                Verdict other = no("This stage produces " + String.join(" or ", known.stream().map(StageSteps::withArticle).toList()) + ", not a " + kind + ".",
                        known.equals(List.of("agreement")) ? "Record that the parties settle, or that the stage does not resolve it."
                                : "Record it as what the charter calls it.", kinds);
                return Verdict.ofAll(Stream.concat(other.reasons().stream(), actor.reasons().stream()).toList());
            }
        }
        return actor;
    }

    private static String withArticle(String kind) {
        return kind.equals("advice") ? kind : (kind.startsWith("a") ? "an " : "a ") + kind;
    }

    /**
     * Whether it is open what the stage produces although the charter says so of other stages. That the last stage decides, and that a stage whose way
     * of deciding is said decides, goes without saying.
     */
    private boolean leavesKindsOpen(EventKind made) {
        boolean decides = rules.speaksOf(rules.of(stage, "decides")) || rules.speaksOf(rules.of(stage, "matter"))
                || (made == EventKind.DECIDE && rules.next(stage).isEmpty());
        return !decides && rules.procedure().stages().stream().anyMatch(other -> rules.speaksOf(rules.of(other, "outcome-kinds")));
    }

    /** Whether somebody may act at this stage: whoever acts there, or the alternate where that is itself affected (A13). */
    Verdict byActor(@Nullable String by, String permitted) {
        Setting actor = rules.of(stage, "actor");
        if (by == null || actor.isSilent()) {
            return yes(permitted, actor);
        }
        boolean isActor = rules.isActor(stage, by);
        if (!rules.actorIsAffected(stage, state)) {
            return isActor ? yes(permitted, actor)
                    : no("At this stage " + actor.valueText() + " acts, not " + by + ".", "It may be done by " + actor.valueText() + ".", actor);
        }
        Setting alternate = rules.of(stage, "alternate");
        String acts = rules.readings().ask(alternate, List.of(ALL_THE_SAME, SOMEBODY_ELSE));
        boolean right = acts.equals(ALL_THE_SAME) ? isActor : acts.equals(SOMEBODY_ELSE) ? !isActor : rules.means(acts, by);
        return right ? yes(permitted, alternate)
                : no(actor.valueText() + " is itself affected, and then " + acts + " acts, not " + by + ".", "It may be done by " + acts + ".", alternate);
    }

    /** That it does not lie with whoever is itself affected, or stood aside, to say that the stage has not resolved it; empty where that is not so. */
    Optional<Verdict> againstOneWhoStoodAside(ProcedureEvent event) {
        String by = event.by();
        if (by == null || !rules.actorIsAffected(stage, state) || !rules.isActor(stage, by)) {
            return Optional.empty();
        }
        Verdict verdict = byActor(by, "It may be recorded.");
        return verdict.permitted() ? Optional.empty() : Optional.of(verdict);
    }

    Verdict appoint(ProcedureEvent event) {
        Setting selector = rules.of(stage, "appointed-by");
        String by = event.by();
        if (!rules.speaksOf(selector) || by == null) {
            return yes("The appointment may be made.", rules.speaksOf(selector) ? selector : rules.of(stage, "actor"));
        }
        Who who = rules.who(selector);
        List<String> affected = rules.facts().affected();
        boolean conflicted = affected != null && affected.stream().anyMatch(name -> rules.means(name, by));
        if (conflicted && rules.isOneOf(who, by, stage)) {
            return byAlternate(by);
        }
        boolean selectorAffected = affected != null && affected.stream().anyMatch(name -> rules.isOneOf(who, name, stage));
        Setting otherwise = rules.of(stage, "appointed-by.otherwise");
        if (!rules.isOneOf(who, by, stage) && rules.speaksOf(otherwise) && rules.isOneOf(rules.who(otherwise), by, stage)) {
            return inTheirPlace(event, by, who, otherwise);
        }
        return rules.isOneOf(who, by, stage) ? yes(by + " appoints.", selector) : selectorAffected ? byAlternate(by)
                : no("The appointment is made by " + who.text() + ", not by " + by + ".", "It may be made by " + who.text() + ".", selector);
    }

    /** An appointment by whoever makes it once those who should have not done so in their time. */
    private Verdict inTheirPlace(ProcedureEvent event, String by, Who who, Setting otherwise) {
        if (state.happened(EventKind.APPOINT)) {
            return no("Somebody was appointed already, so " + by + " does not appoint in their place.", null, otherwise);
        }
        Setting within = rules.of(stage, "appointed-by.within");
        Period time = StageClocks.length(rules, stage, within);
        LocalDate since = state.since();
        LocalDate on = event.on();
        LocalDate last = time == null || since == null ? null : PeriodCount.on(rules.calendar()).after(since, time).lastDay();
        if (last != null && on != null && !on.isAfter(last)) {
            return no("The appointment is made by " + who.text() + " until " + DayText.of(last) + ".", "It may be made by " + by + " from " + DayText.of(last
                    .plusDays(1)) + ".", within);
        }
        return yes("Nobody was appointed by " + who.text() + (last == null ? "" : " by " + DayText.of(last)) + ", so " + by + " appoints.", otherwise);
    }

    private Verdict byAlternate(String by) {
        Setting alternate = rules.of(stage, "alternate");
        Setting selector = rules.of(stage, "appointed-by");
        boolean usual = rules.isOneOf(rules.who(selector), by, stage);
        String acts = rules.readings().ask(alternate, List.of(ALL_THE_SAME, SOMEBODY_ELSE));
        boolean right = acts.equals(ALL_THE_SAME) ? usual : acts.equals(SOMEBODY_ELSE) ? !usual : rules.means(acts, by);
        return right ? yes(by + " appoints.", alternate) : no("Whoever appoints is itself affected, and then " + acts + " acts, not " + by + ".",
                "It may be made by " + acts + ".", alternate);
    }

    Verdict advise(ProcedureEvent event) {
        Setting advisedBy = rules.of(stage, "advised-by");
        String by = event.by();
        if (!rules.speaksOf(advisedBy) || by == null) {
            return yes("The parties may be told in writing.", rules.speaksOf(advisedBy) ? advisedBy : rules.of(stage, "decides"));
        }
        Who who = rules.who(advisedBy);
        return rules.isOneOf(who, by, stage) ? yes(by + " tells the parties in writing.", advisedBy)
                : no("The parties are told in writing by " + who.text() + ", not by " + by + ".", "Send it in the name of " + who.text() + ".", advisedBy);
    }

    Verdict communicate(ProcedureEvent event) {
        Setting communication = rules.of("communication");
        if (rules.ask(communication).equals("free")) {
            return yes("The organisation concerned may be told.", communication);
        }
        String by = event.by();
        List<String> others = rules.statedParties().stream().filter(party -> by == null || !rules.means(party, by)).toList();
        List<String> missing = missingAgreement(rules, state, stage, new Who(List.of(), others.isEmpty() ? List.of("the other party") : others),
                event.agreedBy());
        boolean unnamed = others.isEmpty() && Stream.concat(event.agreedBy().stream(), state.inStage().stream()
                .filter(one -> one.kind() == EventKind.AGREE).map(ProcedureEvent::by)).anyMatch(name -> name != null && (by == null
                || !rules.means(name, by)));
        return missing.isEmpty() || unnamed ? yes("The other party has approved it, so the organisation concerned may be told.", communication)
                : no("Nothing is said to the organisation concerned without the other's approval; that of " + String.join(" and ", missing)
                        + " is not on record.", "Record the approval first.", communication);
    }

    Verdict answer(ProcedureEvent event, ProcedureState answered) {
        String by = event.by();
        Setting acceptance = rules.of(stage, "acceptance");
        if (by != null && !rules.parties().isEmpty() && rules.parties().stream().noneMatch(party -> rules.means(party, by))) {
            return no(by + " is not a party.", "Only a party accepts or does not accept.", acceptance);
        }
        StageMoves moves = new StageMoves(rules, answered, stage);
        if (event.kind() == EventKind.REJECT) {
            return new StageMoves(rules, state, stage).acceptedSince(event.on()).map(Verdict::of).orElseGet(() -> Verdict.of(moves.notAccepted()));
        }
        return yes(moves.allPartiesAccepted(answered.answers()) ? "Every party has accepted, and the procedure ends."
                : "The parties may accept at any stage; the procedure ends when each of them has.", rules.of(stage, "actor"));
    }

    Verdict standAside() {
        Setting alternate = rules.of(stage, "alternate");
        return yes(alternate.isSilent() ? "Whoever acts at this stage is itself affected and stands aside." : "Whoever acts at this stage stands aside; "
                + alternate.valueText() + " acts instead.", alternate);
    }

    static Verdict yes(String text, @Nullable Setting behind) {
        return Verdict.of(Judgement.yes(text, behind));
    }

    static Verdict no(String text, @Nullable String satisfy, @Nullable Setting behind) {
        return Verdict.of(Judgement.no(text, satisfy, behind));
    }
}
