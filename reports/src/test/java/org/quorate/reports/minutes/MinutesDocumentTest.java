package org.quorate.reports.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.quorate.reports.PrintedWord;
import org.quorate.reports.RealPapers;
import org.quorate.reports.SamplePart2;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;

class MinutesDocumentTest {
    private final PrintedWord printed = PrintedWord.minutes(Edition.forMembers(RealPapers.minutes()));

    @Test
    void the_heading_is_the_authority_and_three_title_lines() {
        assertThat(printed.lines().subList(0, 5)).containsExactly("CHESHIRE EAST COUNCIL",
                "Minutes of a virtual meeting of the", "Cheshire East Health and Wellbeing Board",
                "held on Tuesday, 24th November, 2020", "PRESENT");
    }

    @Test
    void four_classes_are_present_in_the_bodys_order_with_the_chair_first() {
        Map<String, List<String>> present = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (XWPFParagraph paragraph : printed.document().getParagraphs()) {
            if (printed.styleName(paragraph).equals("heading 2")) {
                order.add(paragraph.getText());
                present.put(paragraph.getText(), new ArrayList<>());
            } else if (printed.styleName(paragraph).equals("Attendance")) {
                present.getOrDefault(order.getLast(), new ArrayList<>()).add(paragraph.getText());
            }
        }
        assertThat(order).containsExactly("Voting Members", "Non-Voting Members", "Associate Non-voting Members",
                "Cheshire East Council Officers/Others");
        assertThat(order.stream().map(heading -> present.getOrDefault(heading, List.of()).size()))
                .containsExactly(10, 1, 4, 6);
        assertThat(present.get("Voting Members")).startsWith("Councillor S Corcoran (Chairman)",
                "Councillor Kathryn Flavell, Cheshire East Council").contains("Dr Andrew Wilson (Vice-Chairman)");
    }

    @Test
    void minute_numbers_run_from_21_to_29_as_text_with_headings_in_capitals() {
        assertThat(printed.in("Minute Heading")).containsExactly("21\tAPOLOGIES FOR ABSENCE",
                "22\tDECLARATIONS OF INTEREST", "23\tMINUTES OF PREVIOUS MEETING",
                "24\tPUBLIC SPEAKING TIME/OPEN SESSION", "25\tCHESHIRE AND MERSEYSIDE HEALTH AND CARE PARTNERSHIP",
                "26\t'TEST, TRACE, CONTAIN, ENABLE' UPDATE", "27\tSAFEGUARDING ADULTS BOARD ANNUAL REPORT 2019-2020",
                "28\tCHESHIRE EAST INTEGRATED CARE PARTNERSHIP UPDATE", "29\tCHESHIRE EAST PLACE PARTNERSHIP UPDATE");
    }

    @Test
    void only_23_and_25_to_29_are_resolved() {
        List<String> resolved = new ArrayList<>();
        String minute = "";
        for (XWPFParagraph paragraph : printed.document().getParagraphs()) {
            if (printed.styleName(paragraph).equals("Minute Heading")) {
                minute = paragraph.getText().substring(0, 2);
            } else if (printed.styleName(paragraph).equals("Resolved")) {
                resolved.add(minute + " " + paragraph.getText());
            }
        }
        assertThat(resolved).containsExactly("23 RESOLVED:", "25 RESOLVED:", "26 RESOLVED:", "27 RESOLVED: That",
                "28 RESOLVED:", "29 RESOLVED:");
    }

    @Test
    void single_and_numbered_resolutions_have_their_forms() {
        assertThat(printed.in("Resolution")).containsExactly(
                "That the minutes of the meeting held on 22 September 2020 be approved as a correct record.",
                "That the presentation be received.", "That the verbal update be noted.",
                "That the update be received.", "That the update be noted.");
        assertThat(printed.in("Resolution Clause")).containsExactly(
                "1\tthe Annual Report of Safeguarding Adults Board 2019/20 be received and noted; and",
                "2\tthe five key priorities for 2020/21 be noted.");
    }

    @Test
    void they_close_with_the_times_and_the_signature_line() {
        assertThat(printed.lines()).endsWith("The meeting commenced at 2.00 pm and concluded at 3.10 pm",
                "Councillor S Corcoran (Chairman)");
        assertThat(printed.styleName(printed.document().getParagraphs().getLast())).isEqualTo("Signature");
    }

    @Test
    void no_part_headings_are_printed_without_part_2_business() {
        assertThat(printed.lines()).noneMatch(line -> line.startsWith("PART "));
    }

    @Test
    void the_five_priorities_are_bullets_of_words_own() {
        assertThat(printed.paragraphsIn("List Bullet")).hasSize(5)
                .allSatisfy(point -> assertThat(point.getText()).startsWith("the SAB will"));
        assertThat(printed.document().getStyles().getStyleWithName("List Bullet").getCTStyle().getPPr().getNumPr()
                .getNumId().getVal()).isNotNull();
    }

    @Test
    void the_public_edition_of_wholly_public_minutes_reads_the_same() {
        assertThat(PrintedWord.minutes(PublicGate.minutes(RealPapers.minutes(), Hearing.IN_PUBLIC)).lines()).isEqualTo(printed.lines());
    }

    @Test
    void every_other_form_is_printed_too() {
        PrintedWord other = PrintedWord.minutes(Edition.forMembers(SamplePart2.minutes()));
        assertThat(other.lines()).startsWith("Minutes of a meeting of the", "Northmoor Partnership Board",
                "held on Wednesday 3 March 2021 at The Guildhall, Northmoor", "PRESENT", "Members",
                "Ann Archer (Chair), Lay member", "Bo Baker, Northmoor Council");
        assertThat(other.lines()).doesNotContain("In attendance").contains("61/18\tCAPITAL PRIORITIES 2021/22")
                .containsSubsequence("Eight voted for and one against.", "AGREED: That",
                        "1\tthe priorities be approved;", "2\tthe review be held by March 2022; and",
                        "3\tthe Assembly be told.", "AGREED:",
                        "PART 2 – MATTERS CONSIDERED WITHOUT THE PUBLIC AND PRESS PRESENT",
                        "63/18\tOFFER FOR 1 HIGH STREET", "AGREED:", "That an offer of £1m be made.",
                        "The meeting commenced at 09:30 and concluded at 11:00", "Ann Archer (Chair)");
        assertThat(other.document().getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
    }

    @Test
    void each_numbered_list_of_the_narrative_begins_at_one() {
        PrintedWord other = PrintedWord.minutes(Edition.forMembers(SamplePart2.minutes()));
        List<XWPFParagraph> points = other.paragraphsIn("List Number");
        assertThat(points).hasSize(4);
        assertThat(points.get(0).getNumID()).isEqualTo(points.get(1).getNumID()).isNotEqualTo(points.get(2).getNumID());
        assertThat(points.get(2).getNumStartOverride()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void bold_and_italic_words_keep_their_emphasis() {
        PrintedWord other = PrintedWord.minutes(Edition.forMembers(SamplePart2.minutes()));
        XWPFParagraph considered = other.paragraphsIn("Body Text").stream()
                .filter(paragraph -> paragraph.getText().startsWith("The Board considered four")).findFirst().orElseThrow();
        assertThat(considered.getRuns()).filteredOn(XWPFRun::isBold).extracting(XWPFRun::text).containsExactly("four schemes");
        assertThat(considered.getRuns()).filteredOn(XWPFRun::isItalic).extracting(XWPFRun::text)
                .containsExactly("Northmoor Lodge");
    }
}
