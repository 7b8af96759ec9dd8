package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeEvidence;
import org.quorate.model.dispute.DisputeEvidenceId;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.DisputeLetter;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/**
 * The disputes of a partnership and everything a person may do to one. Each step is put to the charter of its day: what no reading permits is refused
 * with its reason, and what depends on an open rule is kept together with that ruling.
 */
public final class DisputeService {
    private static final String PREFIX = "D-";

    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final DisputeRulings rulings;

    public DisputeService(Store store, Acting acting, CharterService charters, DisputeRulings rulings) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.rulings = rulings;
    }

    /** Every dispute with where it stands today, earliest opened first, without what may happen next. */
    public List<DisputeStanding> all() {
        return store.read(session -> session.disputes().all().stream().map(dispute -> place(session, dispute)).toList());
    }

    /** One dispute, by the reference people name it by, with what may happen next. */
    public DisputeStanding named(String reference) {
        return store.read(session -> standing(session, find(session, reference)));
    }

    DisputeStanding place(ReadSession session, Dispute dispute) {
        LocalDate today = acting.today();
        return rulings.place(dispute, charter(session, today).charter(), today);
    }

    DisputeStanding standing(ReadSession session, Dispute dispute) {
        LocalDate today = acting.today();
        return rulings.standing(dispute, charter(session, today).charter(), today);
    }

    /** Opens a dispute from an undecided item or on its own; refused where the charter lets nobody, or not this person, bring it. */
    public Dispute open(DisputeOpening opening) {
        return store.write(acting.name(), "Opened a dispute: " + opening.title(), session -> {
            CharterInForce charter = charter(session, opening.on());
            Dispute kept = kept(session, brought(session, charter, opening, new DisputeId(session.ids().next()), nextReference(session)), charter);
            attach(session, kept, 0, opening.files());
            return kept;
        });
    }

    /** What the charter says of opening it so; nothing is kept. */
    public Ruling rulingOn(DisputeOpening opening) {
        return store.read(session -> {
            CharterInForce charter = charter(session, opening.on());
            return rulings.ruling(brought(session, charter, opening, new DisputeId(Long.MAX_VALUE), PREFIX), charter);
        });
    }

    private Dispute brought(ReadSession session, CharterInForce charter, DisputeOpening opening, DisputeId id, String reference) {
        Required.that(!opening.parties().isEmpty() || !opening.affected().isEmpty(), "Say between whom the dispute is.");
        Required.that(!opening.on().isAfter(acting.today()), "Say on which day it was brought; it cannot be a day still to come.");
        CharterProcedure procedure = procedure(charter, opening.procedure());
        List<DisputeParty> parties = DisputeNames.parties(session, opening);
        ProcedureEvent step = ProcedureEvent.of(EventKind.OPEN, DisputeNames.of(session, parties, opening.by()), opening.on(), opening.reason());
        ItemId item = opening.item();
        Optional<AgendaItem> arisen = item == null ? Optional.empty() : session.meetings().findItem(item);
        return new Dispute(id, reference, opening.title(), procedure.key(), parties, opening.affectedDecidedBy(), item,
                arisen.flatMap(found -> decided(session, found)).map(Decision::id).orElse(null),
                arisen.flatMap(found -> bodyKey(session, charter, found)).orElse(null), arisen.map(AgendaItem::matter).orElse(null), opening.level(),
                arisen.flatMap(found -> session.meetings().find(found.meeting())).map(Meeting::date).orElse(opening.arisenOn()),
                List.of(unruled(step, Map.of(), opening.evidence())), List.of(), 0);
    }

    /** Takes a step, or records what happened; refused where no reading of the charter permits it. */
    public Dispute record(String reference, ProcedureEvent step, Map<String, VoteCast> votes, List<String> evidence) {
        return record(new DisputeStep(reference, DisputeStep.ANY, step, votes, evidence, List.of()));
    }

    /** Takes a step; refused too where the dispute is no longer as it was seen. */
    public Dispute record(DisputeStep step) {
        String what = step.what().kind().title() + " in dispute " + step.reference();
        return store.write(acting.name(), what, session -> {
            Dispute thought = thought(session, step);
            Dispute kept = kept(session, thought, charter(session, thought.events().getLast().on()));
            attach(session, kept, kept.events().size() - 1, step.files());
            return kept;
        });
    }

    /** Of those who voted in the last step, whoever is nobody on record. */
    public List<String> unknownVoters(String reference) {
        return store.read(session -> {
            Dispute dispute = find(session, reference);
            DisputeEvent last = dispute.events().getLast();
            return StepChecks.unknown(session, charter(session, last.on()).charter(), dispute, last.votes().keySet());
        });
    }

    /** Of the organisations between which it is, whichever is no partner on record. */
    public List<String> unknownParties(String reference) {
        return store.read(session -> DisputeNames.unknown(session, find(session, reference).parties()));
    }

    /** What the charter says of a step; nothing is kept. */
    public Ruling rulingOn(DisputeStep step) {
        return store.read(session -> {
            Dispute thought = thought(session, step);
            return rulings.ruling(thought, charter(session, thought.events().getLast().on()));
        });
    }

    private Dispute thought(ReadSession session, DisputeStep step) {
        Dispute dispute = find(session, step.reference());
        DisputeEvent last = dispute.events().getLast();
        Required.that(step.seen() == DisputeStep.ANY || step.seen() == dispute.events().size(), "Something else was put on record in " + dispute.reference()
                + " in the meantime: " + last.what().kind().title() + ", " + DayText.of(last.on()) + ", by " + last.recordedBy()
                + ". Look at it as it is now, then record this step if it still holds.");
        LocalDate on = step.what().on();
        Required.that(on != null && !on.isAfter(acting.today()), "Say on which day it happened; it cannot be a day still to come.");
        ProcedureEvent named = DisputeNames.named(session, dispute, step.what());
        StepChecks.requireNewAnswer(dispute, named);
        return dispute.with(unruled(named, step.votes(), step.evidence()));
    }

    private void attach(WriteSession session, Dispute dispute, int about, List<AttachedFile> files) {
        for (AttachedFile file : files) {
            session.attachedFiles().add(file);
            session.disputes().add(new DisputeEvidence(new DisputeEvidenceId(session.ids().next()), dispute.id(), about, file.name(), file, acting.today(),
                    acting.name()));
        }
    }

    /** Takes it to the next stage. */
    public Dispute advance(String reference, @Nullable String by, LocalDate on, @Nullable String reason) {
        return record(reference, ProcedureEvent.of(EventKind.REFER, by, on, reason), Map.of(), List.of());
    }

    /** Records that the parties settled it. */
    public Dispute settle(String reference, @Nullable String by, LocalDate on, @Nullable String terms) {
        return record(reference, ProcedureEvent.of(EventKind.SETTLE, by, on, terms), Map.of(), List.of());
    }

    /** Records that it was withdrawn. */
    public Dispute withdraw(String reference, @Nullable String by, LocalDate on, @Nullable String reason) {
        return record(reference, ProcedureEvent.of(EventKind.WITHDRAW, by, on, reason), Map.of(), List.of());
    }

    /** Records that a letter went: the oldest of its kind that is owed. */
    public Dispute sent(String reference, LetterKind kind, List<String> to, String inNameOf, LocalDate on) {
        return sent(reference, owed -> owed.kind() == kind, kind, to, inNameOf, on);
    }

    /** Records that the letter about one event went. */
    public Dispute sent(String reference, LetterKind kind, int about, List<String> to, String inNameOf, LocalDate on) {
        return sent(reference, owed -> owed.kind() == kind && owed.about() == about, kind, to, inNameOf, on);
    }

    private Dispute sent(String reference, Predicate<Dispute.OwedLetter> wanted, LetterKind kind, List<String> to, String inNameOf, LocalDate on) {
        Required.that(!on.isAfter(acting.today()), "Only a letter that has gone can be recorded as sent; " + DayText.of(on) + " is still to come.");
        return store.write(acting.name(), kind.title() + " sent in dispute " + reference, session -> {
            Dispute dispute = find(session, reference);
            Dispute.OwedLetter owed = letters(dispute).filter(wanted).findFirst()
                    .orElseThrow(() -> new Refused("Nothing in " + reference + " asks for the letter \"" + kind.title() + "\" now. "
                            + (dispute.lettersOwed().isEmpty() ? "No letter is owed." : "Owed are: " + dispute.lettersOwed().stream()
                                    .map(letter -> letter.kind().word()).distinct().collect(Collectors.joining(", ")) + ".")));
            session.disputes().save(dispute.sent(new DisputeLetter(kind, owed.about(), to.isEmpty() ? dispute.partyNames() : to, inNameOf, on)));
            return find(session, reference);
        });
    }

    /** What is owed, and while it runs an invitation to meet. */
    private Stream<Dispute.OwedLetter> letters(Dispute dispute) {
        int move = dispute.lastMove();
        boolean ended = dispute.events().stream().anyMatch(event -> event.what().kind() == EventKind.SETTLE || event.what().kind() == EventKind.WITHDRAW);
        return Stream.concat(dispute.lettersOwed().stream(), ended ? Stream.empty()
                : Stream.of(new Dispute.OwedLetter(LetterKind.INVITATION, move, dispute.events().get(move))));
    }

    private Dispute kept(WriteSession session, Dispute dispute, CharterInForce charter) {
        DisputeEvent ruled = rulings.ruled(dispute, charter);
        List<DisputeEvent> events = Stream.concat(dispute.events().subList(0, dispute.events().size() - 1).stream(), Stream.of(ruled)).toList();
        session.disputes().save(new Dispute(dispute.id(), dispute.reference(), dispute.title(), dispute.procedure(), dispute.parties(),
                dispute.affectedDecidedBy(), dispute.item(), dispute.decision(), dispute.body(), dispute.matter(), dispute.level(),
                dispute.arisenOn(), events, dispute.letters(), dispute.revision()));
        return find(session, dispute.reference());
    }

    private DisputeEvent unruled(ProcedureEvent step, Map<String, VoteCast> votes, List<String> evidence) {
        return new DisputeEvent(step, votes, evidence, null, null, null, acting.today(), acting.name());
    }

    private static CharterProcedure procedure(CharterInForce charter, @Nullable String name) {
        List<CharterProcedure> all = charter.charter().stagedProcedures();
        Optional<CharterProcedure> found = name == null ? all.stream().filter(one -> all.size() == 1 || one.key().equals(CharterProcedure.UNDECLARED))
                .findFirst() : charter.charter().procedure(name);
        return found.orElseThrow(() -> new Refused(all.isEmpty() ? "The charter in force has no procedure for disputes."
                : "Say which procedure is meant: " + all.stream().map(CharterProcedure::key).collect(Collectors.joining(", ")) + "."));
    }

    private CharterInForce charter(ReadSession session, LocalDate day) {
        return charters.inForceOn(session, day).orElseThrow(() -> new Refused("No charter was in force on " + day + "; adopt one first."));
    }

    /** The decision that settled the item; one left undecided, put off or not carried decided nothing. */
    private static Optional<Decision> decided(ReadSession session, AgendaItem item) {
        return session.decisions().of(item.id()).stream().filter(decision -> decision.outcome() == DecisionOutcome.AGREED
                || decision.outcome() == DecisionOutcome.CARRIED).findFirst();
    }

    private static Optional<String> bodyKey(ReadSession session, CharterInForce charter, AgendaItem item) {
        return session.meetings().find(item.meeting()).flatMap(meeting -> session.bodies().find(meeting.body())).flatMap(charter::bodyOf)
                .map(org.quorate.model.charter.CharterBody::key);
    }

    private static String nextReference(ReadSession session) {
        int last = session.disputes().all().stream().map(Dispute::reference).filter(reference -> reference.matches(PREFIX + "\\d{1,8}"))
                .mapToInt(reference -> Integer.parseInt(reference.substring(PREFIX.length()))).max().orElse(0);
        return PREFIX + (last + 1);
    }

    private static Dispute find(ReadSession session, String reference) {
        return session.disputes().findByReference(reference).orElseThrow(() -> new Refused("There is no dispute " + reference + ". On record are: "
                + session.disputes().all().stream().map(Dispute::reference).collect(Collectors.joining(", ")) + "."));
    }
}
