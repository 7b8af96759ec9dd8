package org.quorate.app.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.partnership.HouseStyle;

/** The items with which an agenda begins (requirements 4.1): the previous agenda's, or the usual four where there is none. */
public final class StandingItems {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private StandingItems() {}

    /**
     * Proposes the standing items of a new meeting.
     *
     * @param previousAgenda the agenda of the body's meeting before, empty where there is none
     * @param previousDate the date of the meeting whose minutes are to be approved, or nothing
     */
    public static List<ItemDetails> propose(
            HouseStyle style, List<AgendaItem> previousAgenda, @Nullable LocalDate previousDate) {
        List<ItemDetails> kept = previousAgenda.stream()
                .filter(item -> item.standing() != StandingItem.NONE)
                .map(item -> ItemDetails.of(item).withPages(null))
                .toList();
        List<ItemDetails> proposed = kept.isEmpty() ? usual(style) : kept;
        return proposed.stream().map(item -> dated(item, previousDate)).toList();
    }

    /** The sentence of the item that approves the previous minutes. */
    public static String approval(@Nullable LocalDate previousDate) {
        return previousDate == null
                ? "To approve the minutes of the previous meeting."
                : "To approve the minutes of the meeting held on " + DAY.format(previousDate) + ".";
    }

    private static ItemDetails dated(ItemDetails item, @Nullable LocalDate previousDate) {
        return switch (item.standing()) {
            case PREVIOUS_MINUTES -> item.withPurposeText(approval(previousDate));
            // The list belongs to the meeting it was drawn in for.
            case MATTERS_ARISING -> item.withPurposeText("To consider the actions arising from earlier meetings.").withParagraphs(List.of());
            case NONE, APOLOGIES, DECLARATIONS, PUBLIC_SPEAKING -> item;
        };
    }

    private static List<ItemDetails> usual(HouseStyle style) {
        return List.of(
                ItemDetails.of("Apologies for Absence", Purpose.NOTE, 5).withStanding(StandingItem.APOLOGIES),
                ItemDetails.of("Declarations of Interest", Purpose.NOTE, 5)
                        .withStanding(StandingItem.DECLARATIONS)
                        .withPurposeText("To provide an opportunity for Members and Officers to declare any disclosable pecuniary and"
                                + " non-pecuniary interests in any item on the agenda."),
                ItemDetails.of("Minutes of Previous Meeting", Purpose.AGREE, 5).withStanding(StandingItem.PREVIOUS_MINUTES),
                ItemDetails.of("Public Speaking Time/Open Session", Purpose.HEAR, 10)
                        .withStanding(StandingItem.PUBLIC_SPEAKING)
                        .withParagraphs(publicSpeaking(style)));
    }

    /** The two standing paragraphs on public speaking: the time allotted (HW-03), and the notice asked for (HW-04). */
    private static List<String> publicSpeaking(HouseStyle style) {
        return List.of(
                "A period of 10 minutes is allocated for members of the public to address the meeting on any matter relevant to the"
                        + " work of the body in question. Individual members of the public may speak for up to 5 minutes but the "
                        + style.chairTitle() + " or person presiding will decide how the period of time allocated for public speaking"
                        + " will be apportioned where there are a number of speakers.",
                "Members of the public wishing to ask a question or make a statement at the meeting should provide at least three clear"
                        + " working days' notice in writing and should include the question with that notice. This will enable an"
                        + " informed answer to be given.");
    }
}
