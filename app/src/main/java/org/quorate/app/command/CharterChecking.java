package org.quorate.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.model.charter.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {"Reads a charter for what will trouble a meeting: no quorum or one out of reach, matters without a rule, seats in no column, too few",
            "who may decide, stages without an actor or a time limit, settings that speak against each other. Findings answer 1."},
        footer = {"", "Example:", "  quorate charter check cheshire-merseyside-2020"})
final class CharterChecking implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "NAME|FILE", description = "A charter that ships, or a charter file.")
    String charter = "";

    CharterChecking(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Charter found = CharterChoice.find(charter);
        List<CharterFinding> findings = CharterFindings.of(found);
        if (findings.isEmpty()) {
            context.out().println(found.title() + ": nothing found.");
            return ExitCode.DONE;
        }
        context.out().println(found.title());
        lines(findings).forEach(context.out()::println);
        context.out().println();
        context.out().println(summary(findings));
        return ExitCode.FINDINGS;
    }

    /** The findings body by body and by weight, each with its clause and open points, and below it what to do. */
    static List<String> lines(List<CharterFinding> findings) {
        List<String> lines = new ArrayList<>();
        String about = "";
        Severity severity = null;
        for (CharterFinding finding : findings) {
            if (!finding.about().equals(about)) {
                lines.add("");
                lines.add(finding.about());
                severity = null;
            }
            if (finding.severity() != severity) {
                lines.add("  " + finding.severity().words());
            }
            about = finding.about();
            severity = finding.severity();
            lines.add("    " + finding.text() + (finding.source().isEmpty() ? "" : " [" + finding.source() + "]"));
            lines.add("        " + finding.remedy());
        }
        return lines;
    }

    private static String summary(List<CharterFinding> findings) {
        return findings.size() + (findings.size() == 1 ? " finding: " : " findings: ") + Arrays.stream(Severity.values())
                .map(severity -> findings.stream().filter(finding -> finding.severity() == severity).count() + " " + severity.words())
                .collect(Collectors.joining(", ")) + ".";
    }
}
