package org.quorate.reports.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.quorate.reports.PrintedWord;
import org.quorate.reports.RealPapers;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.AgendaItem;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.publication.Edition;

class AgendaDocumentTest {
    private final PrintedWord printed = PrintedWord.agenda(Edition.forMembers(RealPapers.agenda()));

    @Test
    void the_parts_of_the_agenda_come_in_the_order_the_council_prints_them() {
        assertThat(printed.lines().subList(0, 9)).containsExactly("Cheshire East Health and Wellbeing Board Agenda",
                "Date:\tTuesday 26th January 2021", "Time:\t2.00 pm", "Venue:\tVirtual Meeting",
                "How to Watch the Meeting",
                "For anybody wishing to view the meeting live please click on the link below:",
                "Click here to watch the meeting",
                "or dial in via telephone on 01632 960000 and enter Conference ID: 123456# when prompted.",
                AgendaContent.PARTS_STATEMENT);
        assertThat(printed.lines()).containsSubsequence(AgendaContent.PARTS_STATEMENT,
                "It should be noted that Part 1 items of this meeting are recording and the recording uploaded on to"
                        + " the Council's website.",
                "PART 1 – MATTERS TO BE CONSIDERED WITH THE PUBLIC AND PRESS PRESENT", "Apologies for Absence");
    }

    @Test
    void eight_items_are_numbered_by_word_with_their_page_ranges() {
        List<XWPFParagraph> items = printed.paragraphsIn("Agenda Item");
        assertThat(items).extracting(XWPFParagraph::getText).containsExactly("Apologies for Absence",
                "Declarations of Interest", "Minutes of Previous Meeting (Pages 3 - 6)",
                "Public Speaking Time/Open Session",
                "Integrating Care - NHS England's Proposals regarding Integrated Care Systems and the draft MoU for the"
                        + " Cheshire and Merseyside Health and Care Partnership (Pages 7 - 96)",
                "'Test, Trace, Contain, Enable' Update", "Cheshire East Place Partnership Update (Pages 97 - 102)",
                "Cheshire East Integrated Care Partnership Strategy and Transformation Plan (Pages 103 - 130)");
        assertThat(items).extracting(XWPFParagraph::getNumID).doesNotContainNull().containsOnly(items.get(0).getNumID());
        assertThat(items).allSatisfy(item -> assertThat(item.getNumFmt()).isEqualTo("decimal"));
    }

    @Test
    void purposes_and_the_standing_paragraphs_of_public_speaking_follow_their_items() {
        assertThat(printed.in("Agenda Text")).hasSize(8)
                .contains("To receive a verbal update on Test, Trace, Contain, Enable.",
                        "To approve the minutes of the meeting held on 24 November 2020.");
        assertThat(printed.lines()).containsSubsequence("Public Speaking Time/Open Session",
                printed.lines().stream().filter(line -> line.startsWith("In accordance with")).findFirst().orElse(""),
                printed.lines().stream().filter(line -> line.startsWith("Members of the public")).findFirst().orElse(""));
    }

    @Test
    void the_contact_box_stands_in_a_frame_at_the_foot_of_the_page() {
        List<XWPFParagraph> box = printed.paragraphsIn("Contact Box");
        assertThat(box).extracting(XWPFParagraph::getText).containsExactly("For requests for further information",
                "Contact:\tRachel Graves", "Tel:\t01632 960001", "E-Mail:\tclerk@example.org with any apologies");
        assertThat(box).allSatisfy(line -> assertThat(line.getCTPPr().getFramePr().getYAlign().toString())
                .isEqualTo("bottom"));
    }

    @Test
    void no_part_2_is_printed_when_there_is_no_such_business() {
        assertThat(printed.lines()).noneMatch(line -> line.startsWith("PART 2"));
        assertThat(printed.header()).isBlank();
    }

    @Test
    void part_2_items_follow_with_their_reasons_and_go_on_counting() {
        AgendaContent agenda = RealPapers.agenda();
        List<AgendaItem> items = new ArrayList<>(agenda.items());
        items.add(new AgendaItem(9, "Sale of a building", null, "To decide.", List.of(),
                new Exemption("Paragraph 3: financial affairs of a particular person.", "Land", null)));
        PrintedWord withPart2 = PrintedWord.agenda(Edition.forMembers(agenda.withItems(items)));
        assertThat(withPart2.lines()).endsWith("PART 2 – MATTERS TO BE CONSIDERED WITHOUT THE PUBLIC AND PRESS PRESENT",
                "Sale of a building", "Reason: Paragraph 3: financial affairs of a particular person.", "To decide.");
        assertThat(withPart2.paragraphsIn("Agenda Item").stream().map(XWPFParagraph::getNumID).distinct()).hasSize(1);
        assertThat(withPart2.header()).contains("NOT FOR PUBLICATION");
    }
}
