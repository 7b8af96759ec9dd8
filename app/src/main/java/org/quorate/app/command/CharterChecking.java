package org.quorate.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterFinding;
import org.quorate.model.charter.CharterFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Reads a charter for what will trouble a meeting: no quorum, seats in no column, too few who may decide. Findings answer 1.",
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
        lines(findings).forEach(context.out()::println);
        return ExitCode.FINDINGS;
    }

    /** Each finding on a line, with its setting and clause where there are any. */
    static List<String> lines(List<CharterFinding> findings) {
        return findings.stream().map(finding -> finding.about() + ": " + finding.text()
                + (finding.clause() == null ? "" : " [" + finding.clause() + "]")
                + (finding.setting() == null ? "" : " Settle " + finding.setting() + ".")).toList();
    }
}
