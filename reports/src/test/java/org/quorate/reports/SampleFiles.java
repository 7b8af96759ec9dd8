package org.quorate.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quorate.reports.publication.Edition;

/** Writes one of each report, to be looked at: run with a folder as the only argument. */
public final class SampleFiles {
    private SampleFiles() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.write(folder.resolve("agenda.docx"), PrintedWord.agenda(Edition.forMembers(RealPapers.agenda())).bytes());
        Files.write(folder.resolve("minutes.docx"),
                PrintedWord.minutes(Edition.forMembers(RealPapers.minutes())).bytes());
    }
}
