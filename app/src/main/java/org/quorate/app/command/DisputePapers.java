package org.quorate.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.action.ActionService;
import org.quorate.app.dispute.DisputeDocuments;
import org.quorate.app.dispute.DisputeService;
import org.quorate.app.dispute.LetterExport;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.DisputeEvidence;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.paper.AttachedFile;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What goes with a dispute, on the command line: letters and their wording, evidence, actions. */
final class DisputePapers {
    private DisputePapers() {}

    private static LetterKind kind(String word) {
        return LetterKind.named(word).orElseThrow(() -> new Refused("\"" + word + "\" is not a letter of a dispute. Expected "
                + Arrays.stream(LetterKind.values()).map(LetterKind::word).collect(Collectors.joining(", ")) + "."));
    }

    @Command(name = "letter", description = "Records that a letter went. Quorate sends nothing by itself.")
    static final class Letter implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "REF", description = "The dispute, as quorate list disputes shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "KIND", description = "Which letter, as quorate dispute show names it.")
        String kind = "";

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        @Option(names = "--on", paramLabel = "DATE", description = "The day it went; today where it is not said.")
        @Nullable LocalDate on;

        @Option(names = "--to", paramLabel = "NAME", description = "To whom it went; every party where it is not said.")
        List<String> to = new ArrayList<>();

        @Option(names = "--from", paramLabel = "WHO", required = true, description = "In whose name it went.")
        String from = "";

        private final CommandContext context;

        Letter(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                DisputeService service = DisputeList.service(open, context.acting());
                service.sent(reference, kind(kind), to, from, on == null ? context.acting().today() : on);
                DisputeDeed.said(service.named(reference), context).forEach(context.out()::println);
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "wording", description = "Shows how a letter is worded; keeps the partnership's own wording, or goes back to the shipped one.")
    static final class Wording implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "KIND", description = "Which letter, as quorate dispute show names it.")
        String kind = "";

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store.")
        Path store = Path.of("");

        @Option(names = "--set", paramLabel = "FILE", description = "A text file with the wording, a paragraph on each line.")
        @Nullable Path set;

        @Option(names = "--reset", description = "Goes back to the wording that comes with the program.")
        boolean reset;

        private final CommandContext context;

        Wording(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            LetterKind wanted = kind(kind);
            Path file = set;
            if (file != null && reset) {
                throw new Refused("Give --set or --reset, not both.");
            }
            try (Store open = file == null && !reset ? context.openToRead(store) : context.open(store)) {
                LetterExport letters = DisputeList.letters(open, context.acting());
                if (file != null) {
                    letters.keepWording(wanted, Files.readString(file));
                } else if (reset) {
                    letters.resetWording(wanted);
                }
                context.out().println(letters.wording(wanted));
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "attach", description = "Attaches evidence to a dispute or to one entry of it; a file is kept with the partnership.")
    static final class Attach implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "REF", description = "The dispute, as quorate list disputes shows it.")
        String reference = "";

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        @Option(names = "--what", paramLabel = "WORDS", description = "What it is; the file's name where it is not said.")
        String what = "";

        @Option(names = "--file", paramLabel = "FILE", description = "The file. May be given more than once.")
        List<Path> files = new ArrayList<>();

        @Option(names = "--about", paramLabel = "N", description = "The entry it shows, counted from 1 as quorate dispute show lists them.")
        int about;

        private final CommandContext context;

        Attach(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                DisputeDocuments documents = new DisputeDocuments(open, context.acting());
                List<AttachedFile> kept = documents.keep(files);
                documents.add(reference, about, what, kept);
                lines(documents.of(reference)).forEach(context.out()::println);
            }
            return ExitCode.DONE;
        }
    }

    private static List<String> lines(List<DisputeEvidence> evidence) {
        List<String> lines = new ArrayList<>();
        for (DisputeEvidence piece : evidence) {
            AttachedFile file = piece.file();
            String kept = file == null ? "" : " (" + file.name() + ", " + file.size() + ", SHA-256 " + file.sha256() + ")";
            String about = piece.about() == null ? "" : ", about entry " + (piece.about() + 1);
            lines.add((lines.size() + 1) + ". " + piece.what() + kept + about + ", put on record " + DayText.of(piece.on()) + " by " + piece.by());
        }
        return lines;
    }

    @Command(name = "evidence", description = "Lists the evidence of a dispute, or writes the file of one piece.")
    static final class Evidence implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "REF", description = "The dispute, as quorate list disputes shows it.")
        String reference = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "The piece whose file is wanted, counted from 1.")
        @Nullable Integer number;

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
        Path store = Path.of("");

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write it.")
        @Nullable Path output;

        private final CommandContext context;

        Evidence(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            Integer wanted = number;
            Path target = output;
            if ((wanted == null) != (target == null)) {
                throw new Refused("To write a file, give its number and -o FILE; to list what there is, give neither.");
            }
            try (Store open = context.openToRead(store)) {
                DisputeDocuments documents = new DisputeDocuments(open, context.acting());
                List<DisputeEvidence> evidence = documents.of(reference);
                if (wanted == null || target == null) {
                    lines(evidence).forEach(context.out()::println);
                    context.out().println(evidence.isEmpty() ? "No evidence is attached to " + reference + "." : evidence.size() + " in all");
                } else if (wanted < 1 || wanted > evidence.size()) {
                    throw new Refused(reference + " has " + evidence.size() + " pieces of evidence; there is no number " + wanted + ".");
                } else {
                    context.out().println("Wrote " + documents.export(evidence.get(wanted - 1), target) + ".");
                }
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "link", description = "Says that an action follows from a dispute.")
    static final class Link implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "REF", description = "The dispute, as quorate list disputes shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "ACTION", description = "The action, as quorate list actions shows it.")
        String action = "";

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        private final CommandContext context;

        Link(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                Action linked = new ActionService(open, context.acting()).named(action);
                new DisputeDocuments(open, context.acting()).link(reference, linked);
                context.out().println(linked.reference() + " goes with " + reference + ".");
            }
            return ExitCode.DONE;
        }
    }
}
