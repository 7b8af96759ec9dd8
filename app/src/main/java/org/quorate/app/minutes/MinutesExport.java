package org.quorate.app.minutes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.MeetingId;
import org.quorate.reports.content.Hearing;
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
     * @param isPublic whether it passes the public gate; refused where nothing on record admits the public to the meeting
     * @param template a Word document whose styles, header and footer are used
     * @return the file written
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public Path export(MeetingId meeting, boolean isPublic, Optional<Path> template, Path target) throws IOException {
        Edition<MinutesContent> edition = isPublic ? forPublic(meeting) : Edition.forMembers(content(meeting));
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        ReportFile.write(target, out -> new MinutesDocument(styles).write(edition, out));
        return target;
    }

    private Edition<MinutesContent> forPublic(MeetingId meeting) {
        Hearing hearing = minutes.requireAdmitted(meeting);
        MinutesOfMeeting whole = minutes.read(meeting);
        refuseNamingWithheldInterests(whole);
        return PublicGate.minutes(MinutesContents.of(whole, acting.today()), hearing);
    }

    /** A resolution is printed word for word, so one that names an interest withheld has to be reworded before the public reads it. */
    private static void refuseNamingWithheldInterests(MinutesOfMeeting minutes) {
        for (MinuteEntry entry : minutes.entries()) {
            if (entry.item().privacy() != null) {
                continue;
            }
            for (Decision decision : entry.decisions()) {
                String words = decision.resolution().sentence().toLowerCase(Locale.UK);
                minutes.withheld().stream().filter(withheld -> withheld.isToldBy(words)).findFirst().ifPresent(withheld -> {
                    throw new Refused("The resolution of minute " + entry.number() + " names " + (withheld.sensitive() ? "a sensitive interest."
                            : "an interest in Part 2 business.") + " Reword it before making the minutes for the public.");
                });
            }
        }
    }
}
