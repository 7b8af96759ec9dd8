package org.quorate.persistence.store;

import org.quorate.model.action.Actions;
import org.quorate.model.assurance.AssuranceMoves;
import org.quorate.model.charter.AdoptedCharters;
import org.quorate.model.charter.DraftCharters;
import org.quorate.model.clock.ClockMarks;
import org.quorate.model.decision.Decisions;
import org.quorate.model.dispute.Disputes;
import org.quorate.model.escalation.Escalations;
import org.quorate.model.dispute.LetterWordings;
import org.quorate.model.interest.Interests;
import org.quorate.model.meeting.Attendances;
import org.quorate.model.meeting.Meetings;
import org.quorate.model.meeting.Proceedings;
import org.quorate.model.minutes.MinuteBook;
import org.quorate.model.paper.AttachedFiles;
import org.quorate.model.partnership.Bodies;
import org.quorate.model.partnership.Partners;
import org.quorate.model.partnership.PartnershipProfile;
import org.quorate.model.partnership.People;
import org.quorate.model.partnership.Seats;
import org.quorate.model.recommendation.Recommendations;
import org.quorate.model.segment.SegmentEntries;
import org.quorate.persistence.action.JooqActions;
import org.quorate.persistence.assurance.JooqAssuranceMoves;
import org.quorate.persistence.charter.JooqAdoptedCharters;
import org.quorate.persistence.charter.JooqDraftCharters;
import org.quorate.persistence.clock.JooqClockMarks;
import org.quorate.persistence.decision.JooqDecisions;
import org.quorate.persistence.dispute.JooqDisputes;
import org.quorate.persistence.escalation.JooqEscalations;
import org.quorate.persistence.dispute.JooqLetterWordings;
import org.quorate.persistence.interest.JooqInterests;
import org.quorate.persistence.meeting.JooqAttendances;
import org.quorate.persistence.meeting.JooqMeetings;
import org.quorate.persistence.meeting.JooqProceedings;
import org.quorate.persistence.minutes.JooqMinuteBook;
import org.quorate.persistence.paper.JooqAttachedFiles;
import org.quorate.persistence.partnership.JooqBodies;
import org.quorate.persistence.partnership.JooqPartners;
import org.quorate.persistence.partnership.JooqPartnershipProfile;
import org.quorate.persistence.partnership.JooqPeople;
import org.quorate.persistence.partnership.JooqSeats;
import org.quorate.persistence.recommendation.JooqRecommendations;
import org.quorate.persistence.row.RowReader;
import org.quorate.persistence.segment.JooqSegmentEntries;

/**
 * One look at the store: everything read through it is of the same moment. Use it only inside the function it was given to. Saving through one of its
 * ports is refused unless it is a {@link WriteSession}.
 */
public sealed class ReadSession permits WriteSession {
    private final RowReader rows;

    ReadSession(RowReader rows) {
        this.rows = rows;
    }

    RowReader rows() {
        return rows;
    }

    /** The partnership's own name and office. */
    public PartnershipProfile profile() {
        return new JooqPartnershipProfile(rows);
    }

    public Partners partners() {
        return new JooqPartners(rows);
    }

    public People people() {
        return new JooqPeople(rows);
    }

    public Bodies bodies() {
        return new JooqBodies(rows);
    }

    /** Constituencies, seats, appointments and deputies. */
    public Seats seats() {
        return new JooqSeats(rows);
    }

    /** Every version of the charter that was adopted. */
    public AdoptedCharters charters() {
        return new JooqAdoptedCharters(rows);
    }

    /** The changes to the charter that nobody has adopted yet. */
    public DraftCharters draftCharters() {
        return new JooqDraftCharters(rows);
    }

    /** Meetings and their agenda items. */
    public Meetings meetings() {
        return new JooqMeetings(rows);
    }

    public Attendances attendances() {
        return new JooqAttendances(rows);
    }

    public Proceedings proceedings() {
        return new JooqProceedings(rows);
    }

    public MinuteBook minutes() {
        return new JooqMinuteBook(rows);
    }

    /** Decisions, tests of consensus and votes. */
    public Decisions decisions() {
        return new JooqDecisions(rows);
    }

    public Actions actions() {
        return new JooqActions(rows);
    }

    /** The register of interests, and declarations made at meetings. */
    public Interests interests() {
        return new JooqInterests(rows);
    }

    /** Disputes, with everything that happened in them. */
    public Disputes disputes() {
        return new JooqDisputes(rows);
    }

    /** What people said of clocks. */
    public ClockMarks clockMarks() {
        return new JooqClockMarks(rows);
    }

    /** Escalations and early concerns, with everything that happened in them. */
    public Escalations escalations() {
        return new JooqEscalations(rows);
    }

    /** The moves between levels of assurance. */
    public AssuranceMoves assuranceMoves() {
        return new JooqAssuranceMoves(rows);
    }

    /** The segments recommended, decided and self-assessed. */
    public SegmentEntries segmentEntries() {
        return new JooqSegmentEntries(rows);
    }

    /** The partnership's own wording of the letters of its disputes. */
    public LetterWordings letterWordings() {
        return new JooqLetterWordings(rows);
    }

    /** Which files are kept beside the store; {@link Store#keepFile} puts one there. */
    public AttachedFiles attachedFiles() {
        return new JooqAttachedFiles(rows);
    }

    public Recommendations recommendations() {
        return new JooqRecommendations(rows);
    }
}
