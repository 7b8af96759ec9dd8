package org.quorate.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.model.Refused;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterComparison;
import org.quorate.model.charter.CharterStructure;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = {"Shows on what two charters, or two versions of a partnership's own, differ: bodies, seats, offices, sides, matters, the matrix,",
            "and settings with both values, how firmly each stands and its clause.",
            "Differences are information and no fault, so the answer is 0 with or without them."},
        footer = {"", "Examples:", "  quorate charter diff cheshire-merseyside-2020 cheshire-merseyside-2021",
            "  quorate charter diff 1 2 --store northfield"})
final class CharterDifferences implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "A", description = "A charter that ships, a charter file or, with --store, the number of a version.")
    String left = "";

    @Parameters(index = "1", paramLabel = "B", description = "The one to compare it with.")
    String right = "";

    @Option(names = "--store", paramLabel = "STORE", description = "The store whose versions A and B may name.")
    @Nullable Path store;

    CharterDifferences(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path named = store;
        if (named == null) {
            tell(CharterChoice.find(left), CharterChoice.find(right));
        } else {
            try (Store open = context.openToRead(named)) {
                CharterService charters = new CharterService(open, context.acting());
                tell(find(charters, left), find(charters, right));
            }
        }
        return ExitCode.DONE;
    }

    private static Charter find(CharterService charters, String given) {
        if (!given.matches("\\d{1,9}")) {
            return CharterChoice.find(given);
        }
        return charters.version(Integer.parseInt(given)).map(CharterInForce::charter).orElseThrow(() -> new Refused(
                "The store has no version " + given + " of its charter; it has " + charters.versions().size() + "."));
    }

    private void tell(Charter first, Charter second) {
        List<CharterComparison.Difference> differences = CharterComparison.of(first, second);
        context.out().println("A  " + first.title() + ", version " + first.version());
        context.out().println("B  " + second.title() + ", version " + second.version());
        context.out().println();
        List<CharterComparison.StructureDifference> structure = CharterComparison.ofStructure(first, second);
        for (CharterComparison.StructureDifference difference : structure) {
            context.out().println("  " + difference.path());
            context.out().println("      A  " + side(difference.left()));
            context.out().println("      B  " + side(difference.right()));
        }
        if (!structure.isEmpty()) {
            context.out().println(structure.size() == 1 ? "1 body, block of seats, matter or row differs."
                    : structure.size() + " bodies, blocks of seats, matters or rows differ.");
            context.out().println();
        }
        for (CharterComparison.Difference difference : differences) {
            context.out().println("  " + difference.path());
            context.out().println("      A  " + side(difference.left()));
            context.out().println("      B  " + side(difference.right()));
        }
        context.out().println(switch (differences.size()) {
            case 0 -> "No setting differs.";
            case 1 -> "1 setting differs.";
            default -> differences.size() + " settings differ.";
        });
    }

    private static String side(CharterStructure.@Nullable Statement statement) {
        return statement == null ? "nothing of the kind" : statement.text() + (statement.clause() == null ? "" : "  [" + statement.clause() + "]");
    }

    private static String side(Setting setting) {
        String clause = setting.provenance().clause();
        String standing = setting.isSilent() ? "" : setting.standing().words();
        String known = standing + (standing.isEmpty() || clause == null ? "" : "; ") + (clause == null ? "" : clause);
        String readings = setting.readings().isEmpty() || !setting.isSilent() ? "" : " (readings: "
                + String.join(" | ", setting.readings().stream().map(SettingValue::text).toList()) + ")";
        return setting.valueText() + readings + (known.isEmpty() ? "" : "  [" + known + "]");
    }
}
