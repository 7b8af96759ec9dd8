package org.quorate.model.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.procedure.ProcedureFacts.Level;
import org.quorate.model.procedure.ProcedureFacts.Origin;

/**
 * A dispute on record. Where it stands is never kept: it follows from the events and the charter.
 *
 * @param reference how people name it ("D-3")
 * @param title what it is about
 * @param procedure the key of the charter's procedure it follows
 * @param parties the organisations between which it is, and any other that is affected
 * @param affectedDecidedBy who decided which of them are affected, or nothing where nobody has
 * @param item the item it arose from, or nothing
 * @param decision the decision it is about, or nothing
 * @param body the charter's key of the body before which the matter came, or nothing
 * @param matter the charter's key of the matter, or nothing
 * @param level at which level the matter belongs, or nothing where that was not said
 * @param arisenOn when the issue arose or was left undecided, or nothing where that was not said
 * @param events everything that happened, in the order it was recorded; the first opened it
 * @param letters the letters that went
 */
public record Dispute(
        DisputeId id,
        String reference,
        String title,
        String procedure,
        List<DisputeParty> parties,
        @Nullable String affectedDecidedBy,
        @Nullable ItemId item,
        @Nullable DecisionId decision,
        @Nullable String body,
        @Nullable String matter,
        @Nullable Level level,
        @Nullable LocalDate arisenOn,
        List<DisputeEvent> events,
        List<DisputeLetter> letters,
        int revision) {
    public Dispute {
        reference = Required.text(reference, "A dispute needs a reference.");
        title = Required.text(title, "Say what the dispute is about.");
        procedure = Required.text(procedure, "Say which procedure of the charter the dispute follows.");
        parties = List.copyOf(parties);
        events = List.copyOf(events);
        letters = List.copyOf(letters);
        Required.that(!events.isEmpty(), "A dispute begins with being opened.");
        Required.that(parties.stream().map(DisputeParty::name).distinct().count() == parties.size(), "A party is named twice.");
        for (DisputeLetter letter : letters) {
            Required.that(letter.about() < events.size(), "A letter tells of something that happened.");
        }
    }

    /** The day it was opened. */
    public LocalDate openedOn() {
        return events.getFirst().on();
    }

    /** The names of the parties, as they were when they came into it. */
    public List<String> partyNames() {
        return parties.stream().map(DisputeParty::name).toList();
    }

    /** What the procedure has to know of it. */
    public ProcedureFacts facts() {
        Origin origin = decision != null ? Origin.DECISION : item != null ? Origin.UNDECIDED_ITEM : Origin.ITSELF;
        List<String> affected = parties.stream().filter(DisputeParty::affected).map(DisputeParty::name).toList();
        boolean unsaid = affected.isEmpty() && affectedDecidedBy == null;
        return new ProcedureFacts(partyNames(), unsaid ? null : affected, affectedDecidedBy, body, matter, level, origin, arisenOn);
    }

    /** What happened, as the procedure reads it. */
    public List<ProcedureEvent> steps() {
        return events.stream().map(DisputeEvent::what).toList();
    }

    /** The same dispute with one more event; nothing may be put before what is on record already. */
    public Dispute with(DisputeEvent event) {
        Required.that(!event.on().isBefore(events.getLast().on()), "The last thing on record of " + reference + " happened on " + events.getLast().on()
                + "; what came before it cannot be added after it.");
        List<DisputeEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Dispute(id, reference, title, procedure, parties, affectedDecidedBy, item, decision, body, matter, level, arisenOn, more, letters,
                revision);
    }

    /** The same dispute with one more letter sent. */
    public Dispute sent(DisputeLetter letter) {
        Required.that(!letter.sentOn().isBefore(events.get(letter.about()).on()), "A letter cannot be sent before what it tells of.");
        List<DisputeLetter> more = new ArrayList<>(letters);
        more.add(letter);
        return new Dispute(id, reference, title, procedure, parties, affectedDecidedBy, item, decision, body, matter, level, arisenOn, events, more,
                revision);
    }

    /** The same dispute as it was after one of its events. */
    public Dispute upTo(int place) {
        return new Dispute(id, reference, title, procedure, parties, affectedDecidedBy, item, decision, body, matter, level, arisenOn,
                events.subList(0, place + 1), letters.stream().filter(letter -> letter.about() <= place).toList(), revision);
    }

    /** The place of the event that brought it to the stage it is at. */
    public int lastMove() {
        return IntStream.range(0, events.size()).filter(place -> switch (events.get(place).what().kind()) {
            case OPEN, REFER, SKIP, BACK -> true;
            default -> false;
        }).max().orElse(0);
    }

    /** A letter that a step asks for. */
    public record OwedLetter(LetterKind kind, int about, DisputeEvent event) {}

    /** The letters that steps asked for and that have not gone, oldest first. */
    public List<OwedLetter> lettersOwed() {
        List<OwedLetter> owed = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            int about = place;
            LetterKind.after(events.get(place).what().kind())
                    .filter(kind -> letters.stream().noneMatch(letter -> letter.about() == about && letter.kind() != LetterKind.INVITATION))
                    .ifPresent(kind -> owed.add(new OwedLetter(kind, about, events.get(about))));
        }
        return owed;
    }
}
