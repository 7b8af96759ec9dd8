package org.quorate.app.attendance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.app.register.Period;
import org.quorate.app.register.PublicMeetings;
import org.quorate.app.register.RegisterHouse;
import org.quorate.model.attendance.Attended;
import org.quorate.model.attendance.MemberAttendance;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.attendance.AttendanceRegister;
import org.quorate.reports.content.AttendanceContent;
import org.quorate.reports.content.AttendanceRow;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the register of attendance. */
public final class AttendanceExport {
    private final Store store;
    private final Acting acting;

    public AttendanceExport(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * Writes the attendance at the meetings held in a period, whole or not at all; the format follows the file's ending.
     *
     * @param isPublic whether it passes the public gate
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public Path export(Period period, boolean isPublic, Optional<Path> template, Path target) throws IOException {
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        return write(store.read(session -> AttendanceService.of(session, period)), period, List.of(), isPublic, styles, target);
    }

    /** Writes what somebody is looking at, in the order in which it stands there. */
    public Path exportShown(List<AttendanceEntry> shown, List<String> filters, boolean isPublic, Path target) throws IOException {
        return write(shown, Period.ALL, filters, isPublic, WordTemplate.standard(), target);
    }

    private Path write(List<AttendanceEntry> entries, Period period, List<String> filters, boolean isPublic, WordTemplate styles, Path target)
            throws IOException {
        RegisterFormat format = RegisterFormat.of(target);
        AttendanceContent content = store.read(session -> content(session, entries, period, filters));
        Edition<AttendanceContent> edition = isPublic ? PublicGate.attendance(content) : Edition.forMembers(content);
        ReportFile.write(target, out -> new AttendanceRegister(styles).write(edition, format, out));
        return target;
    }

    private AttendanceContent content(ReadSession session, List<AttendanceEntry> entries, Period period, List<String> filters) {
        PublicMeetings open = PublicMeetings.of(session);
        return new AttendanceContent(RegisterHouse.of(session), "Attendance", RegisterHouse.note(session, period, filters, acting.today()),
                entries.stream().map(entry -> row(entry, open.admits(entry.attendance().body()))).toList());
    }

    private static AttendanceRow row(AttendanceEntry entry, boolean openBody) {
        MemberAttendance member = entry.attendance();
        return new AttendanceRow(entry.body(), entry.member(), entry.seat(), entry.organisation(), member.appointment().from(), member.appointment().until(),
                new AttendanceRow.Counts(member.held(), member.attended(), member.count(Attended.REMOTE), member.count(Attended.DEPUTY),
                        member.count(Attended.APOLOGIES), member.count(Attended.ABSENT)), openBody);
    }
}
