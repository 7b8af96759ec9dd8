package org.quorate.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quorate.app.demonstration.Demonstration;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        description = "Makes the demonstration partnership in a new store, anchored to today: the same day gives the same content.",
        footer = {"", "Example:", "  quorate demo northfield --today 2027-01-18"})
final class DemoCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "STORE", description = "The store to make; an existing one is refused.")
    Path store = Path.of("");

    @Option(names = "--size", paramLabel = "SIZE", description = "small (the default), or large: 100,000 decisions more, to try speed.")
    Size size = Size.SMALL;

    /** How much the demonstration holds. */
    enum Size {
        SMALL,
        LARGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path place = CommandContext.named(store);
        try (Store made = Demonstration.create(place, context.storeOptions(), context.acting(), size == Size.LARGE)) {
            context.out().println("Made the demonstration partnership in " + made.files().database() + ".");
        }
        return ExitCode.DONE;
    }
}
