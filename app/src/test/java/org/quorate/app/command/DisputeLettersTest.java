package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.dispute.LetterKind;

/** The letters of the demonstration's disputes, written from the command line and read again. */
class DisputeLettersTest {
    @TempDir
    static Path folder;

    private static String store = "";

    @BeforeAll
    static void demonstration() {
        store = folder.resolve("northfield").toString();
        assertThat(new Console().run("demo", store, "--today", "2027-01-18")).isZero();
    }

    private static String letter(String dispute, String kind, String... more) throws IOException {
        Path file = folder.resolve(dispute + "-" + kind + ".docx");
        List<String> arguments = new ArrayList<>(List.of("export", "dispute-letter", "--dispute", dispute, "--letter", kind, "--store", store, "--today",
                "2027-01-18", "-o", file.toString()));
        arguments.addAll(List.of(more));
        Console console = new Console();
        assertThat(console.run(arguments.toArray(String[]::new))).as(console.err()).isZero();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " ")
                    .replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "D-1 | opening | who pays for patient transport", "D-1 | settlement | each council pays for its own residents",
        "D-2 | facilitator | a retired chief executive", "D-2 | advice | the Trust holds it", "D-3 | extension | a joint audit",
        "D-5 | withdrawal | a store that both can use", "D-6 | receipt | ", "D-6 | return | new figures", "D-6 | pause | the report of the valuer",
        "D-6 | resumption | going again", "D-6 | stand-aside | who acts instead: the Assembly", "D-6 | answer | kept ready",
        "D-6 | decision | two thirds of the rooms", "D-3 | invitation | ",
        "D-4 | passed-over | the place arrangements do not cover beds", "D-4 | referral | was taken to the stage"})
    void every_letter_is_filled_from_the_record_and_claims_no_legal_force(String dispute, String kind, String words) throws IOException {
        assertThat(letter(dispute, kind)).contains(words == null ? "" : words).contains("has no legal force").contains("Our ref: " + dispute)
                .doesNotContain("{").doesNotContain("null");
    }

    @Test
    void every_kind_of_letter_can_be_made_from_some_dispute_of_the_demonstration() {
        for (LetterKind kind : LetterKind.values()) {
            List<String> from = List.of("D-1", "D-2", "D-3", "D-4", "D-5", "D-6").stream().filter(dispute -> new Console().run("export", "dispute-letter",
                    "--dispute", dispute, "--letter", kind.word(), "--store", store, "--today", "2027-01-18", "-o", folder.resolve("any.docx").toString()) == 0)
                    .limit(1).toList();
            assertThat(from).as(kind.word()).isNotEmpty();
        }
    }

    @Test
    void advice_goes_in_the_name_of_the_body_that_advises() throws IOException {
        assertThat(letter("D-6", "decision")).contains("For the Partnership Board");
        assertThat(letter("D-3", "advice")).contains("For the Executive").contains("Co-ordination Group considered");
    }

    @Test
    void the_end_of_the_stage_is_in_the_letter_that_opens_it() throws IOException {
        assertThat(letter("D-4", "passed-over")).contains("The time of this stage ends on 22 January 2027.");
    }

    @Test
    void a_letter_that_leaves_a_stage_names_it() throws IOException {
        assertThat(letter("D-6", "passed-over")).contains("the stage \"Place\", which is used where necessary, was passed over");
        assertThat(letter("D-6", "referral")).contains("was not resolved at Stage III.").contains("it was taken to Stage IV");
    }

    @Test
    void the_partnership_words_its_letters_itself() throws IOException {
        Path own = folder.resolve("own.txt");
        Files.writeString(own, "[settlement]\nDear colleagues, {title} is behind us.\n");
        assertThat(letter("D-1", "settlement", "--wording", own.toString())).contains("Dear colleagues, Patient transport across the boundary is behind us.")
                .doesNotContain("We thank everyone").contains("has no legal force");
        assertThat(letter("D-1", "opening", "--wording", own.toString())).contains("brought the following matter");
        Files.writeString(own, "[settlement]\nDear {colleague}\n");
        Console refused = new Console();
        assertThat(refused.run("export", "dispute-letter", "--dispute", "D-1", "--letter", "settlement", "--wording", own.toString(), "--store", store, "-o",
                folder.resolve("no.docx").toString())).isEqualTo(2);
        assertThat(refused.err()).contains("own.txt, line 2").contains("{colleague}").contains("{parties}");
    }

    @Test
    void a_letter_nothing_asks_for_is_refused() {
        Console console = new Console();
        assertThat(console.run("export", "dispute-letter", "--dispute", "D-4", "--letter", "decision", "--store", store, "-o",
                folder.resolve("none.docx").toString())).isEqualTo(2);
        assertThat(console.err()).contains("Nothing in D-4 asks for");
    }
}
