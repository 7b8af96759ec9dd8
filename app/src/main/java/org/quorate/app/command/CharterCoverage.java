package org.quorate.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.DocumentRule;
import org.quorate.persistence.charter.RuleCoverage;
import org.quorate.persistence.charter.ShippedCharters;
import picocli.CommandLine.Command;

@Command(
        name = "coverage",
        description = {"Prints, as Markdown, every rule of the source documents: the settings that keep it in the charters that ship, and the case or",
            "the statement that shows it, tried now. Anything missing or failing answers 1."},
        footer = {"", "Example:", "  quorate charter coverage > rules.md"})
final class CharterCoverage implements Callable<Integer> {
    private final CommandContext context;

    CharterCoverage(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<RuleCoverage.Row> rows = new RuleCoverage(new Rulings(new EnglishBankHolidays())).rows();
        lines(rows).forEach(context.out()::println);
        return rows.stream().allMatch(CharterCoverage::holds) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static boolean holds(RuleCoverage.Row row) {
        return !row.settings().isEmpty() && !row.shown().isEmpty() && row.shown().stream().allMatch(evidence -> evidence.fault().isEmpty());
    }

    /** The whole document. */
    static List<String> lines(List<RuleCoverage.Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("# The rules of the documents and the charters that keep them");
        lines.add("");
        lines.add(rows.size() + " rules, of which " + rows.stream().filter(CharterCoverage::holds).count() + " are kept and shown; "
                + rows.stream().filter(row -> row.shown().stream().anyMatch(one -> one.shown() instanceof DocumentRule.Ruled)).count()
                + " of them by a case that is ruled on, the others as statements.");
        lines.add("");
        lines.add("| Rule | What it says | Settings | Shown by |");
        lines.add("|---|---|---|---|");
        rows.forEach(row -> lines.add("| " + row.rule().id() + " | " + cell(row.rule().says()) + " | " + settings(row) + " | "
                + row.shown().stream().map(CharterCoverage::shown).collect(Collectors.joining("<br>")) + " |"));
        return lines;
    }

    /** Charters that keep a rule at the same paths are named together. */
    private static String settings(RuleCoverage.Row row) {
        Map<List<String>, List<String>> together = new LinkedHashMap<>();
        ShippedCharters.keys().stream().filter(row.settings()::containsKey)
                .forEach(charter -> together.computeIfAbsent(row.settings().getOrDefault(charter, List.of()), first -> new ArrayList<>()).add(charter));
        return together.isEmpty() ? "**none**" : together.entrySet().stream().map(entry -> String.join(", ", entry.getValue()) + ": "
                + entry.getKey().stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "))).collect(Collectors.joining("<br>"));
    }

    private static String shown(RuleCoverage.Evidence evidence) {
        String what = switch (evidence.shown()) {
            case DocumentRule.Ruled ruled -> "case: " + ruled.name() + " → " + ruled.outcome();
            case DocumentRule.Stated stated -> "statement `" + stated.setting() + "`";
        };
        return cell(what) + (evidence.fault().isEmpty() ? "" : " **" + cell(evidence.fault()) + "**");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
