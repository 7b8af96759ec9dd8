package org.quorate.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Makes a store from a copy, after checking every part of it.",
        footer = {"", "Example:", "  quorate restore northfield.quorate --to northfield"})
final class RestoreCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "FILE", description = "The copy, NAME.quorate.")
    Path copy = Path.of("");

    @Option(names = "--to", paramLabel = "STORE", required = true, description = "The store to make; an existing one is never written over.")
    Path store = Path.of("");

    RestoreCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Store.restore(copy, CommandContext.named(store));
        context.out().println("Restored to " + store + ".");
        return ExitCode.DONE;
    }
}
