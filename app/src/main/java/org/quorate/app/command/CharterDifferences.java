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
import org.quorate.model.charter.Setting;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = {"Shows the settings on which two charters, or two versions of a partnership's own, differ: both values, how firmly",
            "each stands and its clause. It compares settings only; \"quorate charter show\" also prints bodies and matters.",
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

    private static String side(Setting setting) {
        String clause = setting.provenance().clause();
        String standing = setting.isSilent() ? "" : setting.standing().words();
        String known = standing + (standing.isEmpty() || clause == null ? "" : "; ") + (clause == null ? "" : clause);
        return setting.valueText() + (known.isEmpty() ? "" : "  [" + known + "]");
    }
}
