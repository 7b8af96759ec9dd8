package org.quorate.persistence.interest;

import static org.quorate.persistence.generated.Tables.DECLARATION;
import static org.quorate.persistence.generated.Tables.DECLARATION_WITHDRAWAL;
import static org.quorate.persistence.generated.Tables.INTEREST;
import static org.quorate.persistence.generated.Tables.INTEREST_NOTE;

import java.util.List;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.Interest;
import org.quorate.model.interest.InterestId;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.interest.InterestNote;
import org.quorate.model.interest.Interests;
import org.quorate.model.interest.Withdrawal;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.generated.tables.records.DeclarationRecord;
import org.quorate.persistence.generated.tables.records.DeclarationWithdrawalRecord;
import org.quorate.persistence.generated.tables.records.InterestNoteRecord;
import org.quorate.persistence.generated.tables.records.InterestRecord;
import org.quorate.persistence.row.RowReader;

/** The register of interests and declarations in the store. */
public final class JooqInterests implements Interests {
    private final RowReader rows;

    public JooqInterests(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public List<Interest> all() {
        return rows.query().selectFrom(INTEREST).orderBy(INTEREST.PERSON_ID, INTEREST.REGISTERED_ON, INTEREST.ID).fetch(JooqInterests::interest);
    }

    @Override
    public void save(Interest interest) {
        rows.writing().save(new InterestRecord(interest.id().value(), interest.person().value(), interest.kind().name(), interest.nature(),
                interest.registeredOn(), interest.endedOn(), interest.sensitive(), interest.revision()));
    }

    @Override
    public void remove(InterestId id) {
        rows.writing().remove(INTEREST_NOTE, INTEREST_NOTE.INTEREST_ID.eq(id.value()));
        rows.writing().remove(INTEREST, INTEREST.ID.eq(id.value()));
    }

    @Override
    public List<InterestNote> notes() {
        return rows.query().selectFrom(INTEREST_NOTE).orderBy(INTEREST_NOTE.INTEREST_ID)
                .fetch(row -> new InterestNote(new InterestId(row.getInterestId()), row.getBegunOn(), row.getManaged()));
    }

    @Override
    public void save(InterestNote note) {
        rows.writing().put(new InterestNoteRecord(note.interest().value(), note.begunOn(), note.managed()));
    }

    @Override
    public List<Declaration> declarations() {
        return rows.query().selectFrom(DECLARATION).orderBy(DECLARATION.ID).fetch(JooqInterests::declaration);
    }

    @Override
    public List<Declaration> declarationsAt(MeetingId meeting) {
        return rows.query().selectFrom(DECLARATION).where(DECLARATION.MEETING_ID.eq(meeting.value()))
                .orderBy(DECLARATION.MEETING_ID, DECLARATION.ID).fetch(JooqInterests::declaration);
    }

    @Override
    public void save(Declaration declaration) {
        ItemId item = declaration.item();
        rows.writing().save(new DeclarationRecord(declaration.id().value(), declaration.meeting().value(), item == null ? null : item.value(),
                declaration.person().value(), declaration.kind().name(), declaration.nature(), declaration.handling().name(),
                declaration.revision()));
    }

    @Override
    public void remove(DeclarationId id) {
        rows.writing().remove(DECLARATION, DECLARATION.ID.eq(id.value()));
    }

    @Override
    public List<Withdrawal> withdrawals() {
        return rows.query().selectFrom(DECLARATION_WITHDRAWAL).orderBy(DECLARATION_WITHDRAWAL.DECLARATION_ID)
                .fetch(row -> new Withdrawal(new DeclarationId(row.getDeclarationId()), row.getWhy(), row.getRecordedAt(), row.getRecordedBy()));
    }

    @Override
    public void add(Withdrawal withdrawal) {
        rows.writing().insert(new DeclarationWithdrawalRecord(
                withdrawal.declaration().value(), withdrawal.why(), withdrawal.at(), withdrawal.by()));
    }

    private static Interest interest(InterestRecord row) {
        return new Interest(new InterestId(row.getId()), new PersonId(row.getPersonId()), InterestKind.valueOf(row.getKind()), row.getNature(),
                row.getRegisteredOn(), row.getEndedOn(), row.getSensitive(), row.getRevision());
    }

    private static Declaration declaration(DeclarationRecord row) {
        Long item = row.getItemId();
        return new Declaration(new DeclarationId(row.getId()), new MeetingId(row.getMeetingId()), item == null ? null : new ItemId(item),
                new PersonId(row.getPersonId()), InterestKind.valueOf(row.getKind()), row.getNature(), Handling.valueOf(row.getHandling()),
                row.getRevision());
    }
}
