package org.quorate.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Writes the whole partnership to one file.",
        footer = {"", "Example:", "  quorate backup northfield -o northfield.quorate"})
final class BackupCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "STORE", description = "The store to copy.")
    Path store = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write, NAME.quorate.")
    Path output = Path.of("");

    BackupCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Store open = context.openToRead(store)) {
            open.backup(output);
        }
        context.out().println("Copied to " + output + ".");
        return ExitCode.DONE;
    }
}
