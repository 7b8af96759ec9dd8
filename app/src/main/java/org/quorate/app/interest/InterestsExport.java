package org.quorate.app.interest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.interest.InterestEntry.Standing;
import org.quorate.app.register.Origins;
import org.quorate.app.register.PublicMeetings;
import org.quorate.app.register.RegisterExport;
import org.quorate.app.register.RegisterHouse;
import org.quorate.app.register.WatchedRows;
import org.quorate.app.task.Progress;
import org.quorate.model.interest.Withdrawal;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.InterestRow;
import org.quorate.reports.content.InterestsContent;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.interest.InterestRegister;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the register of interests, with what was declared at meetings. */
public final class InterestsExport extends RegisterExport<InterestEntry, String, InterestsContent> {
    private final Acting acting;

    public InterestsExport(Store store, Acting acting) {
        super(store, acting);
        this.acting = acting;
    }

    @Override
    protected List<InterestEntry> all(ReadSession session) {
        return new InterestEntries(session, acting.today()).all();
    }

    @Override
    protected String idOf(InterestEntry entry) {
        return entry.key();
    }

    @Override
    protected LocalDate dayOf(InterestEntry entry) {
        return entry.entered();
    }

    @Override
    protected InterestsContent content(ReadSession session, List<InterestEntry> entries, RegisterNote note, LocalDate today, Progress progress) {
        PublicMeetings open = PublicMeetings.of(session, new Origins(session));
        return new InterestsContent(RegisterHouse.of(session), "Register of interests", note,
                WatchedRows.of(entries, entry -> row(entry, open), progress));
    }

    /** Keeps back the details of sensitive interests, what Part 2 business is about, and declarations taken back. */
    @Override
    protected Edition<InterestsContent> publicEdition(InterestsContent content) {
        return PublicGate.interests(content);
    }

    @Override
    protected void print(Edition<InterestsContent> edition, WordTemplate template, RegisterFormat format, OutputStream out) throws IOException {
        new InterestRegister(template).write(edition, format, out);
    }

    private static InterestRow row(InterestEntry entry, PublicMeetings open) {
        return new InterestRow(entry.person().name(), entry.role(), entry.person().organisation(), entry.kind().words(), entry.nature(), entry.begun(),
                entry.entered(), entry.ended(), source(entry, open), entry.managed(), withdrawn(entry), entry.sensitive());
    }

    private static InterestRow.@Nullable Source source(InterestEntry entry, PublicMeetings open) {
        return entry.standing() instanceof Standing.Declared declared
                ? new InterestRow.Source(declared.meeting(), declared.item() == 0 ? null : declared.item(),
                        declared.title().isEmpty() ? null : declared.title(),
                        declared.partTwo() ? Hearing.PART_TWO : open.of(declared.declaration().meeting()))
                : null;
    }

    private static @Nullable String withdrawn(InterestEntry entry) {
        Withdrawal withdrawal = entry.standing() instanceof Standing.Declared declared ? declared.withdrawal() : null;
        return withdrawal == null ? null : withdrawal.why();
    }
}
