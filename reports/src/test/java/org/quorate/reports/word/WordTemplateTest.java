package org.quorate.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.quorate.reports.PrintedWord;
import org.quorate.reports.RealPapers;
import org.quorate.reports.ZipParts;
import org.quorate.reports.agenda.AgendaDocument;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.content.MinutesState;
import org.quorate.reports.minutes.MinutesDocument;
import org.quorate.reports.publication.Edition;

class WordTemplateTest {
    @TempDir
    private Path folder;

    @Test
    void a_replaced_template_gives_its_styles_header_and_footer() throws IOException {
        WordTemplate theirs = WordTemplate.from(theirTemplate());
        PrintedWord printed = minutes(theirs, RealPapers.minutes());
        CTStyle title = printed.document().getStyles().getStyleWithName("Minute Heading").getCTStyle();
        assertThat(title.getRPr().getColorArray(0).getVal()).isEqualTo(new byte[] {0x00, 0x33, 0x66});
        assertThat(printed.paragraphsIn("Minute Heading")).hasSize(9).allMatch(p -> "Kopf1".equals(p.getStyle()));
        assertThat(printed.header()).isEqualTo("Our own header");
    }

    @Test
    void styles_it_lacks_are_supplied_and_named() throws IOException {
        WordTemplate theirs = WordTemplate.from(theirTemplate());
        assertThat(theirs.suppliedStyles()).contains("Resolved", "List Number").doesNotContain("Minute Heading");
        PrintedWord printed = minutes(theirs, RealPapers.minutes());
        assertThat(printed.in("Resolved")).hasSize(6);
        assertThat(WordTemplate.standard().suppliedStyles()).isEmpty();
    }

    @Test
    void lists_are_numbered_although_the_template_has_no_numbering() throws IOException {
        WordTemplate theirs = WordTemplate.from(theirTemplate());
        PrintedWord printed = PrintedWord.of(out -> new AgendaDocument(theirs)
                .write(Edition.forMembers(RealPapers.agenda()), out));
        assertThat(printed.paragraphsIn("Agenda Item")).hasSize(8).allMatch(item -> "decimal".equals(item.getNumFmt()));
    }

    @Test
    void nothing_else_travels_on_from_a_template() throws IOException {
        Map<String, String> parts = ZipParts.of(minutes(WordTemplate.from(theirTemplate()), RealPapers.minutes()).bytes());
        assertThat(parts.toString()).doesNotContain("Last month's secret", "jbloggs", "Commenter", "secret.dotm");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("comments") || name.contains("custom"));
    }

    @Test
    void a_draft_is_marked_in_a_header_that_does_not_ask_for_it() throws IOException {
        MinutesContent draft = inState(MinutesState.UNCONFIRMED);
        assertThat(minutes(WordTemplate.from(theirTemplate()), draft).header())
                .isEqualTo("Our own header\nUNCONFIRMED MINUTES");
        assertThat(minutes(WordTemplate.standard(), draft).header()).isEqualTo("UNCONFIRMED MINUTES");
        assertThat(minutes(WordTemplate.standard(), inState(MinutesState.DRAFT)).header()).isEqualTo("DRAFT MINUTES");
        assertThat(minutes(WordTemplate.standard(), RealPapers.minutes()).header()).isBlank();
    }

    @Test
    void a_file_that_is_no_word_document_is_refused_in_plain_words() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.docx"), "not a document");
        assertThatThrownBy(() -> WordTemplate.from(text)).isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("\"notes.docx\" cannot be read as a Word document");
        Path empty = Files.createFile(folder.resolve("empty.docx"));
        assertThatThrownBy(() -> WordTemplate.from(empty)).isInstanceOf(TemplateRefused.class);
        assertThatThrownBy(() -> WordTemplate.from(folder.resolve("macros.docm"))).isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("without macros");
        assertThatThrownBy(() -> WordTemplate.from(folder.resolve("gone.docx"))).isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("is not there");
    }

    @Test
    void the_standard_template_can_be_saved_changed_and_used() throws IOException {
        Path saved = folder.resolve("standard.docx");
        WordTemplate.standard().saveTo(saved);
        PrintedWord printed = minutes(WordTemplate.from(saved), RealPapers.minutes());
        assertThat(printed.lines()).isEqualTo(minutes(WordTemplate.standard(), RealPapers.minutes()).lines());
    }

    private static MinutesContent inState(MinutesState state) {
        MinutesContent all = RealPapers.minutes();
        return new MinutesContent(all.house(), all.body(), all.kind(), all.date(), all.venue(), all.commenced(),
                all.concluded(), all.attendance(), all.items(), all.signatory(), state, all.madeOn());
    }

    private static PrintedWord minutes(WordTemplate template, MinutesContent content) {
        return PrintedWord.of(out -> new MinutesDocument(template).write(Edition.forMembers(content), out));
    }

    private Path theirTemplate() throws IOException {
        Path file = folder.resolve("theirs.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            XWPFStyles styles = document.createStyles();
            CTStyle heading = styles.getCtStyles().addNewStyle();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("Kopf1");
            heading.addNewName().setVal("Minute Heading");
            heading.addNewRPr().addNewColor().setVal("003366");
            heading.getRPr().addNewSz().setVal(BigInteger.valueOf(30));
            document.createParagraph().createRun().setText("Last month's secret");
            document.createComments().createComment(BigInteger.ONE).setAuthor("Commenter");
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Our own header");
            document.getProperties().getCoreProperties().setCreator("jbloggs");
            document.getProperties().getExtendedProperties().getUnderlyingProperties().setTemplate("secret.dotm");
            document.getProperties().getCustomProperties().addProperty("Case", "Last month's secret");
            document.write(out);
        }
        return file;
    }
}
