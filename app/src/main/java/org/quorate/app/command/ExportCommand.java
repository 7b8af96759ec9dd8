package org.quorate.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.action.ActionLogExport;
import org.quorate.app.attendance.AttendanceExport;
import org.quorate.app.decision.DecisionRegisterExport;
import org.quorate.app.dispute.DisputeDetail;
import org.quorate.app.recommendation.LetteredReportExport;
import org.quorate.app.recommendation.RecommendationsExport;
import org.quorate.app.register.Period;
import org.quorate.app.register.PublicMeetings;
import org.quorate.app.dispute.LetterWording;
import org.quorate.app.interest.InterestsExport;
import org.quorate.model.Refused;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.meeting.Meeting;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes a paper or a register to a file; the format follows the file's ending.",
        footer = {"", "Examples:",
            "  quorate export minutes --store northfield --meeting latest -o minutes.docx",
            "  quorate export agenda --store northfield --meeting 2027-01-26 --body PB --public -o agenda.docx",
            "  quorate export dispute-letter --dispute D-3 --letter advice --store northfield -o advice.docx",
            "  quorate export decision-register --store northfield --from 2026-04-01 -o decisions.xlsx",
            "  quorate export calendar --store northfield --public -o meetings.ics"})
final class ExportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    Kind kind = Kind.AGENDA;

    @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
    Path store = Path.of("");

    @Option(names = "--meeting", paramLabel = "M", description = "A reference, a date, or latest (for an agenda: the next to be held).")
    @Nullable String meeting;

    @Option(names = "--body", paramLabel = "BODY", description = "Narrow a date or latest to this body, by name or short name.")
    @Nullable String body;

    @Option(names = "--public", description = "Only what the public may read.")
    boolean forPublic;

    @Option(names = "--template", paramLabel = "FILE", description = "A Word document whose styles, header and footer are used.")
    @Nullable Path template;

    @Option(names = "--from", paramLabel = "DATE", description = "Registers: from this day on.")
    @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Registers: up to this day.")
    @Nullable LocalDate to;

    @Option(names = "--dispute", paramLabel = "REF", description = "Dispute letters: the dispute, as quorate list disputes shows it.")
    @Nullable String dispute;

    @Option(names = "--letter", paramLabel = "KIND", description = "Dispute letters: which one, as quorate dispute show names it.")
    @Nullable String letter;

    @Option(names = "--recommendation", paramLabel = "REF", description = "Recommendation report: the one whose lettered points are printed.")
    @Nullable String recommendation;

    @Option(names = "--wording", paramLabel = "FILE", description = "Dispute letters: the partnership's own wording.")
    @Nullable Path wording;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write.")
    Path output = Path.of("");

    /** What can be exported. */
    enum Kind {
        AGENDA,
        MINUTES,
        DECISION_REGISTER,
        ACTION_LOG,
        RECOMMENDATIONS,
        RECOMMENDATION_REPORT,
        DISPUTE_LETTER,
        ESCALATION_REGISTER,
        ATTENDANCE,
        INTERESTS,
        CALENDAR,
        DISPUTE_REGISTER,
        DISPUTE_CHRONOLOGY;

        /** Command lines write kinds in small letters with dashes. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isOfMeeting() {
            return this == AGENDA || this == MINUTES;
        }

        boolean isDocument() {
            return isOfMeeting() || this == DISPUTE_LETTER || this == RECOMMENDATION_REPORT;
        }
    }

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatDoesNotGoTogether();
        try (Store open = context.openToRead(store)) {
            Optional<Path> styles = Optional.ofNullable(template);
            switch (kind) {
                case AGENDA -> MeetingPapers.of(open, context.acting()).agenda().export(chosen(open).id(), forPublic, styles, output);
                case MINUTES -> MeetingPapers.of(open, context.acting()).minutes().export(chosen(open).id(), forPublic, styles, output);
                case DECISION_REGISTER ->
                    new DecisionRegisterExport(open, context.acting()).export(new Period(from, to), forPublic, styles, output);
                case DISPUTE_LETTER -> letter(open, styles);
                case ESCALATION_REGISTER ->
                    OversightLists.register(open, context.acting()).export(new Period(from, to), forPublic, styles, output);
                case ATTENDANCE -> new AttendanceExport(open, context.acting()).export(new Period(from, to), forPublic, styles, output);
                case INTERESTS -> new InterestsExport(open, context.acting()).export(new Period(from, to), forPublic, styles, output);
                case CALENDAR -> ClockList.calendar(open, context.acting()).export(new Period(from, to), forPublic, output);
                case DISPUTE_REGISTER -> DisputeList.register(open, context.acting()).export(new Period(from, to), forPublic, styles, output);
                case DISPUTE_CHRONOLOGY -> chronology(open);
                case RECOMMENDATIONS -> new RecommendationsExport(open, context.acting(), RecommendationList.service(open, context.acting()))
                        .export(new Period(from, to), forPublic, styles, output);
                case RECOMMENDATION_REPORT -> report(open, styles);
                case ACTION_LOG -> new ActionLogExport(open, context.acting()).export(new Period(from, to), forPublic, styles, output);
            }
            if (forPublic) {
                tellWhatIsClosed(open);
            }
        }
        context.out().println("Wrote " + output + ".");
        return ExitCode.DONE;
    }

    private void refuseWhatDoesNotGoTogether() {
        if (kind.isOfMeeting() && meeting == null) {
            throw new Refused("Say which meeting: --meeting with a reference from quorate list meetings, a date, or latest.");
        }
        if (kind.isDocument() && (from != null || to != null)) {
            throw new Refused("--from and --to go with registers; the " + kind + " is of one "
                    + (kind.isOfMeeting() ? "meeting." : kind == Kind.DISPUTE_LETTER ? "dispute." : "recommendation."));
        }
        if (kind == Kind.DISPUTE_LETTER && forPublic) {
            throw new Refused("A letter is for those it is written to, and has no public edition. For the public, export the dispute-register.");
        }
        if (!kind.isOfMeeting() && meeting != null) {
            throw new Refused("--meeting goes with agendas and minutes; a register takes --from and --to.");
        }
        if (kind.isDocument() && !output.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new Refused("The " + kind + (kind == Kind.MINUTES ? " are" : " is") + " a Word document: end the file's name in .docx.");
        }
    }

    /** Nobody is to think that a body has done nothing because its business is not in a public register. */
    private void tellWhatIsClosed(Store open) {
        if (kind.isDocument() || kind == Kind.ESCALATION_REGISTER) {
            return;
        }
        Collection<String> closed = open.read(session -> PublicMeetings.of(session).closed());
        if (!closed.isEmpty()) {
            context.out().println("Kept back what arose at meetings of which nothing on record says that the public is admitted: "
                    + String.join("; ", closed) + ".");
        }
    }

    private void letter(Store open, Optional<Path> styles) throws IOException {
        String wantedDispute = dispute;
        LetterKind wanted = letter == null ? null : LetterKind.named(letter).orElse(null);
        if (wantedDispute == null || wanted == null) {
            throw new Refused("Say which letter of which dispute: --dispute D-3 --letter " + Arrays.stream(LetterKind.values()).map(LetterKind::word)
                    .collect(Collectors.joining(", ")) + ".");
        }
        Optional<LetterWording> words = wording == null ? Optional.empty() : Optional.of(LetterWording.from(wording));
        DisputeList.letters(open, context.acting()).export(wantedDispute, wanted, words, styles, output);
    }

    private void chronology(Store open) throws IOException {
        String wanted = dispute;
        if (wanted == null) {
            throw new Refused("Say of which dispute: --dispute D-3.");
        }
        if (forPublic) {
            throw new Refused("A chronology gives reasons and letters, and is for members only. For the public, export the dispute-register.");
        }
        DisputeDetail detail = DisputeList.readings(open, context.acting())
                .detail(DisputeList.service(open, context.acting()).named(wanted).dispute().id());
        DisputeList.register(open, context.acting()).chronology(detail, output);
    }

    private void report(Store open, Optional<Path> styles) throws IOException {
        String wanted = recommendation;
        if (wanted == null) {
            throw new Refused("Say which recommendation: --recommendation with a reference from quorate list recommendations.");
        }
        new LetteredReportExport(open, RecommendationList.service(open, context.acting())).export(wanted, forPublic, styles, output);
    }

    private Meeting chosen(Store open) {
        String wanted = meeting == null ? "latest" : meeting;
        return open.read(session -> new MeetingChoice(session, context.acting().today()).find(wanted, body, kind == Kind.AGENDA));
    }
}
