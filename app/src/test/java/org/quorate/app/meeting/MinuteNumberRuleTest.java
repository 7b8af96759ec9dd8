package org.quorate.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.persistence.charter.CharterYaml;

class MinuteNumberRuleTest {

    private static MinuteNumberRule rule(String settings) {
        String charter = """
                format: quorate-charter/1
                key: town
                title: Town council
                bodies:
                  - key: council
                    name: Town Council
                    constituencies: [{name: Councillors, seats: 12}]
                    settings: {SETTINGS}
                """;
        Body body = new Body(new BodyId(1), "Town Council", "TC", null, null, null, "", HouseStyle.plain(), 1, 0);
        return MinuteNumberRule.of(CharterYaml.read("town.yaml", charter.replace("SETTINGS", settings)), body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"quorum: 4 | 2026-04-14 | 2026-05-12 | false", "minute-numbers: run-on | 2025-04-14 | 2026-05-12 | false",
        "minute-numbers: each-meeting | 2026-04-14 | 2026-05-12 | true", "'minute-numbers: each-year, year: 1 April' | 2026-03-31 | 2026-04-01 | true",
        "'minute-numbers: each-year, year: 1 April' | 2026-04-01 | 2027-03-31 | false",
        "'minute-numbers: each-year, year: second Tuesday in May' | 2026-05-11 | 2026-05-12 | true",
        "'minute-numbers: each-year, year: second Tuesday in May' | 2026-05-12 | 2027-01-12 | false",
        "'minute-numbers: each-year, year: annual meeting' | 2026-04-14 | 2026-05-12 | false", "minute-numbers: each-year | 2026-04-14 | 2027-05-12 | false"})
    void numbers_begin_again_where_the_charter_has_them(String settings, LocalDate before, LocalDate meeting, boolean again) {
        assertThat(rule(settings).beginsAgain(before, meeting)).isEqualTo(again);
    }
}
