package org.quorate.reports.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.reports.PrintedWord;
import org.quorate.reports.RealPapers;
import org.quorate.reports.SampleRegisters;
import org.quorate.reports.ZipParts;
import org.quorate.reports.action.ActionLog;
import org.quorate.reports.content.ActionLogContent;
import org.quorate.reports.content.ActionRow;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.AgendaItem;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.MinuteBlock;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.content.PageRange;
import org.quorate.reports.content.Resolution;
import org.quorate.reports.content.RichText;
import org.quorate.reports.decision.DecisionRegister;
import org.quorate.reports.output.Writing;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Nothing confidential gets through: canaries sit in every confidential field, and every byte is searched for them. */
class PublicGateTest {
    private static final String CANARY = "CANARY";
    private int canaries;

    @Test
    void no_confidential_word_reaches_any_public_export() throws IOException {
        Map<String, Writing> exports = exports();
        for (Map.Entry<String, Writing> export : exports.entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.getValue().to(out);
            assertThat(searched(out.toByteArray())).as(export.getKey()).doesNotContainIgnoringCase(CANARY)
                    .contains("Public title").contains("Paragraph 3");
        }
        assertThat(exports).hasSize(5);
    }

    @Test
    void the_same_canaries_are_seen_in_the_full_editions() {
        assertThat(searched(PrintedWord.agenda(Edition.forMembers(agenda())).bytes())).contains(CANARY);
        assertThat(searched(PrintedWord.minutes(Edition.forMembers(minutes())).bytes())).contains(CANARY);
    }

    @Test
    void actions_from_part_2_and_progress_notes_stay_inside() throws IOException {
        for (RegisterFormat format : RegisterFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ActionLog(WordTemplate.standard()).write(PublicGate.actions(actions()), format, out);
            assertThat(searched(out.toByteArray())).as(format.name()).doesNotContainIgnoringCase(CANARY)
                    .contains("Circulate the slides");
        }
    }

    @Test
    void public_minutes_keep_the_number_public_title_reason_and_summary_of_an_exempt_item() {
        PrintedWord printed = PrintedWord.minutes(PublicGate.minutes(minutes(), Hearing.IN_PUBLIC));
        assertThat(printed.lines()).containsSubsequence(
                "PART 2 – MATTERS CONSIDERED WITHOUT THE PUBLIC AND PRESS PRESENT", "31\tPUBLIC TITLE",
                "Reason: Paragraph 3: financial affairs", "A public summary.", "32\tEXEMPT ITEM",
                "Reason: Paragraph 5: legal advice",
                "The Board considered this item in the absence of the public and press.");
        assertThat(printed.header()).doesNotContain("NOT FOR PUBLICATION");
        assertThat(PrintedWord.minutes(Edition.forMembers(minutes())).header()).contains("NOT FOR PUBLICATION");
    }

    @Test
    void a_sensitive_interest_is_public_only_as_declared() {
        assertThat(PrintedWord.minutes(PublicGate.minutes(minutes(), Hearing.IN_PUBLIC)).lines())
                .contains("Ann Archer declared an interest. Its details are withheld as sensitive.");
    }

    @Test
    void papers_of_a_meeting_to_which_the_public_is_not_admitted_have_no_public_edition() {
        for (Hearing closed : List.of(Hearing.CLOSED_MEETING, Hearing.NO_MEETING, Hearing.PART_TWO)) {
            assertThatIllegalArgumentException().isThrownBy(() -> PublicGate.minutes(minutes(), closed));
            assertThatIllegalArgumentException().isThrownBy(() -> PublicGate.agenda(agenda(), closed));
        }
    }

    @Test
    void only_the_gate_can_make_a_public_edition() {
        assertThat(Edition.Public.class.getDeclaredConstructors())
                .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers()));
    }

    private Map<String, Writing> exports() {
        Map<String, Writing> exports = new LinkedHashMap<>();
        WordTemplate template = WordTemplate.standard();
        exports.put("agenda", out -> out.write(PrintedWord.agenda(PublicGate.agenda(agenda(), Hearing.IN_PUBLIC)).bytes()));
        exports.put("minutes", out -> out.write(PrintedWord.minutes(PublicGate.minutes(minutes(), Hearing.IN_PUBLIC)).bytes()));
        for (RegisterFormat format : RegisterFormat.values()) {
            exports.put("decisions " + format, out -> new DecisionRegister(template)
                    .write(PublicGate.decisions(decisions()), format, out));
        }
        return exports;
    }

    private static String searched(byte[] file) {
        String whole = new String(file, StandardCharsets.UTF_8);
        return whole.startsWith("PK") ? ZipParts.of(file).toString().replace("PUBLIC TITLE", "Public title") : whole;
    }

    private String canary() {
        canaries++;
        return CANARY + canaries;
    }

    private static Exemption exemption() {
        return new Exemption("Paragraph 3: financial affairs", "Public title", "A public summary.");
    }

    private AgendaContent agenda() {
        List<AgendaItem> items = new ArrayList<>(RealPapers.agenda().items());
        items.add(new AgendaItem(9, canary(), new PageRange(131, 140), canary(), List.of(canary()), exemption()));
        items.add(new AgendaItem(10, canary(), null, canary(), List.of(), new Exemption("Paragraph 5", null, null)));
        return RealPapers.agenda().withItems(items);
    }

    private MinutesContent minutes() {
        List<MinuteItem> items = new ArrayList<>(RealPapers.minutes().items());
        items.add(MinuteItem.inPublic("30", "Interests", List.of(
                new MinuteBlock.Declaration("Ann Archer", canary(), MinuteBlock.Access.SENSITIVE),
                new MinuteBlock.Declaration("Bea Baker", canary(), MinuteBlock.Access.PART_TWO))));
        items.add(new MinuteItem("31", canary(), List.of(MinuteBlock.Paragraph.of(canary()),
                MinuteBlock.Bullets.of(List.of(canary())), MinuteBlock.Numbered.of(List.of(canary())),
                new MinuteBlock.Table(canary(), List.of(canary()), List.of(List.of(canary()))),
                new MinuteBlock.Paragraph(new RichText(List.of(new RichText.Span(canary(), true, true)))),
                new MinuteBlock.Declaration("Ann " + canary(), canary(), MinuteBlock.Access.PUBLIC)),
                List.of(new Resolution(List.of(canary(), canary()), canary())), canary(), exemption()));
        items.add(new MinuteItem("32", canary(), List.of(), List.of(Resolution.of(canary())), null,
                new Exemption("Paragraph 5: legal advice", null, null)));
        return RealPapers.minutes().withItems(items);
    }

    private DecisionRegisterContent decisions() {
        LocalDate day = LocalDate.of(2021, 1, 26);
        DecisionRow exempt = new DecisionRow("D-9", day, "Partnership Board", "31", canary(), canary(), canary(),
                canary(), new DecisionRow.Making(canary(), canary(), canary(), canary()),
                new DecisionRow.FollowUp(canary(), canary(), day), exemption(), true);
        DecisionRow open = new DecisionRow("D-8", day, "Partnership Board", "30", "Open", "That it be noted.", null,
                canary(), new DecisionRow.Making("Consensus", canary(), canary(), canary()),
                new DecisionRow.FollowUp(canary(), canary(), day), null, true);
        return SampleRegisters.decisions(List.of(open, exempt));
    }

    private ActionLogContent actions() {
        ActionLogContent sample = SampleRegisters.actions();
        LocalDate day = LocalDate.of(2021, 1, 26);
        List<ActionRow> rows = List.of(
                new ActionRow("A-1", "Circulate the slides", "Ann Archer",
                        new ActionRow.Origin("Partnership Board", day, "25", Hearing.IN_PUBLIC), day, day, "Open", null, canary()),
                new ActionRow("A-" + canary(), canary(), canary(),
                        new ActionRow.Origin(canary(), day, canary(), Hearing.PART_TWO), day, day, canary(), day, canary()));
        return new ActionLogContent(sample.house(), sample.title(), sample.note(), rows);
    }
}
