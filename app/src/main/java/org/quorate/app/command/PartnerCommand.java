package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.partnership.PartnershipService;
import org.quorate.model.Refused;
import org.quorate.model.partnership.Partner;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "partner",
        description = "Gives a partner a new name, or puts two partners together; what happened before keeps the old name.",
        subcommands = {PartnerCommand.Rename.class, PartnerCommand.Merge.class},
        footer = {"", "Examples:",
            "  quorate partner rename \"Coast Council\" --to \"Coast and Moor Council\" --on 2027-04-01 --store northfield",
            "  quorate partner merge \"Moor District Council\" --into \"Coast Council\" --on 2027-04-01 --store northfield"})
final class PartnerCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException("Say what to do: quorate partner rename or merge.");
    }

    private static Partner named(Store store, String name) {
        return store.read(session -> session.partners().all()).stream().filter(partner -> partner.isKnownAs(name)).findFirst()
                .orElseThrow(() -> new Refused("There is no partner called " + name + ". See quorate list members."));
    }

    @Command(name = "rename", description = "Gives a partner a new name from a day on; it still answers to the old one.")
    static final class Rename implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "NAME", description = "What it is called now, or was called once.")
        String name = "";

        @Option(names = "--to", paramLabel = "NAME", required = true, description = "The new name.")
        String to = "";

        @Option(names = "--on", paramLabel = "DATE", description = "The first day of the new name; today where it is left out.")
        @Nullable LocalDate on;

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        Rename(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                Partner partner = named(open, name);
                LocalDate from = on == null ? context.acting().today() : on;
                new PartnershipService(open, context.acting()).renamePartner(partner.id(), to, from);
                context.out().println(partner.name() + " is now " + to.strip() + ". What happened before keeps the old name.");
                return ExitCode.DONE;
            }
        }
    }

    @Command(name = "merge", description = "Gives the seats and actions of one partner to another, which answers to both names from then on.")
    static final class Merge implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "NAME", description = "The partner that goes.")
        String gone = "";

        @Option(names = "--into", paramLabel = "NAME", required = true, description = "The partner that stays.")
        String kept = "";

        @Option(names = "--on", paramLabel = "DATE", description = "From which day on only the other exists; today where it is left out.")
        @Nullable LocalDate on;

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        Merge(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                Partner from = named(open, gone);
                Partner into = named(open, kept);
                new PartnershipService(open, context.acting()).mergePartners(from.id(), into.id(), on == null ? context.acting().today() : on);
                context.out().println(from.name() + " is part of " + into.name() + " now. What happened before keeps the old name.");
                return ExitCode.DONE;
            }
        }
    }
}
