package org.quorate.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.app.action.ActionEntry;
import org.quorate.app.action.ActionReturnService;
import org.quorate.app.action.ActionService;
import org.quorate.app.action.OwnerEmailService;
import org.quorate.app.action.ReturnedRow;
import org.quorate.app.action.ReturnedWorkbook;
import org.quorate.model.Refused;
import org.quorate.model.action.ActionId;
import org.quorate.persistence.store.Store;
import org.quorate.reports.action.OwnerEmail;
import org.quorate.reports.sheet.SheetRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What goes out to the owners of actions and what comes back from them. */
final class ActionExchange {
    private ActionExchange() {}

    /** Something written about open actions, all or some. */
    private abstract static class Outgoing implements Callable<Integer> {
        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
        Path store = Path.of("");

        @Option(names = "--owner", paramLabel = "NAME", description = "Only the actions of this owner.")
        @Nullable String owner;

        @Option(names = "--overdue", description = "Only those that are overdue.")
        boolean overdue;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write.")
        Path output = Path.of("");

        final CommandContext context;

        Outgoing(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            try (Store open = context.openToRead(store)) {
                List<ActionId> ids = new ActionService(open, context.acting()).all().stream()
                        .filter(ActionEntry::isOpen)
                        .filter(entry -> owner == null || entry.isOwnedBy(owner))
                        .filter(entry -> !overdue || entry.action().isOverdueOn(context.acting().today()))
                        .map(entry -> entry.action().id())
                        .toList();
                if (ids.isEmpty()) {
                    throw new Refused("No open action is meant, so there is nothing to write.");
                }
                context.out().println(write(open, ids));
            }
            return ExitCode.DONE;
        }

        abstract String write(Store open, List<ActionId> ids) throws IOException;
    }

    @Command(name = "workbook", description = "Writes a workbook of open actions for their owners to fill in; \"action return\" reads it back.")
    static final class Workbook extends Outgoing {
        Workbook(CommandContext context) {
            super(context);
        }

        @Override
        String write(Store open, List<ActionId> ids) throws IOException {
            new ActionReturnService(open, context.acting()).sendOut(ids, output);
            return "Wrote " + ids.size() + (ids.size() == 1 ? " action to " : " actions to ") + output + ".";
        }
    }

    @Command(name = "emails", description = "Drafts an e-mail to each owner with their list: an .eml file, or a .zip of them.")
    static final class Emails extends Outgoing {
        Emails(CommandContext context) {
            super(context);
        }

        @Override
        String write(Store open, List<ActionId> ids) throws IOException {
            OwnerEmailService service = new OwnerEmailService(open, context.acting());
            List<OwnerEmail> drafts = service.drafts(ids);
            service.write(drafts, output);
            return "Drafted " + drafts.size() + (drafts.size() == 1 ? " e-mail to " : " e-mails to ") + output + ".";
        }
    }

    @Command(
            name = "return",
            description = {"Compares a workbook that came back with what is on record and shows every changed cell. Only rows named with --accept",
                "are taken over. Answers 1 where a row could not be used."},
            footer = {"", "Examples:", "  quorate action return filled.xlsx --store northfield",
                "  quorate action return filled.xlsx --store northfield --accept all", "  quorate action return filled.xlsx --store northfield --accept 3,5"})
    static final class Returned implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "FILE", description = "The workbook that came back.")
        Path file = Path.of("");

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to compare with, and to change where rows are accepted.")
        Path store = Path.of("");

        @Option(names = "--accept", paramLabel = "ROWS", description = "The numbers of the rows to take over, with commas between, or all.")
        @Nullable String accept;

        Returned(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = accept == null ? context.openToRead(store) : context.open(store)) {
                ActionReturnService service = new ActionReturnService(open, context.acting());
                ReturnedWorkbook returned = compared(service);
                returned.notes().forEach(context.out()::println);
                returned.rows().forEach(this::tell);
                context.out().println(returned.inWords() + ".");
                if (accept != null) {
                    List<ReturnedRow> accepted = accepted(returned, accept);
                    service.accept(accepted);
                    context.out().println("Took over " + accepted.size() + (accepted.size() == 1 ? " row." : " rows."));
                }
                return returned.unusable().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
            }
        }

        private ReturnedWorkbook compared(ActionReturnService service) {
            try {
                return service.compare(file);
            } catch (SheetRefused refused) {
                throw new Refused(refused.getMessage(), refused);
            }
        }

        private void tell(ReturnedRow row) {
            context.out().println("Row " + row.number() + ", " + row.reference());
            row.changes().forEach(change -> context.out().println(
                    "  " + change.what() + ": " + (change.before().isEmpty() ? "nothing yet" : change.before()) + " -> " + change.after()));
            row.notes().forEach(note -> context.out().println("  Note: " + note));
            row.problems().forEach(problem -> context.out().println("  Cannot be used: " + problem));
        }

        private static List<ReturnedRow> accepted(ReturnedWorkbook returned, String wanted) {
            if (wanted.strip().equalsIgnoreCase("all")) {
                return returned.acceptable();
            }
            List<ReturnedRow> chosen = new ArrayList<>();
            Pattern.compile("\\s*,\\s*").splitAsStream(wanted.strip()).forEach(number -> chosen.add(returned.acceptable().stream()
                    .filter(row -> String.valueOf(row.number()).equals(number))
                    .findFirst()
                    .orElseThrow(() -> new Refused("Row " + number + " has nothing that can be taken over."))));
            return chosen.stream().distinct().toList();
        }
    }
}
