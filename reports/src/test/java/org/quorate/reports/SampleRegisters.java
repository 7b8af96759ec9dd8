package org.quorate.reports;

import java.time.LocalDate;
import java.util.List;
import org.quorate.reports.content.ActionLogContent;
import org.quorate.reports.content.ActionRow;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.RegisterNote;

/** A small decision register and action log of an invented board. */
public final class SampleRegisters {
    private static final RegisterNote NOTE = new RegisterNote(List.of("From 1 April 2020 to 31 March 2021"), List.of(),
            "Version 3, adopted 1 December 2020", LocalDate.of(2021, 2, 1));

    private SampleRegisters() {
    }

    public static DecisionRegisterContent decisions() {
        return decisions(List.of(
                decision("D-1", "Annual report", "That the report be received.", null),
                decision("D-2", "=HYPERLINK(\"http://example.org\")", "+1 for the plan", null),
                decision("D-3", "Purchase of 1 High Street", "That £1m be offered.",
                        new Exemption("Paragraph 3: financial affairs", "Purchase of land", "An offer was agreed."))));
    }

    public static DecisionRegisterContent decisions(Iterable<DecisionRow> rows) {
        return new DecisionRegisterContent(RealPapers.HOUSE, "Decision register, Partnership Board", NOTE, rows);
    }

    public static DecisionRow decision(String reference, String title, String words, Exemption exemption) {
        return new DecisionRow(reference, LocalDate.of(2020, 11, 24), "Partnership Board", "27", title, words,
                "To keep the Board informed", null,
                new DecisionRow.Making("Consensus", "Agreed", "Agreed by consensus", null),
                new DecisionRow.FollowUp("In force", "Ann Archer", LocalDate.of(2021, 3, 31)), exemption, true);
    }

    public static ActionLogContent actions() {
        return new ActionLogContent(RealPapers.HOUSE, "Action log, Partnership Board", NOTE, List.of(
                action("A-1", "Circulate the slides", Hearing.IN_PUBLIC), action("A-2", "@all: call the seller", Hearing.PART_TWO)));
    }

    public static ActionRow action(String reference, String words, Hearing hearing) {
        return new ActionRow(reference, words, "Ann Archer",
                new ActionRow.Origin("Partnership Board", LocalDate.of(2020, 11, 24), "25", hearing),
                LocalDate.of(2021, 1, 15), LocalDate.of(2020, 12, 18), "Open", null, "Asked twice");
    }
}
