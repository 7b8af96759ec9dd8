package org.quorate.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.partnership.SeatService;
import org.quorate.model.Refused;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.model.charter.check.Severity;
import org.quorate.model.partnership.SeatClass;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {"Reads a charter for what will trouble a meeting: no quorum or one out of reach, matters without a rule, seats in no column, too few",
            "who may decide, stages without an actor or a time limit, settings that speak against each other. Findings answer 1."},
        footer = {"", "Examples:", "  quorate charter check cheshire-merseyside-2020", "  quorate charter check --store northfield"})
final class CharterChecking implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME|FILE",
            description = "A charter that ships, or a charter file; with --store, the charter in force where it is left out.")
    String charter = "";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "The store whose charter in force is checked against the seats that are filled today.")
    @Nullable Path store;

    CharterChecking(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path named = store;
        if (named == null && charter.isEmpty()) {
            throw new Refused("Say which charter to check: the name of one that ships, a file, or --store STORE for the one in force.");
        }
        if (named == null) {
            Charter found = CharterChoice.find(charter);
            return tell(found, CharterFindings.of(found));
        }
        try (Store open = context.openToRead(named)) {
            CharterInForce inForce = new CharterService(open, context.acting()).inForceOn(context.acting().today())
                    .orElseThrow(() -> new Refused("The store has no charter in force today."));
            Charter found = charter.isEmpty() ? inForce.charter() : CharterChoice.find(charter);
            return tell(found, CharterFindings.of(found, filled(open, inForce)));
        }
    }

    /** How many voting seats of each body are filled today, by the body's key in the charter. */
    private Map<String, Integer> filled(Store open, CharterInForce inForce) {
        return open.read(session -> {
            Map<String, Integer> filled = new LinkedHashMap<>();
            session.bodies().all().forEach(body -> inForce.bodyOf(body).ifPresent(described -> filled.put(described.key(), (int) SeatService
                    .rollOn(session, body.id(), context.acting().today()).inOffice().stream()
                    .filter(entry -> entry.seat().seatClass() == SeatClass.VOTING).count())));
            return filled;
        });
    }

    private int tell(Charter found, List<CharterFinding> findings) {
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
