package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.segment.SegmentService;
import org.quorate.app.segment.SegmentWanted;
import org.quorate.model.Refused;
import org.quorate.model.calendar.DayText;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentHistory;
import org.quorate.model.segment.SegmentKind;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "segment",
        description = "Keeps segments quarter by quarter: what was recommended, what was decided, what was self-assessed.",
        subcommands = {SegmentCommand.Recommend.class, SegmentCommand.Decide.class, SegmentCommand.Assess.class, SegmentCommand.Show.class},
        footer = {"", "Examples:",
            "  quorate segment recommend 3 --quarter \"Q3 2026/27\" --organisation \"Coast Hospital\" --by \"Segmentation meeting\" --theme people"
                    + " --store northfield",
            "  quorate segment decide 3 --quarter \"Q3 2026/27\" --organisation \"Coast Hospital\" --by \"NHS England\" --store northfield",
            "  quorate segment assess 2 --quarter \"Q3 2026/27\" --by ICB --store northfield", "  quorate segment show --store northfield"})
final class SegmentCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException("Say what to do: quorate segment recommend, decide, assess or show.");
    }

    /** One entry of a kind. */
    private abstract static class Entry implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "SEGMENT", description = "1, 2, 3 or 4.")
        int segment;

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        @Option(names = "--quarter", paramLabel = "QUARTER", required = true, description = "As in \"Q3 2026/27\"; the financial year begins in April.")
        String quarter = "";

        @Option(names = "--organisation", paramLabel = "NAME", description = "For which organisation; for the system where none is named.")
        @Nullable String organisation;

        @Option(names = "--by", paramLabel = "WHO", description = "Who recommends, decides or assesses.")
        @Nullable String by;

        @Option(names = "--on", paramLabel = "DATE", description = "The day that was done; today where it is not said.")
        @Nullable LocalDate on;

        @Option(names = "--meeting", paramLabel = "MEETING", description = "From which meeting it comes, as people name it.")
        @Nullable String meeting;

        @Option(names = "--theme", paramLabel = "THEME", description = "An oversight theme of concern. May be given more than once.")
        List<String> themes = new ArrayList<>();

        @Option(names = "--reason", paramLabel = "WORDS", description = "Why.")
        @Nullable String reason;

        private final CommandContext context;
        private final SegmentKind kind;

        Entry(CommandContext context, SegmentKind kind) {
            this.context = context;
            this.kind = kind;
        }

        @Override
        public Integer call() {
            String who = by;
            if (who == null) {
                throw new Refused("Say who did it, for example --by \"NHS England\".");
            }
            try (Store open = context.open(store)) {
                LocalDate day = on == null ? context.acting().today() : on;
                SegmentService service = OversightLists.segments(open, context.acting());
                SegmentEntry kept = service.record(new SegmentWanted(kind, organisation, Quarter.read(quarter), segment, who, day, meeting, themes, reason));
                context.out().println(kept.subject() + ", " + kept.quarter().words() + ": segment " + kept.segment() + " "
                        + kept.kind().words().toLowerCase(Locale.UK) + " by " + kept.by() + ", " + DayText.of(kept.on()) + ".");
                if (kept.ruling() != null) {
                    context.out().println(kept.ruling());
                }
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "recommend", description = "Records a segment that was recommended; it decides nothing.")
    static final class Recommend extends Entry {
        Recommend(CommandContext context) {
            super(context, SegmentKind.RECOMMENDATION);
        }
    }

    @Command(name = "decide", description = "Records a segment that was decided.")
    static final class Decide extends Entry {
        Decide(CommandContext context) {
            super(context, SegmentKind.DECISION);
        }
    }

    @Command(name = "assess", description = "Records the Board's assessment of itself.")
    static final class Assess extends Entry {
        Assess(CommandContext context) {
            super(context, SegmentKind.SELF_ASSESSMENT);
        }
    }

    @Command(name = "show", description = "Shows the segments quarter by quarter, and what is missing.")
    static final class Show implements Callable<Integer> {
        @Parameters(index = "0", arity = "0..1", paramLabel = "ORGANISATION", description = "Which organisation; all, and the system, where none is named.")
        @Nullable String organisation;

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
        Path store = Path.of("");

        private final CommandContext context;

        Show(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.openToRead(store)) {
                SegmentService service = OversightLists.segments(open, context.acting());
                String wanted = organisation;
                List<SegmentHistory> shown = wanted == null ? service.all() : List.of(service.named(wanted));
                if (shown.isEmpty()) {
                    context.out().println("No segment is on record.");
                }
                for (SegmentHistory history : shown) {
                    context.out().println(history.name());
                    for (SegmentHistory.QuarterSegments quarter : history.quarters()) {
                        context.out().println("  " + quarter.quarter().words() + "  recommended " + number(quarter.recommended()) + ", decided "
                                + number(quarter.decided()) + (history.organisation() == null ? ", self-assessed " + number(quarter.assessed()) : ""));
                        quarter.findings().forEach(finding -> context.out().println("    Finding: " + finding));
                    }
                }
            }
            return ExitCode.DONE;
        }

        private static String number(@Nullable SegmentEntry entry) {
            return entry == null ? "–" : entry.segment() + " (" + entry.by() + ", " + DayText.of(entry.on()) + ")";
        }
    }
}
