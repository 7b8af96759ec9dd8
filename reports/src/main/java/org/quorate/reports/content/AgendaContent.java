package org.quorate.reports.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an agenda prints (HW-01, HW-02).
 *
 * @param house how the body words its papers
 * @param body the body's full name
 * @param date the day of the meeting
 * @param time when it starts, or absent when not yet fixed
 * @param venue where it is held; "Virtual Meeting" is a venue
 * @param watching how to follow it from outside, or absent
 * @param partsStatement what Part 1 and Part 2 mean; {@link #PARTS_STATEMENT} unless the body has its own words
 * @param recordingStatement that the meeting is recorded, or absent when it is not
 * @param contact whom to ask, or absent
 * @param items the items in order; Part 2 items are printed after those of Part 1
 * @param draft whether the agenda has not been issued yet, which its header then says
 * @param madeOn the day the document was made
 */
public record AgendaContent(HouseStyle house, String body, LocalDate date, @Nullable LocalTime time, String venue,
        @Nullable Watching watching, String partsStatement, @Nullable String recordingStatement,
        @Nullable Contact contact, List<AgendaItem> items, boolean draft, LocalDate madeOn) {
    /** The usual words about the two parts. */
    public static final String PARTS_STATEMENT = "The agenda is divided into 2 parts. Part 1 is taken in the presence"
            + " of the public and press. Part 2 items will be considered in the absence of the public and press for"
            + " the reasons indicated on the agenda and at the top of each report.";

    public AgendaContent {
        body = Words.required(body, "The name of the body");
        venue = Words.required(venue, "The venue of the meeting");
        partsStatement = Words.required(partsStatement, "The statement about Part 1 and Part 2");
        recordingStatement = Words.optional(recordingStatement);
        items = List.copyOf(items);
        refuseRepeatedNumbers(items);
    }

    /** The items of one part, in order. */
    public List<AgendaItem> itemsOf(Part part) {
        return items.stream().filter(item -> item.part() == part).toList();
    }

    /** The same agenda with other items. */
    public AgendaContent withItems(List<AgendaItem> others) {
        return new AgendaContent(house, body, date, time, venue, watching, partsStatement, recordingStatement, contact,
                others, draft, madeOn);
    }

    private static void refuseRepeatedNumbers(List<AgendaItem> items) {
        Set<Integer> seen = new HashSet<>();
        for (AgendaItem item : items) {
            if (!seen.add(item.number())) {
                throw new IllegalArgumentException("Two agenda items have the number " + item.number()
                        + ": renumber the agenda before printing it.");
            }
        }
    }
}
