package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.persistence.charter.ShippedCharters;

class CharterCheckingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cheshire-merseyside-2020 | On Financials only 2 seats are certainly eligible | these two alone decide, and 75% of 2 is both",
        "cheshire-merseyside-2021 | On Financials 9 seats are certainly eligible | 75% of 9 is 7"})
    void the_check_says_how_few_certainly_decide_on_financials(String charter, String eligible, String needed) {
        List<String> lines = CharterChecking.lines(CharterFindings.of(ShippedCharters.find(charter).orElseThrow()));
        assertThat(lines).filteredOn(line -> line.contains("On Financials")).singleElement().asString().contains(eligible, needed);
        assertThat(lines).noneMatch(line -> line.contains("only 0 seats"));
    }
}
