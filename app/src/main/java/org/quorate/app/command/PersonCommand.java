package org.quorate.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.partnership.PersonMergeService;
import org.quorate.model.Refused;
import org.quorate.model.partnership.NameKey;
import org.quorate.model.partnership.Person;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "person",
        description = "Puts two records of one person together, or removes a person who was never used.",
        subcommands = {PersonCommand.Merge.class, PersonCommand.Remove.class},
        footer = {"", "Examples:", "  quorate person merge \"A Example\" --into \"Dr A Example\" --store northfield --dry-run",
            "  quorate person remove \"B Example\" --store northfield"})
final class PersonCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException("Say what to do: quorate person merge or remove.");
    }

    private static Person named(Store store, String name, @Nullable String organisation) {
        List<Person> found = store.read(session -> session.people().all()).stream()
                .filter(person -> NameKey.ofPerson(person.name()).equals(NameKey.ofPerson(name)))
                .filter(person -> organisation == null || organisation.equalsIgnoreCase(person.organisation()))
                .toList();
        if (found.size() > 1) {
            List<Person> exact = found.stream().filter(person -> person.name().equals(name.strip())).toList();
            found = exact.size() == 1 ? exact : found;
        }
        if (found.size() != 1) {
            throw new Refused(found.isEmpty()
                    ? "Nobody called " + name + " is on record."
                    : found.size() + " people are called " + name + ": "
                            + found.stream().map(person -> person.name() + ", " + person.organisation()).collect(Collectors.joining("; "))
                            + ". Name the organisation too.");
        }
        return found.getFirst();
    }

    @Command(name = "merge", description = "Gives all that is one record's to the other and removes the first; says what goes over.")
    static final class Merge implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "NAME", description = "The record that goes.")
        String gone = "";

        @Option(names = "--organisation", paramLabel = "NAME", description = "The organisation of the record that goes, where the name alone is not enough.")
        @Nullable String organisation;

        @Option(names = "--into", paramLabel = "NAME", required = true, description = "The record that stays.")
        String kept = "";

        @Option(names = "--into-organisation", paramLabel = "NAME", description = "The organisation of the record that stays.")
        @Nullable String keptOrganisation;

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        @Option(names = "--dry-run", description = "Only say what would go over.")
        boolean dryRun;

        Merge(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = dryRun ? context.openToRead(store) : context.open(store)) {
                PersonMergeService service = new PersonMergeService(open, context.acting());
                PersonMergeService.Preview preview = service.preview(
                        named(open, gone, organisation).id(), named(open, kept, keptOrganisation).id());
                preview.against().forEach(context.out()::println);
                if (!preview.against().isEmpty()) {
                    return ExitCode.UNUSABLE;
                }
                context.out().println(preview.inWords());
                if (!dryRun) {
                    service.merge(preview.gone().id(), preview.kept().id());
                    context.out().println("Done.");
                }
                return ExitCode.DONE;
            }
        }
    }

    @Command(name = "remove", description = "Removes a person to whom nothing on record refers.")
    static final class Remove implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "NAME", description = "The person.")
        String name = "";

        @Option(names = "--organisation", paramLabel = "NAME", description = "The organisation, where the name alone is not enough.")
        @Nullable String organisation;

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        Remove(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                Person person = named(open, name, organisation);
                new PersonMergeService(open, context.acting()).remove(person.id());
                context.out().println("Removed " + person.name() + ".");
                return ExitCode.DONE;
            }
        }
    }
}
