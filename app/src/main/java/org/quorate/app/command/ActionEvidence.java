package org.quorate.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.action.ActionService;
import org.quorate.app.paper.KeptFiles;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.action.Evidence;
import org.quorate.model.calendar.DayText;
import org.quorate.model.paper.AttachedFile;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evidence",
        description = "Puts on record what shows that it was done, in words or as a file kept with the partnership; lists what there is; writes a file out.",
        footer = {"", "Examples:",
            "  quorate action evidence A-12 \"Signed copy in the office's file 12/4\" --store northfield",
            "  quorate action evidence A-12 --file letter.pdf --store northfield",
            "  quorate action evidence A-12 --store northfield",
            "  quorate action evidence A-12 --number 1 -o letter.pdf --store northfield"})
final class ActionEvidence implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REF", description = "The action, as quorate list actions shows it.")
    String reference = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "WORDS", description = "What shows it, and where that is kept; the file's name where it is left out.")
    @Nullable String words;

    @Option(names = "--file", paramLabel = "FILE", description = "The file that shows it, 100 MB at most. May be given more than once.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--number", paramLabel = "N", description = "The piece whose file is wanted, counted from 1.")
    @Nullable Integer number;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write it.")
    @Nullable Path output;

    @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read or change.")
    Path store = Path.of("");

    private final CommandContext context;

    ActionEvidence(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Integer wanted = number;
        Path target = output;
        boolean adds = words != null || !files.isEmpty();
        if ((wanted == null) != (target == null)) {
            throw new Refused("To write a file out, give its --number and -o FILE; to list what there is, give neither.");
        }
        if (adds && wanted != null) {
            throw new Refused("Put evidence on record, or write a file out: one at a time.");
        }
        if (adds) {
            add(words == null ? "" : words);
        } else {
            try (Store open = context.openToRead(store)) {
                read(open, wanted, target);
            }
        }
        return ExitCode.DONE;
    }

    private void add(String what) {
        try (Store open = context.open(store)) {
            ActionService service = new ActionService(open, context.acting());
            Action action = service.named(reference);
            for (Evidence added : service.addEvidence(action, what, new KeptFiles(open).keep(files))) {
                context.out().println("Put on record for " + action.reference() + ": " + said(added));
            }
        }
    }

    private void read(Store open, @Nullable Integer wanted, @Nullable Path target) {
        ActionService service = new ActionService(open, context.acting());
        Action action = service.named(reference);
        List<Evidence> evidence = service.evidence(action.id());
        if (wanted == null || target == null) {
            for (int place = 0; place < evidence.size(); place++) {
                Evidence piece = evidence.get(place);
                context.out().println((place + 1) + ". " + said(piece) + ", put on record " + DayText.of(piece.on()) + " by " + piece.by());
            }
            context.out().println(evidence.isEmpty() ? "There is no evidence with " + action.reference() + "." : evidence.size() + " in all");
        } else if (wanted < 1 || wanted > evidence.size()) {
            throw new Refused(action.reference() + " has " + evidence.size() + (evidence.size() == 1 ? " piece" : " pieces")
                    + " of evidence; there is no number " + wanted + ".");
        } else {
            Evidence piece = evidence.get(wanted - 1);
            AttachedFile file = piece.file();
            if (file == null) {
                throw new Refused("\"" + piece.what() + "\" is named here and kept elsewhere; there is no file to write out.");
            }
            context.out().println("Wrote " + new KeptFiles(open).copyTo(file, target) + ".");
        }
    }

    private static String said(Evidence piece) {
        AttachedFile file = piece.file();
        return piece.what() + (file == null ? "" : " (" + file.name() + ", " + file.size() + ", SHA-256 " + file.sha256() + ")");
    }
}
