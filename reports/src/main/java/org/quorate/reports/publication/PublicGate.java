package org.quorate.reports.publication;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.quorate.reports.content.ActionLogContent;
import org.quorate.reports.content.ActionRow;
import org.quorate.reports.content.Afterwards;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.AgendaItem;
import org.quorate.reports.content.AttendanceContent;
import org.quorate.reports.content.AttendanceRow;
import org.quorate.reports.content.CalendarContent;
import org.quorate.reports.content.CalendarEntry;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.content.EscalationRegisterContent;
import org.quorate.reports.content.EscalationRow;
import org.quorate.reports.content.DisputeRegisterContent;
import org.quorate.reports.content.DisputeRow;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.InterestRow;
import org.quorate.reports.content.InterestsContent;
import org.quorate.reports.content.MinuteBlock;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.LetteredReportContent;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.content.RecommendationRow;
import org.quorate.reports.content.RecommendationsContent;

/**
 * Decides what a public reader may see: of Part 2 business its number, public title, reason and public summary, and
 * nothing else; of a sensitive interest only that one was declared. Every public export goes through here.
 */
public final class PublicGate {
    private PublicGate() {
    }

    /**
     * The agenda as the public may read it.
     *
     * @throws IllegalArgumentException where the public is not admitted to the meeting
     */
    public static Edition<AgendaContent> agenda(AgendaContent full, Hearing meeting) {
        requirePublic(meeting);
        return new Edition.Public<>(full.withItems(full.items().stream().map(PublicGate::item).toList()));
    }

    /**
     * The minutes as the public may read them.
     *
     * @throws IllegalArgumentException where the public is not admitted to the meeting
     */
    public static Edition<MinutesContent> minutes(MinutesContent full, Hearing meeting) {
        requirePublic(meeting);
        String body = full.house().bodyWord();
        return new Edition.Public<>(full.withItems(full.items().stream().map(item -> minute(item, body)).toList())
                .withAfterwards(afterwards(full.afterwards())));
    }

    /**
     * The decision register as the public may read it: only of meetings to which the public is admitted, without rulings, declared interests and
     * follow-up.
     */
    public static Edition<DecisionRegisterContent> decisions(DecisionRegisterContent full) {
        return new Edition.Public<>(new DecisionRegisterContent(full.house(), full.title(),
                full.note().forPublic("Decisions of meetings to which the public is admitted"),
                each(full.rows(), DecisionRow::openMeeting, PublicGate::decision)));
    }

    /** The action log as the public may read it: only what arose from business taken in public, and without progress notes. */
    public static Edition<ActionLogContent> actions(ActionLogContent full) {
        return new Edition.Public<>(new ActionLogContent(full.house(), full.title(),
                full.note().forPublic("Actions that arose from business taken in public"),
                each(full.rows(), row -> row.origin().hearing() == Hearing.IN_PUBLIC, PublicGate::action)));
    }

    /**
     * The register of escalations as the public may read it: that a formal one exists, once the organisation concerned has been told, and whether it is
     * still open. Not what it is about, who brought it or how it was dealt with, nor by what the register was narrowed.
     */
    public static Edition<EscalationRegisterContent> escalations(EscalationRegisterContent full) {
        return new Edition.Public<>(new EscalationRegisterContent(full.house(), full.title(),
                full.note().forPublic("Formal escalations that the organisation concerned has been told of"),
                each(full.rows(), row -> row.formal() && row.days().communicated() != null, PublicGate::escalation)));
    }

    private static EscalationRow escalation(EscalationRow row) {
        return new EscalationRow(null, row.organisation(), null, true, row.days().closed() == null ? "Open" : "Closed", row.days().told(),
                EscalationRow.Follow.NONE, EscalationRow.Standing.NONE);
    }

    /** The register of attendance as the public may read it: all of it of the bodies that meet in public, because their members hold a public office. */
    public static Edition<AttendanceContent> attendance(AttendanceContent full) {
        return new Edition.Public<>(new AttendanceContent(full.house(), full.title(), full.note().forPublic("Bodies that meet in public"),
                full.rows().stream().filter(AttendanceRow::openBody).toList()));
    }

    /** The register of interests as the public may read it: without sensitive details, what Part 2 business is about, and declarations taken back. */
    public static Edition<InterestsContent> interests(InterestsContent full) {
        return new Edition.Public<>(new InterestsContent(full.house(), full.title(), full.note().forPublic("Interests that count"),
                each(full.rows(), row -> row.withdrawn() == null, PublicGate::interest)));
    }

    /** The calendar as the public may read it: only meetings to which it is admitted. */
    public static Edition<CalendarContent> calendar(CalendarContent full) {
        return new Edition.Public<>(new CalendarContent(full.name(), full.madeAt(), full.entries().stream().filter(CalendarEntry::forPublic).toList()));
    }

    private static InterestRow interest(InterestRow row) {
        InterestRow.Source source = row.source();
        Hearing hearing = source == null ? Hearing.IN_PUBLIC : source.hearing();
        boolean inPrivate = hearing != Hearing.IN_PUBLIC;
        if (!row.sensitive() && !inPrivate) {
            return row;
        }
        InterestRow.Source told = source == null || !inPrivate ? source
                : new InterestRow.Source(source.meeting(), hearing == Hearing.PART_TWO ? source.item() : null, null, hearing);
        String instead = row.sensitive() ? "An interest whose details are withheld as sensitive"
                : hearing == Hearing.PART_TWO ? "An interest in an item considered in the absence of the public and press"
                : "An interest declared at a meeting that is not held in public";
        return new InterestRow(row.person(), row.role(), row.organisation(), row.kind(), instead, null, row.entered(), row.ended(), told, null, null, false);
    }

    /**
     * The register of disputes as the public may read it: without those from Part 2, without letters and outcomes, and of those opened on their own
     * nothing but the number, the days and the stage; nor by what the register was narrowed.
     */
    public static Edition<DisputeRegisterContent> disputes(DisputeRegisterContent full) {
        return new Edition.Public<>(new DisputeRegisterContent(full.house(), full.title(),
                full.note().forPublic("Disputes that the public may know of"),
                each(full.rows(), row -> row.access() != DisputeRow.Access.CLOSED, PublicGate::dispute)));
    }

    private static DisputeRow dispute(DisputeRow row) {
        boolean whole = row.access() == DisputeRow.Access.PUBLIC;
        DisputeRow.Ending ending = row.ending();
        return new DisputeRow(row.reference(), whole ? row.title() : null, whole ? row.parties() : null,
                new DisputeRow.Opening(row.opening().on(), null, whole ? row.opening().from() : null), row.stage(), row.since(), row.ends(), row.state(),
                ending == null ? null : new DisputeRow.Ending(ending.on(), ending.how(), null), null, row.access());
    }

    /**
     * The register of recommendations as the public may read it: those that came before a meeting in public and never arose or were answered in Part 2,
     * without the words of an answer given elsewhere, and without what the office remarks of them.
     */
    public static Edition<RecommendationsContent> recommendations(RecommendationsContent full) {
        return new Edition.Public<>(new RecommendationsContent(full.house(), full.title(),
                full.note().forPublic("Recommendations that came before a meeting in public"),
                each(full.rows(), row -> row.hearing() == Hearing.IN_PUBLIC, PublicGate::recommendation)));
    }

    /** A report of lettered recommendations as the public may read it; refused where it is Part 2 business, because nothing of it would be left. */
    public static Edition<LetteredReportContent> report(LetteredReportContent full) {
        if (full.exemption() != null) {
            throw new IllegalArgumentException("The report is Part 2 business: there is no public edition of it.");
        }
        return new Edition.Public<>(full);
    }

    private static RecommendationRow recommendation(RecommendationRow row) {
        return new RecommendationRow(row.reference(), row.recommendation(), row.way(), row.made(),
                new RecommendationRow.Standing(row.standing().state(), row.standing().holder(), row.standing().since(), null),
                row.answerHeard() ? row.answer() : null, row.answered(), row.due(), row.dueDay(),
                new RecommendationRow.Detail(row.detail().category(), row.detail().theme(), null, null, null), row.hearing(), row.answerHeard());
    }

    private static DecisionRow decision(DecisionRow row) {
        Exemption exemption = row.exemption();
        if (exemption == null) {
            return new DecisionRow(row.reference(), row.date(), row.body(), row.minute(), row.title(), row.decision(),
                    row.reasons(), null, new DecisionRow.Making(row.making().method(), null, null, null),
                    DecisionRow.FollowUp.NONE, null, true);
        }
        return new DecisionRow(row.reference(), row.date(), row.body(), row.minute(), exemption.titleForPublic(),
                Objects.requireNonNullElse(exemption.publicSummary(), ""), null, null, DecisionRow.Making.UNKNOWN,
                DecisionRow.FollowUp.NONE, exemption, true);
    }

    private static ActionRow action(ActionRow row) {
        return new ActionRow(row.reference(), row.action(), row.owner(), row.origin(), row.due(), null, row.state(),
                row.closed(), null);
    }

    /** Clears row by row as they are read, because a register may be too long to hold. */
    private static <R> Iterable<R> each(Iterable<R> rows, Predicate<R> shown, UnaryOperator<R> cleared) {
        return () -> StreamSupport.stream(rows.spliterator(), false).filter(shown).map(cleared).iterator();
    }

    private static AgendaItem item(AgendaItem item) {
        Exemption exemption = item.exemption();
        if (exemption == null) {
            return item;
        }
        return new AgendaItem(item.number(), exemption.titleForPublic(), null, exemption.publicSummary(), List.of(),
                exemption);
    }

    private static MinuteItem minute(MinuteItem item, String body) {
        Exemption exemption = item.exemption();
        if (exemption == null) {
            return new MinuteItem(item.number(), item.heading(), item.narrative().stream().map(PublicGate::block).toList(),
                    item.resolutions(), item.voteSentence(), null);
        }
        String told = exemption.publicSummary();
        String summary = told != null ? told
                : "The " + body + " considered this item in the absence of the public and press.";
        return new MinuteItem(item.number(), exemption.titleForPublic(),
                List.of(MinuteBlock.Paragraph.of(summary)), List.of(), null, exemption);
    }

    private static Afterwards afterwards(Afterwards full) {
        return new Afterwards(full.confirmedOn(), full.corrections().stream()
                .map(each -> each.confidential()
                        ? new Afterwards.CorrectedWords(each.place(), "not for publication", each.agreedOn(), false) : each)
                .toList());
    }

    private static void requirePublic(Hearing meeting) {
        if (meeting != Hearing.IN_PUBLIC) {
            throw new IllegalArgumentException("The public is not admitted to the meeting: there is no public edition of its papers.");
        }
    }

    private static MinuteBlock block(MinuteBlock block) {
        if (block instanceof MinuteBlock.Declaration declaration && declaration.access() != MinuteBlock.Access.PUBLIC) {
            String told = declaration.access() == MinuteBlock.Access.PART_TWO
                    ? " declared an interest in an item considered in the absence of the public and press."
                    : " declared an interest. Its details are withheld as sensitive.";
            return new MinuteBlock.Declaration(declaration.person(), declaration.person() + told, MinuteBlock.Access.PUBLIC);
        }
        return block;
    }
}
