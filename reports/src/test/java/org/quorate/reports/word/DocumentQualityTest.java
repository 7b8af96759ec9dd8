package org.quorate.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.quorate.reports.PrintedWord;
import org.quorate.reports.RealPapers;
import org.quorate.reports.ZipParts;
import org.quorate.reports.publication.Edition;

class DocumentQualityTest {
    private final PrintedWord printed = PrintedWord.minutes(Edition.forMembers(RealPapers.minutes()));
    private final Map<String, String> parts = ZipParts.of(printed.bytes());

    @Test
    void properties_name_the_office_and_nothing_of_the_computer() {
        var core = printed.document().getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Cheshire East Health and Wellbeing Board Minutes, 24 November 2020");
        assertThat(core.getCreator()).isEqualTo("Democratic Services, Cheshire East Council");
        assertThat(core.getUnderlyingProperties().getLastModifiedByProperty())
                .contains("Democratic Services, Cheshire East Council");
        assertThat(parts.get("docProps/app.xml")).contains("Quorate").doesNotContain("Template", "POI");
        assertThat(parts.toString()).doesNotContain("Apache POI", System.getProperty("user.dir"),
                System.getProperty("java.io.tmpdir") + "/");
    }

    @Test
    void the_language_is_british_english_throughout() {
        assertThat(parts.get("docProps/core.xml")).contains("<dc:language>en-GB</dc:language>");
        assertThat(parts.get("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
        assertThat(parts.get("word/settings.xml")).contains("w:themeFontLang w:val=\"en-GB\"");
    }

    @Test
    void every_page_says_page_x_of_y() {
        assertThat(parts.entrySet().stream().filter(part -> part.getKey().startsWith("word/footer"))
                .map(Map.Entry::getValue)).singleElement().asString().contains(" PAGE ", " NUMPAGES ",
                        "Cheshire East Health and Wellbeing Board Minutes, 24 November 2020");
    }

    @Test
    void every_paragraph_has_a_style_and_none_is_empty() {
        assertThat(printed.document().getParagraphs()).allMatch(paragraph -> paragraph.getStyle() != null)
                .noneMatch(paragraph -> paragraph.getText().isBlank());
    }

    @Test
    void headings_and_resolved_stay_with_what_follows() {
        for (String name : List.of("heading 1", "heading 2", "Resolved", "Closing Sentence")) {
            CTStyle style = printed.document().getStyles().getStyleWithName(name).getCTStyle();
            assertThat(style.getPPr().isSetKeepNext()).as(name).isTrue();
        }
        CTStyle minute = printed.document().getStyles().getStyleWithName("Minute Heading").getCTStyle();
        assertThat(minute.getBasedOn().getVal()).isEqualTo("Heading1");
    }

    @Test
    void characters_no_document_can_hold_are_left_out_and_lines_kept() {
        PrintedWord odd = PrintedWord.of(out -> {
            var facts = new DocumentFacts("Odd\u0000 title", "Office", java.time.LocalDate.of(2021, 1, 1), null);
            try (WordDocument document = new WordDocument(WordTemplate.standard(), facts)) {
                document.paragraph(WordStyle.BODY, "a\u0000b\u0007c\ud800d\r\nsecond line");
                document.write(out);
            }
        });
        assertThat(odd.document().getParagraphs()).extracting(XWPFParagraph::getText).containsExactly("abcd\nsecond line");
    }
}
