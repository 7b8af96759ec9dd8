package org.quorate.app.minutes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.minutes.MinutesDocument;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.word.WordTemplate;

/** Writes the minutes of a meeting as a Word document. */
public final class MinutesExport {
    private final MinutesService minutes;
    private final Acting acting;

    public MinutesExport(MinutesService minutes, Acting acting) {
        this.minutes = minutes;
        this.acting = acting;
    }

    /** What the document prints, before the public gate. */
    public MinutesContent content(MeetingId meeting) {
        return MinutesContents.of(minutes.read(meeting), acting.today());
    }

    /**
     * Writes the document whole or not at all.
     *
     * @param isPublic whether it passes the public gate
     * @param template a Word document whose styles, header and footer are used
     * @return the file written
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public Path export(MeetingId meeting, boolean isPublic, Optional<Path> template, Path target) throws IOException {
        MinutesContent content = content(meeting);
        Edition<MinutesContent> edition = isPublic ? PublicGate.minutes(content) : Edition.forMembers(content);
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        ReportFile.write(target, out -> new MinutesDocument(styles).write(edition, out));
        return target;
    }
}
