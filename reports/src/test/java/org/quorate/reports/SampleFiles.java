package org.quorate.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quorate.reports.action.ActionLog;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.decision.DecisionRegister;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes one of each report, to be looked at: run with a folder as the only argument. */
public final class SampleFiles {
    private SampleFiles() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.write(folder.resolve("agenda.docx"), PrintedWord.agenda(Edition.forMembers(RealPapers.agenda())).bytes());
        Files.write(folder.resolve("minutes.docx"),
                PrintedWord.minutes(Edition.forMembers(RealPapers.minutes())).bytes());
        Files.write(folder.resolve("agenda-part2.docx"),
                PrintedWord.agenda(Edition.forMembers(SamplePart2.agenda())).bytes());
        Files.write(folder.resolve("minutes-part2.docx"),
                PrintedWord.minutes(Edition.forMembers(SamplePart2.minutes())).bytes());
        Files.write(folder.resolve("minutes-part2-public.docx"),
                PrintedWord.minutes(PublicGate.minutes(SamplePart2.minutes(), Hearing.IN_PUBLIC)).bytes());
        DecisionRegister decisions = new DecisionRegister(WordTemplate.standard());
        ActionLog actions = new ActionLog(WordTemplate.standard());
        for (String name : List.of("register.xlsx", "register.docx", "register.csv")) {
            RegisterFormat format = RegisterFormat.of(Path.of(name));
            ReportFile.write(folder.resolve("decision-" + name),
                    out -> decisions.write(Edition.forMembers(SampleRegisters.decisions()), format, out));
            ReportFile.write(folder.resolve("public-" + name),
                    out -> decisions.write(PublicGate.decisions(SampleRegisters.decisions()), format, out));
            ReportFile.write(folder.resolve("action-" + name),
                    out -> actions.write(Edition.forMembers(SampleRegisters.actions()), format, out));
        }
    }
}
