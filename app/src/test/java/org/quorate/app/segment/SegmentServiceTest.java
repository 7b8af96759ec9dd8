package org.quorate.app.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.escalation.MemorandumOf2022;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentKind;

/** Segments under the memorandum of 2022 that speaks of recommendations (BS-03, IC-21). */
class SegmentServiceTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 6);
    private static final Quarter SECOND = new Quarter(2022, 2);

    @TempDir
    Path folder;

    private MemorandumOf2022 memorandum;

    @BeforeEach
    void open() {
        memorandum = new MemorandumOf2022(folder, "bsw-icb-2022");
    }

    @AfterEach
    void close() {
        assertThat(memorandum.store.check()).isEmpty();
        memorandum.close();
    }

    private SegmentEntry record(SegmentKind kind, @Nullable String organisation, int segment, String by, Quarter quarter, String... themes) {
        return memorandum.services.segments().record(new SegmentWanted(kind, organisation, quarter, segment, by, DAY, null, List.of(themes), null));
    }

    @Test
    void bs_03_the_segmentation_meeting_recommends_and_nobody_else() {
        assertThat(record(SegmentKind.RECOMMENDATION, "Acute Trust", 3, "Segmentation meeting", SECOND, "people").outcome()).isEqualTo("permitted");
        assertThatThrownBy(() -> record(SegmentKind.RECOMMENDATION, "Acute Trust", 3, "Acute Hospital Alliance", SECOND))
                .hasMessageContaining("At this stage Segmentation meeting");
    }

    @Test
    void ic_21_who_decides_a_segment_is_not_said_and_is_kept_as_silent() {
        SegmentEntry decided = record(SegmentKind.DECISION, "Acute Trust", 2, "NHS England", SECOND);
        assertThat(decided.outcome()).isEqualTo("silent");
        assertThat(decided.ruling()).contains("silent on who decides a segment").contains("ICS development");
    }

    @Test
    void ic_07_themes_are_the_charters_and_a_few_words_of_one_will_do() {
        assertThat(record(SegmentKind.RECOMMENDATION, "Acute Trust", 3, "Segmentation meeting", SECOND, "finance", "leadership").themes())
                .containsExactly("Finance and use of resources", "Leadership and capability");
        assertThatThrownBy(() -> record(SegmentKind.RECOMMENDATION, "Acute Trust", 3, "Segmentation meeting", SECOND, "estates"))
                .hasMessageContaining("not a theme").hasMessageContaining("local strategic priorities");
    }

    @Test
    void a_self_assessment_is_of_the_system_and_a_quarter_has_to_have_begun() {
        record(SegmentKind.SELF_ASSESSMENT, null, 2, "ICB", SECOND);
        assertThat(memorandum.services.segments().named(null).quarters().getFirst().assessed()).isNotNull();
        assertThatThrownBy(() -> record(SegmentKind.SELF_ASSESSMENT, "Acute Trust", 2, "ICB", SECOND)).hasMessageContaining("of the system");
        assertThatThrownBy(() -> record(SegmentKind.RECOMMENDATION, "Acute Trust", 2, "Segmentation meeting", new Quarter(2022, 4)))
                .hasMessageContaining("begins on Sun 1 Jan 2023");
        record(SegmentKind.RECOMMENDATION, "Acute Trust", 2, "Segmentation meeting", new Quarter(2022, 3));
    }

    @Test
    void missing_quarters_are_found_up_to_the_one_that_ended_last() {
        record(SegmentKind.RECOMMENDATION, "Acute Trust", 3, "Segmentation meeting", SECOND);
        assertThat(memorandum.services.segments().named("Acute Trust").findings()).containsExactly("Nobody has decided the segment of Q2 2022/23.",
                "Nothing is on record for Q3 2022/23.");
        assertThat(memorandum.services.segments().lastQuarter()).isEqualTo(new Quarter(2022, 3));
    }
}
