package org.quorate.app.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.meeting.Found;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.Resolution;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.minutes.CorrectedText;
import org.quorate.model.minutes.Correction;
import org.quorate.model.minutes.CorrectionId;
import org.quorate.model.minutes.Minute;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/**
 * Records what a later meeting did with minutes: the corrections it agreed, and that it confirmed them. Each correction changes the text, stays on
 * record with the words it replaced, and is said in the minutes of the meeting that agreed it while those are still open.
 */
public final class CorrectionService {
    private final Store store;
    private final Acting acting;

    public CorrectionService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * A correction to be recorded.
     *
     * @param item the minute it is in; nothing means the list of those present or the times, where no text is changed here
     * @param was the words as they stand, found in that minute exactly once
     * @param becomes the words in their place; empty takes them out
     * @param agreedAt a later meeting of the same body that has begun
     */
    public record Draft(@Nullable ItemId item, String was, String becomes, MeetingId agreedAt) {}

    public CorrectionId record(MeetingId minutes, Draft draft) {
        return store.write(acting.name(), "Recorded a correction of the minutes", session -> {
            Meeting meeting = Found.meeting(session, minutes);
            Meeting agreedAt = Found.meeting(session, draft.agreedAt());
            refuseUnlessOut(meeting);
            refuseUnlessLater(meeting, agreedAt);
            Correction correction = new Correction(
                    new CorrectionId(session.ids().next()), minutes, draft.item(), draft.was(), draft.becomes(), draft.agreedAt(),
                    acting.today(), acting.name(), null);
            replace(session, correction, correction.was(), correction.becomes());
            session.minutes().add(correction);
            sayAt(session, agreedAt);
            return correction.id();
        });
    }

    /**
     * Strikes out a correction recorded in error: the words it replaced are put back, the record of it stays with the reason.
     *
     * @param reason why it does not count
     */
    public void strikeOut(CorrectionId id, String reason) {
        store.change(acting.name(), "Struck out a correction of the minutes", session -> {
            Correction correction = session.minutes().findCorrection(id).orElseThrow(() -> new Refused("That correction is no longer on record."));
            Correction struck = correction.struckOutBecause(reason);
            if (!correction.becomes().isEmpty()) {
                replace(session, correction, correction.becomes(), correction.was());
            } else if (correction.item() != null) {
                throw new Refused("Words that were taken out cannot be put back by themselves: record another correction that puts them where they belong.");
            }
            session.minutes().strikeOut(struck);
            sayAt(session, Found.meeting(session, correction.agreedAt()));
        });
    }

    /**
     * Records that a later meeting confirmed the minutes as a correct record.
     *
     * @param at that meeting, or nothing where it is not on record
     * @param signedBy who presided there and signed; may be empty where nobody knows
     * @param signedAs in what office, as in "Chairman"
     */
    public void confirm(MeetingId minutes, @Nullable MeetingId at, String signedBy, String signedAs) {
        store.change(acting.name(), "Recorded that the minutes were confirmed", session -> {
            Meeting meeting = Found.meeting(session, minutes);
            meeting.minutes().to(MinutesState.CONFIRMED).orRefuse();
            Meeting confirming = at == null ? null : Found.meeting(session, at);
            if (confirming != null) {
                refuseUnlessLater(meeting, confirming);
            }
            session.meetings().save(meeting.withMinutes(MinutesState.CONFIRMED));
            session.minutes().add(new Confirmation(minutes, at, signedBy, signedAs, acting.today(), acting.name()));
            if (confirming != null) {
                sayAt(session, confirming);
            }
        });
    }

    private static void refuseUnlessOut(Meeting meeting) {
        Required.that(meeting.minutes() == MinutesState.UNCONFIRMED || meeting.minutes() == MinutesState.CONFIRMED,
                "The minutes have not been sent out yet: change their text; a correction is recorded once a later meeting agreed it.");
    }

    private static void refuseUnlessLater(Meeting minutes, Meeting other) {
        Required.that(RecordReading.mayDecideOn(minutes, other), "Minutes are corrected and confirmed by a later meeting of the same body that has begun; "
                + other.reference() + " is not one.");
    }

    /** Puts words into the place of others, which must be found once in the narrative or the resolutions of the minute. */
    private static void replace(WriteSession session, Correction correction, String standing, String wanted) {
        ItemId item = correction.item();
        if (item == null) {
            return;
        }
        AgendaItem minuted = Found.item(session, item);
        Required.that(minuted.meeting().equals(correction.minutes()), "That minute belongs to another meeting.");
        Minute minute = session.minutes().of(item).orElseGet(() -> Minute.empty(item));
        List<Decision> decisions = session.decisions().of(item);
        int found = CorrectedText.occurrences(minute.blocks(), standing) + decisions.stream()
                .flatMap(decision -> decision.resolution().clauseTexts().stream())
                .mapToInt(clause -> CorrectedText.occurrences(clause, standing)).sum();
        String place = "minute " + minuted.minuteNumber();
        Required.that(found > 0, "The words “" + standing + "” are not in " + place + ": copy them from it as they stand.");
        Required.that(found == 1, "The words “" + standing + "” are " + found + " times in " + place
                + ": take in the words around them, so that only one place is meant.");
        if (CorrectedText.occurrences(minute.blocks(), standing) == 1) {
            session.minutes().save(new Minute(item, CorrectedText.replaced(minute.blocks(), standing, wanted), minute.revision()));
        } else {
            decisions.forEach(decision -> replace(session, decision, standing, wanted));
        }
    }

    private static void replace(WriteSession session, Decision decision, String standing, String wanted) {
        List<String> clauses = new ArrayList<>(decision.resolution().clauseTexts());
        clauses.replaceAll(clause -> clause.replace(standing, wanted));
        if (!clauses.equals(decision.resolution().clauseTexts())) {
            session.decisions().save(MinutesService.worded(decision, Resolution.of(clauses)));
        }
    }

    /** Says the corrections a meeting agreed in its resolution on the previous minutes, unless its own minutes are confirmed already. */
    private static void sayAt(WriteSession session, Meeting agreedAt) {
        if (agreedAt.minutes() == MinutesState.CONFIRMED) {
            return;
        }
        session.meetings().itemsOf(agreedAt.id()).stream()
                .filter(item -> item.standing() == StandingItem.PREVIOUS_MINUTES)
                .flatMap(item -> session.decisions().of(item.id()).stream())
                .filter(decision -> !(decision.resolution() instanceof Resolution.None))
                .findFirst()
                .ifPresent(decision -> {
                    List<String> before = decision.resolution().clauseTexts();
                    List<String> after = CorrectionWording.clauses(before, RecordReading.agreedAt(session, agreedAt));
                    if (!after.equals(before)) {
                        session.decisions().save(MinutesService.worded(decision, Resolution.of(after)));
                    }
                });
    }
}
