package org.quorate.app.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.persistence.calendar.EnglishBankHolidays;

class ReviewMeetingServiceTest {
    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private OversightServices services;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        services = OversightServices.of(northfield.store, northfield.acting, northfield.charters, northfield.engine,
                new WorkingDays(new EnglishBankHolidays()));
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private PlannedReview plan(String chair) {
        return services.reviews().plan(new ReviewWanted(LocalDate.of(2027, 2, 16), LocalTime.of(10, 0), "Online", chair));
    }

    @Test
    void ic_06_only_a_regional_director_or_a_regional_executive_director_chairs() {
        assertThatThrownBy(() -> plan("Philip Adeyemi, Accountable Officer")).hasMessageContaining("Regional Director or a Regional Executive Director")
                .hasMessageContaining("Oversight agreement 4.1");
        assertThatThrownBy(() -> plan("Somebody, Director")).hasMessageContaining("names neither");
        assertThat(plan("Judith Marchetti, Regional Director").reference()).isEqualTo("QR 2027-02-16");
        assertThat(plan("Owen Talbot-Rees, Regional Executive Director").reference()).isEqualTo("QR 2027-02-16 (2)");
    }

    @Test
    void ic_06_and_07_every_theme_is_on_the_agenda_with_time_in_proportion() {
        PlannedReview planned = plan("Judith Marchetti, Regional Director");
        assertThat(planned.items()).hasSize(7).contains("Preventing ill health and reducing inequalities (5 min)", "Local strategic priorities (5 min)",
                "Finance and use of resources (15 min)", "Access and outcomes (25 min)", "Quality of care (50 min)");
        assertThat(planned.findings()).as("the last quarter was reviewed on Mon 21 Dec 2026").isEmpty();
    }

    @Test
    void ic_06_a_quarter_without_a_review_meeting_is_pointed_out() {
        Acting inMay = new Acting(northfield.acting::name, Clock.fixed(Instant.parse("2027-05-10T09:00:00Z"), Acting.ZONE));
        OversightServices later = OversightServices.of(northfield.store, inMay, northfield.charters, northfield.engine,
                new WorkingDays(new EnglishBankHolidays()));
        assertThat(later.reviews().plan(new ReviewWanted(LocalDate.of(2027, 5, 20), LocalTime.of(10, 0), "Online", "Judith Marchetti, Regional Director"))
                .findings()).containsExactly("No formal review meeting is on record for Q4 2026/27, and the charter asks for one every quarter.");
    }

    @Test
    void several_themes_are_chosen_at_once_and_what_is_open_under_others_is_pointed_out() {
        PlannedReview planned = services.reviews().plan(new ReviewWanted(LocalDate.of(2027, 2, 16), LocalTime.of(10, 0), "Online",
                "Judith Marchetti, Regional Director", List.of("quality", "finance and use of resources")));
        assertThat(planned.items()).hasSize(2).anyMatch(item -> item.startsWith("Quality of care")).anyMatch(item -> item.startsWith("Finance and use"));
        assertThat(planned.findings()).anyMatch(finding -> finding.startsWith("Not on its agenda") && finding.contains("Access and outcomes"));
        assertThatThrownBy(() -> services.reviews().plan(new ReviewWanted(LocalDate.of(2027, 2, 17), LocalTime.of(10, 0), "Online",
                "Judith Marchetti, Regional Director", List.of("cheese")))).hasMessageContaining("\"cheese\" is not a theme of the charter");
        assertThatThrownBy(() -> services.reviews().plan(new ReviewWanted(LocalDate.of(2027, 1, 17), LocalTime.of(10, 0), "Online",
                "Judith Marchetti, Regional Director"))).hasMessageContaining("has passed");
    }

    @Test
    void what_names_organisations_is_kept_from_the_public_until_somebody_decides_otherwise() {
        PlannedReview planned = plan("Judith Marchetti, Regional Director");
        List<AgendaItem> items = northfield.store.read(session -> session.meetings().itemsOf(planned.meeting()));
        assertThat(items).extracting(AgendaItem::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(items).filteredOn(item -> !item.paragraphs().isEmpty()).isNotEmpty().allSatisfy(item -> assertThat(item.privacy()).isNotNull());
        assertThat(items).filteredOn(item -> item.privacy() == null)
                .allSatisfy(item -> assertThat(item.title() + item.paragraphs()).doesNotContain("Trust").doesNotContain("E-"));
        assertThat(items).anyMatch(item -> item.paragraphs().toString().contains("E-3 Overspend on agency staff"));
        assertThat(items).noneMatch(item -> item.paragraphs().toString().contains("E-1 "));
    }
}
