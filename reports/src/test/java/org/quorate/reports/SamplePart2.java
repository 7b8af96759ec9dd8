package org.quorate.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.AgendaItem;
import org.quorate.reports.content.AttendanceClass;
import org.quorate.reports.content.Attender;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.HouseStyle;
import org.quorate.reports.content.MinuteBlock;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.content.MinutesState;
import org.quorate.reports.content.PageRange;
import org.quorate.reports.content.Resolution;
import org.quorate.reports.content.RichText;
import org.quorate.reports.content.TimeForm;

/** An invented NHS board with business in private, in every form the real papers do not show. */
public final class SamplePart2 {
    private static final HouseStyle HOUSE = new HouseStyle(null, "Corporate Governance, Northmoor Partnership",
            "Partnership Board", "AGREED", DateForm.WEEKDAY_PLAIN, DateForm.WEEKDAY_PLAIN, TimeForm.TWENTY_FOUR_HOUR);
    private static final Exemption LAND = new Exemption("Section 1(2) of the Public Bodies (Admission to Meetings) Act"
            + " 1960: publicity would be prejudicial to the public interest by reason of the confidential nature of the"
            + " business.", "Purchase of land", "The Board agreed the terms of an offer.");

    private SamplePart2() {
    }

    public static AgendaContent agenda() {
        List<AgendaItem> items = new ArrayList<>();
        items.add(AgendaItem.inPublic(1, "Apologies for absence", null, null));
        items.add(AgendaItem.inPublic(2, "Capital priorities 2021/22", new PageRange(3, 3), "To decide the priorities."));
        items.add(new AgendaItem(3, "Offer for 1 High Street", new PageRange(4, 9), "To agree the terms of an offer.",
                List.of(), LAND));
        items.add(new AgendaItem(4, "Severance", null, null, List.of(), LAND));
        return new AgendaContent(HOUSE, "Northmoor Partnership Board", LocalDate.of(2021, 3, 3), LocalTime.of(9, 30),
                "The Guildhall, Northmoor", null, AgendaContent.PARTS_STATEMENT, null, null, items, true,
                LocalDate.of(2021, 2, 20));
    }

    public static MinutesContent minutes() {
        List<MinuteItem> items = new ArrayList<>();
        items.add(MinuteItem.inPublic("60/18", "Declarations of interest", List.of(
                new MinuteBlock.Declaration("Ann Archer", "Ann Archer declared that her brother owns 1 High Street.", MinuteBlock.Access.SENSITIVE))));
        items.add(new MinuteItem("61/18", "Capital priorities 2021/22", List.of(
                new MinuteBlock.Paragraph(new RichText(List.of(new RichText.Span("The Board considered ", false, false),
                        new RichText.Span("four schemes", true, false), new RichText.Span(", of which ", false, false),
                        new RichText.Span("Northmoor Lodge", false, true),
                        new RichText.Span(" was the largest:", false, false)))),
                MinuteBlock.Numbered.of(List.of("the first scheme", "the second scheme")),
                new MinuteBlock.Table("Cost of the two schemes", List.of("Scheme", "Cost"),
                        List.of(List.of("First", "£1.2m"), List.of("Second", "£0.8m"))),
                MinuteBlock.Paragraph.of("Two conditions were put:"),
                MinuteBlock.Numbered.of(List.of("a review within a year", "a report to the Assembly"))),
                List.of(new Resolution(List.of("That the priorities be approved", "the review be held by March 2022",
                        "the Assembly be told."), null)), "Eight voted for and one against.", null));
        items.add(MinuteItem.inPublic("62/18", "Exclusion of the press and public", List.of(), Resolution.of(
                "the press and public be excluded from the remainder of the meeting, having regard to the confidential"
                        + " nature of the business to be transacted")));
        items.add(new MinuteItem("63/18", "Offer for 1 High Street", List.of(MinuteBlock.Paragraph.of(
                "The Board considered the price.")), List.of(Resolution.of("an offer of £1m be made")), null, LAND));
        return new MinutesContent(HOUSE, "Northmoor Partnership Board", null, LocalDate.of(2021, 3, 3),
                "The Guildhall, Northmoor", LocalTime.of(9, 30), LocalTime.of(11, 0),
                List.of(new AttendanceClass("Members", List.of(Attender.of("Bo Baker", "Northmoor Council"),
                        new Attender("Ann Archer", "Chair", "Lay member", true))),
                        new AttendanceClass("In attendance", List.of())),
                items, new MinutesContent.Signatory("Ann Archer", "Chair"), MinutesState.UNCONFIRMED,
                LocalDate.of(2021, 3, 8));
    }
}
