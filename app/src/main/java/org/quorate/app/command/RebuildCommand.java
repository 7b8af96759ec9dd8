package org.quorate.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        description = "Makes a new store from the journal of one whose database file is lost or damaged.",
        footer = {"", "Example:", "  quorate rebuild northfield --to northfield-rebuilt"})
final class RebuildCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "STORE", description = "The damaged store; it stays as it is.")
    Path damaged = Path.of("");

    @Option(names = "--to", paramLabel = "STORE", required = true, description = "The store to make; an existing one is never written over.")
    Path store = Path.of("");

    RebuildCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Store.rebuild(CommandContext.named(damaged), CommandContext.named(store), context.storeOptions());
        context.out().println("Rebuilt as " + store + ".");
        return ExitCode.DONE;
    }
}
