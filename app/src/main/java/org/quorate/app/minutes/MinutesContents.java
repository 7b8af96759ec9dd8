package org.quorate.app.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.minutes.TextRun;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.reports.content.Afterwards;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.content.MinutesState;
import org.quorate.reports.content.Resolution;
import org.quorate.reports.content.RichText;
import org.quorate.reports.content.TimeForm;

/** Turns minutes on record into what the document prints. */
final class MinutesContents {
    private final MinutesOfMeeting minutes;
    private final HouseStyle style;

    private MinutesContents(MinutesOfMeeting minutes) {
        this.minutes = minutes;
        style = minutes.body().style();
    }

    static MinutesContent of(MinutesOfMeeting minutes, LocalDate madeOn) {
        return new MinutesContents(minutes).content(madeOn);
    }

    private MinutesContent content(LocalDate madeOn) {
        Meeting meeting = minutes.meeting();
        return new MinutesContent(
                house(), minutes.body().name(), meeting.venue().virtual() ? "virtual" : null, meeting.date(),
                meeting.venue().virtual() || !meeting.venue().isSettled() ? null : meeting.venue().place(), meeting.commenced(), meeting.concluded(),
                minutes.attendance().present(), minutes.entries().stream().map(this::item).toList(),
                signatory(), state(), madeOn, afterwards());
    }

    /** Whoever presided where they were confirmed signs; until then the line is for whoever presided at the meeting itself. */
    private MinutesContent.@Nullable Signatory signatory() {
        Optional<MinutesContent.Signatory> signed = minutes.onRecord().confirmed().map(MinutesRecord.Confirmed::confirmation)
                .filter(confirmation -> confirmation.signedBy() != null)
                .map(confirmation -> new MinutesContent.Signatory(
                        Objects.requireNonNull(confirmation.signedBy()),
                        Objects.requireNonNullElse(confirmation.signedAs(), style.chairTitle())));
        return signed.or(() -> minutes.attendance().signatory()).orElse(null);
    }

    private Afterwards afterwards() {
        LocalDate confirmedOn = minutes.onRecord().confirmed().map(MinutesRecord.Confirmed::at).map(Meeting::date).orElse(null);
        return new Afterwards(confirmedOn, minutes.onRecord().counting().stream()
                .map(each -> new Afterwards.CorrectedWords(each.place(), each.change(), each.agreedAt().date(), each.confidential()))
                .toList());
    }

    private org.quorate.reports.content.HouseStyle house() {
        return new org.quorate.reports.content.HouseStyle(
                style.authority(), minutes.office(), style.bodyWord(), style.verb().name(), DateForm.WEEKDAY_ORDINAL,
                DateForm.WEEKDAY_WITH_COMMAS, TimeForm.TWELVE_HOUR);
    }

    private MinutesState state() {
        return switch (minutes.state()) {
            case NONE, DRAFT -> MinutesState.DRAFT;
            case UNCONFIRMED -> MinutesState.UNCONFIRMED;
            case CONFIRMED -> MinutesState.CONFIRMED;
        };
    }

    private MinuteItem item(MinuteEntry entry) {
        AgendaItem item = entry.item();
        String prefix = style.minutePrefix();
        String number = prefix.isEmpty() ? String.valueOf(entry.number()) : prefix + " " + entry.number();
        return new MinuteItem(number, item.title(), narrative(entry), resolutions(entry), null, exemption(item.privacy()));
    }

    private static @Nullable Exemption exemption(@Nullable Privacy privacy) {
        if (privacy == null) {
            return null;
        }
        String reason = privacy.reason() == null ? "The reason has not been recorded" : privacy.reason();
        return new Exemption(reason, privacy.publicTitle(), privacy.publicSummary());
    }

    private static List<Resolution> resolutions(MinuteEntry entry) {
        return entry.decisions().stream()
                .map(Decision::resolution)
                .filter(resolution -> !resolution.clauseTexts().isEmpty())
                .map(resolution -> new Resolution(resolution.clauseTexts(), null))
                .toList();
    }

    /** The narrative, entries of one list gathered together; what names an interest withheld is marked for the gate. */
    private List<org.quorate.reports.content.MinuteBlock> narrative(MinuteEntry entry) {
        List<org.quorate.reports.content.MinuteBlock> printed = new ArrayList<>();
        List<RichText> list = new ArrayList<>();
        List<MinuteBlock> blocks = entry.minute().blocks().stream().filter(block -> !block.text().isBlank()).toList();
        for (int place = 0; place < blocks.size(); place++) {
            MinuteBlock block = blocks.get(place);
            Optional<org.quorate.reports.content.MinuteBlock> withheld = withheld(block.text());
            boolean listed = !(block instanceof MinuteBlock.Paragraph) && withheld.isEmpty();
            if (listed) {
                list.add(rich(block.runs()));
            } else {
                printed.add(withheld.orElseGet(() -> new org.quorate.reports.content.MinuteBlock.Paragraph(rich(block.runs()))));
            }
            if (listed && endsList(blocks, place)) {
                printed.add(block instanceof MinuteBlock.Bullet
                        ? new org.quorate.reports.content.MinuteBlock.Bullets(list)
                        : new org.quorate.reports.content.MinuteBlock.Numbered(list));
                list = new ArrayList<>();
            }
        }
        return printed;
    }

    private boolean endsList(List<MinuteBlock> blocks, int place) {
        return place + 1 == blocks.size()
                || blocks.get(place + 1).getClass() != blocks.get(place).getClass()
                || withheld(blocks.get(place + 1).text()).isPresent();
    }

    /**
     * The block as a declaration that the gate withholds, where it names an interest withheld in whatever form it is written; a sensitive one goes before
     * one of Part 2.
     */
    private Optional<org.quorate.reports.content.MinuteBlock> withheld(String text) {
        String lower = text.toLowerCase(Locale.UK);
        boolean asOnRecord = minutes.told().contains(text.strip());
        return minutes.withheld().stream()
                .filter(each -> each.isToldBy(lower) || (!asOnRecord && speaksOf(each, lower)))
                .min(Comparator.comparing(each -> !each.sensitive()))
                .map(each -> new org.quorate.reports.content.MinuteBlock.Declaration(each.person(), text,
                        each.sensitive() ? org.quorate.reports.content.MinuteBlock.Access.SENSITIVE : org.quorate.reports.content.MinuteBlock.Access.PART_TWO));
    }

    /** A person who declared one there is named together with an interest; of others the words have to speak of declaring one. */
    private static boolean speaksOf(MinutesOfMeeting.Withheld withheld, String words) {
        return words.contains(withheld.person().toLowerCase(Locale.UK)) && words.contains("interest") && (withheld.declared() || words.contains("declar"));
    }

    private static RichText rich(List<TextRun> runs) {
        return new RichText(runs.stream()
                .map(run -> new RichText.Span(run.text(), run.bold(), run.italic()))
                .toList());
    }
}
