package org.quorate.persistence.minutes;

import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.minutes.Correction;
import org.quorate.model.minutes.CorrectionId;
import org.quorate.persistence.generated.tables.records.MinutesConfirmationRecord;
import org.quorate.persistence.generated.tables.records.MinutesCorrectionRecord;

/** Corrections and confirmations of minutes as rows. */
final class CorrectionRows {
    private CorrectionRows() {}

    static Correction correction(MinutesCorrectionRecord row) {
        Long item = row.getItemId();
        return new Correction(
                new CorrectionId(row.getId()), new MeetingId(row.getMeetingId()), item == null ? null : new ItemId(item), row.getWas(),
                row.getBecomes(), new MeetingId(row.getAgreedAt()), row.getRecordedOn(), row.getRecordedBy(), row.getStruckOut());
    }

    static MinutesCorrectionRecord row(Correction correction) {
        ItemId item = correction.item();
        return new MinutesCorrectionRecord(
                correction.id().value(), correction.minutes().value(), item == null ? null : item.value(), correction.was(),
                correction.becomes(), correction.agreedAt().value(), correction.recordedOn(), correction.recordedBy(), correction.struckOut());
    }

    static Confirmation confirmation(MinutesConfirmationRecord row) {
        Long at = row.getConfirmedAt();
        return new Confirmation(
                new MeetingId(row.getMeetingId()), at == null ? null : new MeetingId(at), row.getSignedBy(), row.getSignedAs(),
                row.getRecordedOn(), row.getRecordedBy());
    }

    static MinutesConfirmationRecord row(Confirmation confirmation) {
        MeetingId at = confirmation.at();
        return new MinutesConfirmationRecord(
                confirmation.minutes().value(), at == null ? null : at.value(), confirmation.signedBy(), confirmation.signedAs(),
                confirmation.recordedOn(), confirmation.recordedBy());
    }
}
