package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Action;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeEvidence;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.meeting.MeetingId;

/**
 * Everything on record of one dispute, and what may happen next.
 *
 * @param origin where it arose
 * @param timeline what happened, in order
 * @param letters those sent, written and to send, in the order of what they tell of
 * @param evidence what goes with the dispute as a whole or with a step
 * @param clockClause the clause that gives the stage its time, or null
 */
public record DisputeDetail(DisputeEntry entry, StageFacts stage, MovePlan plan, Origin origin, List<PartyLine> parties, List<Moment> timeline,
        List<LetterLine> letters, List<DisputeEvidence> evidence, List<Action> actions, MoveChoices choices, @Nullable String clockClause) {
    public DisputeDetail {
        parties = List.copyOf(parties);
        timeline = List.copyOf(timeline);
        letters = List.copyOf(letters);
        evidence = List.copyOf(evidence);
        actions = List.copyOf(actions);
    }

    public DisputeStanding standing() {
        return entry.standing();
    }

    public Dispute dispute() {
        return entry.dispute();
    }

    /**
     * Where it arose.
     *
     * @param words as in "Partnership Board, Tue 24 Nov 2026, item 7: Community beds"; or that it was opened on its own
     * @param meeting the meeting to go to, or null
     * @param position the number of its item on that agenda; 0 where it arose from none
     * @param matter what kind of question it is, in the charter's words; may be empty
     */
    public record Origin(String words, @Nullable MeetingId meeting, int position, String matter) {}

    /**
     * A party.
     *
     * @param name as it was when it came into the dispute
     * @param now what it is called now, where that is another name; else null
     * @param role "raised it", "responds"
     * @param affected whether it was decided to be affected
     * @param answer what it answered at this stage: "accepts", "does not accept", "no answer yet"; empty where nothing was put to it
     */
    public record PartyLine(String name, @Nullable String now, String role, boolean affected, String answer) {}

    /**
     * Something that happened, with what goes with it.
     *
     * @param place its place in the record, from 0
     * @param stage the stage at which it happened
     * @param begins whether it is the first at that stage
     */
    public record Moment(int place, DisputeEvent event, String stage, boolean begins, List<LetterLine> letters, List<DisputeEvidence> evidence) {
        public Moment {
            letters = List.copyOf(letters);
            evidence = List.copyOf(evidence);
        }
    }

    /** What became of a letter. */
    public enum LetterState {
        /** A step asked for it. */
        TO_WRITE("to write"),
        /** It was written and has not gone. */
        WRITTEN("written"),
        /** It went. */
        SENT("sent");

        private final String words;

        LetterState(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A letter.
     *
     * @param about the place of the event it tells of
     * @param on the day it was written or sent; the day of the event where it is still to write
     */
    public record LetterLine(LetterKind kind, int about, LetterState state, LocalDate on) {}

    /**
     * What forms offer.
     *
     * @param names everybody who might take a step: parties, bodies and offices
     * @param voters the organisations that have a voice in the body acting at the stage
     * @param linkable the actions that may be linked
     */
    public record MoveChoices(List<String> names, List<String> voters, List<Action> linkable) {
        public MoveChoices {
            names = List.copyOf(names);
            voters = List.copyOf(voters);
            linkable = List.copyOf(linkable);
        }
    }
}
