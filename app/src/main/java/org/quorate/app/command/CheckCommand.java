package org.quorate.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.persistence.store.JournalRecord;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Compares a store with its journal, row by row, and says where they differ.",
        footer = {"", "Example:", "  quorate check northfield --journal"})
final class CheckCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "STORE", description = "The store to check.")
    Path store = Path.of("");

    @Option(names = "--journal", description = "Also list every act in the journal: when, who, what.")
    boolean journal;

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Store open = context.openToRead(store)) {
            if (journal) {
                for (JournalRecord act : open.recentActs(Integer.MAX_VALUE).reversed()) {
                    context.out().println(act.at() + "  " + act.who() + "  " + act.what());
                }
            }
            List<String> findings = open.check();
            findings.forEach(context.out()::println);
            open.unusedFiles().forEach(context.out()::println);
            if (findings.isEmpty()) {
                context.out().println("The store agrees with its journal.");
                return ExitCode.DONE;
            }
            return ExitCode.FINDINGS;
        }
    }
}
