package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.app.action.ActionService;
import org.quorate.app.action.PastDay;
import org.quorate.app.control.DateWords;
import org.quorate.app.room.ActionLine;
import org.quorate.app.room.RoomNotesService;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Partner;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "action",
        description = "Adds an action, notes how it goes, gives it a new date or other owners, closes it, and asks its owners.",
        subcommands = {ActionCommand.Add.class, ActionCommand.Progress.class, ActionCommand.Due.class, ActionCommand.Pass.class,
            ActionEvidence.class, ActionCommand.Close.class, ActionCommand.Reopen.class, ActionCommand.DrawIn.class, ActionExchange.Workbook.class,
            ActionExchange.Returned.class, ActionExchange.Emails.class},
        footer = {"", "Examples:",
            "  quorate action add \"Director of Finance: revise the split by 11 feb\" --store northfield",
            "  quorate action progress A-12 \"Two of three replies are in.\" --store northfield",
            "  quorate action due A-12 2027-02-25 --why \"the survey is late\" --store northfield",
            "  quorate action evidence A-12 --file letter.pdf --store northfield",
            "  quorate action close A-12 --meeting latest --note \"All replies are in.\" --store northfield",
            "  quorate action workbook --overdue -o ask.xlsx --store northfield", "  quorate action emails -o owners.zip --store northfield"})
final class ActionCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException("Say what to do with the action: quorate action add, progress, due, pass, evidence, close, reopen,"
                + " draw-in, workbook, return or emails.");
    }

    /** One thing done to the actions of a store. */
    private abstract static class Deed implements Callable<Integer> {
        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        private final CommandContext context;

        Deed(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                ActionService service = new ActionService(open, context.acting());
                context.out().println(done(open, service));
            }
            return ExitCode.DONE;
        }

        /** Does it, and says in a sentence what was done. */
        abstract String done(Store open, ActionService service);

        LocalDate today() {
            return context.acting().today();
        }

        ActionLine line(ActionService service, String words) {
            return ActionLine.read(words, service.candidates(), typed -> DateWords.read(typed, today()));
        }

        Meeting meeting(Store open, String wanted, @Nullable String body) {
            return open.read(session -> new MeetingChoice(session, today()).find(wanted, body, false));
        }

        CommandContext context() {
            return context;
        }

        String remark(Optional<LocalDate> due) {
            String said = PastDay.remark(due.orElse(null), today());
            return said.isEmpty() ? "" : " " + said;
        }

        static String said(Action action) {
            return action.reference() + ": " + action.text() + " (" + (action.owners().isEmpty() ? "nobody yet" : action.ownerNames())
                    + action.due().map(due -> ", due " + due).orElse(", no date yet") + ", " + action.state().words().toLowerCase(Locale.UK) + ")";
        }
    }

    /** A deed done to one action on record. */
    private abstract static class DeedToOne extends Deed {
        @Parameters(index = "0", paramLabel = "REF", description = "The action, as quorate list actions shows it.")
        String reference = "";

        DeedToOne(CommandContext context) {
            super(context);
        }

        @Override
        final String done(Store open, ActionService service) {
            return done(open, service, service.named(reference));
        }

        abstract String done(Store open, ActionService service, Action action);
    }

    @Command(name = "add", description = "Puts an action on record: who, what, by when.")
    static final class Add extends Deed {
        private static final Pattern LOOKS_LIKE_A_DAY = Pattern.compile("(?i)\\bby ([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}(?:st|nd|rd|th)?[ /.-]"
                + "(?:[0-9]{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?:[ /.-][0-9]{2,4})?)$");

        @Parameters(index = "0", paramLabel = "WORDS", description = "As in \"Director of Finance: revise the split by 11 feb\".")
        String words = "";

        @Option(names = "--partner", paramLabel = "NAME", description = "The partner it concerns.")
        @Nullable String partner;

        @Mixin
        final ItemChoice arisen = new ItemChoice();

        Add(CommandContext context) {
            super(context);
        }

        @Override
        String done(Store open, ActionService service) {
            ItemId from = arisen.find(open, today());
            Partner concerned = partner == null ? null : partner(service, partner);
            ActionLine read = line(service, words);
            refuseWhereItsDayIsNone(read);
            Action added = from == null ? service.add(read) : new RoomNotesService(open, context().acting()).add(from, read);
            Action kept = service.named(added.reference());
            return "Added " + said(concerned == null ? kept : service.concern(List.of(kept), concerned).after().getFirst()) + "." + remark(kept.due());
        }

        /** A day that does not exist must not end up among the words, with no date set. */
        private static void refuseWhereItsDayIsNone(ActionLine line) {
            Matcher meant = LOOKS_LIKE_A_DAY.matcher(line.text());
            if (line.due() == null && meant.find()) {
                throw new Refused("\"" + meant.group(1) + "\" is not a day. Write it as in 11 feb or 2027-02-11, or leave it out.");
            }
        }

        private static Partner partner(ActionService service, String name) {
            return service.partners().stream().filter(known -> known.name().equalsIgnoreCase(name.strip())).findFirst().orElseThrow(() ->
                    new Refused("\"" + name + "\" is not a partner. The partners are: "
                            + String.join(", ", service.partners().stream().map(Partner::name).toList()) + "."));
        }
    }

    @Command(name = "progress", description = "Adds a dated note on how it is going; notes are never overwritten.")
    static final class Progress extends DeedToOne {
        @Parameters(index = "1", paramLabel = "NOTE", description = "How it is going.")
        String note = "";

        Progress(CommandContext context) {
            super(context);
        }

        @Override
        String done(Store open, ActionService service, Action action) {
            return "Noted on " + said(service.progress(action, note)) + ".";
        }
    }

    @Command(name = "due", description = "Sets a new due date; the earlier ones are kept with the reason.")
    static final class Due extends DeedToOne {
        @Parameters(index = "1", paramLabel = "DATE", description = "The new date, for example 2027-02-25.")
        LocalDate date = LocalDate.EPOCH;

        @Option(names = "--why", paramLabel = "WORDS", description = "Why the date changes; needed unless it had none.")
        @Nullable String why;

        Due(CommandContext context) {
            super(context);
        }

        @Override
        String done(Store open, ActionService service, Action action) {
            return "Now " + said(service.postpone(List.of(action), date, why).after().getFirst()) + "." + remark(Optional.of(date));
        }
    }

    @Command(name = "pass", description = "Passes it to somebody else; from whom and why is kept.")
    static final class Pass extends DeedToOne {
        @Parameters(index = "1", paramLabel = "OWNERS", description = "A name or an office; several with commas.")
        String owners = "";

        @Option(names = "--why", paramLabel = "WORDS", required = true, description = "Why it passes to somebody else.")
        String why = "";

        Pass(CommandContext context) {
            super(context);
        }

        @Override
        String done(Store open, ActionService service, Action action) {
            return "Now " + said(service.reassign(List.of(action), line(service, owners + ": passed on").owners(), why).after().getFirst()) + ".";
        }
    }

    @Command(name = "close", description = "Closes it as done, or drops it with a reason.")
    static final class Close extends DeedToOne {
        @Option(names = "--dropped", description = "It is not to be done after all; --note says why.")
        boolean dropped;

        @Option(names = "--on", paramLabel = "DATE", description = "The day it was closed; today if not given.")
        @Nullable LocalDate on;

        @Option(names = "--meeting", paramLabel = "M", description = "The meeting at which it was closed: a reference, a date or latest.")
        @Nullable String meeting;

        @Option(names = "--body", paramLabel = "BODY", description = "Narrow a date or latest to this body.")
        @Nullable String body;

        @Option(names = "--note", paramLabel = "WORDS", description = "What came of it.")
        @Nullable String note;

        Close(CommandContext context) {
            super(context);
        }

        @Override
        String done(Store open, ActionService service, Action action) {
            MeetingId at = meeting == null ? null : meeting(open, meeting, body).id();
            Action closed = service.close(List.of(action), dropped ? ActionState.DROPPED : ActionState.DONE, on == null ? today() : on, at, note)
                    .after().getFirst();
            return (dropped ? "Dropped " : "Closed ") + said(closed) + ".";
        }
    }

    @Command(name = "draw-in", description = "Lists the open actions of a body's earlier meetings on its next agenda, as matters arising.")
    static final class DrawIn extends Deed {
        @Option(names = "--meeting", paramLabel = "M", required = true, description = "The meeting: a reference, a date or latest for the next to be held.")
        String meeting = "";

        @Option(names = "--body", paramLabel = "BODY", description = "Narrow a date or latest to this body.")
        @Nullable String body;

        DrawIn(CommandContext context) {
            super(context);
        }

        @Override
        String done(Store open, ActionService service) {
            Meeting next = open.read(session -> new MeetingChoice(session, today()).find(meeting, body, true));
            MeetingPapers.of(open, context().acting()).agendas().drawInActions(next.id());
            return "Drew the actions into the agenda of " + next.reference() + ".";
        }
    }

    @Command(name = "reopen", description = "Opens a closed action again, and keeps why.")
    static final class Reopen extends DeedToOne {
        @Option(names = "--why", paramLabel = "WORDS", required = true, description = "Why it is opened again.")
        String why = "";

        Reopen(CommandContext context) {
            super(context);
        }

        @Override
        String done(Store open, ActionService service, Action action) {
            return "Opened again " + said(service.reopen(List.of(action), why).after().getFirst()) + ".";
        }
    }
}
