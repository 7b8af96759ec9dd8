package org.quorate.app.minutes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.model.Required;
import org.quorate.model.decision.Decision;
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
        if (isPublic) {
            refuseSensitiveResolutions(minutes.read(meeting));
        }
        MinutesContent content = content(meeting);
        Edition<MinutesContent> edition = isPublic ? PublicGate.minutes(content) : Edition.forMembers(content);
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        ReportFile.write(target, out -> new MinutesDocument(styles).write(edition, out));
        return target;
    }

    /** A resolution is printed word for word, so one that names a sensitive interest has to be reworded before the public reads it. */
    private static void refuseSensitiveResolutions(MinutesOfMeeting minutes) {
        for (MinuteEntry entry : minutes.entries()) {
            for (Decision decision : entry.decisions()) {
                String words = decision.resolution().sentence().toLowerCase(Locale.UK);
                boolean names = minutes.withheld().stream()
                        .anyMatch(withheld -> words.contains(withheld.nature().toLowerCase(Locale.UK)));
                Required.that(!names, "The resolution of minute " + entry.number()
                        + " names a sensitive interest. Reword it before making the minutes for the public.");
            }
        }
    }
}
