package org.quorate.app.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.CaseYaml;
import org.quorate.persistence.charter.ShippedCharters;

class RulingJsonTest {

    private static JsonNode json(String charter, String yaml) throws Exception {
        Rulings rulings = new Rulings(new EnglishBankHolidays());
        return new ObjectMapper().readTree(RulingJson.write(rulings.rule(ShippedCharters.find(charter).orElseThrow(), CaseYaml.read("case.yaml",
                "format: quorate-case/1\n" + yaml))));
    }

    @Test
    void a_vote_is_written_in_whole_numbers_with_its_steps() throws Exception {
        JsonNode json = json("northfield", """
                body: partnership-board
                matter: transformation-funding
                consensus_tested: true
                counts:
                  local-authority: {seats: 5, filled: 4, present: 4, for: 3, against: 1}
                  nhs-commissioning: {seats: 3, present: 2, stepped_out: 1, for: 2}
                  nhs-providers: {seats: 3, present: 2, for: 2}
                  primary-care: {seats: 2, present: 1, for: 1}
                """);
        assertThat(json.get("outcome").asText()).isEqualTo("not-carried");
        assertThat(json.get("method").asText()).isEqualTo("majority-75");
        assertThat(json.get("vote").toString()).isEqualTo("{\"for\":8,\"against\":1,\"abstain\":0,\"base\":12,\"needed\":9,\"short\":1,\"within\":[]}");
        assertThat(json.get("quorum").get("met").asBoolean()).isTrue();
        assertThat(json.get("dates").isNull()).isTrue();
        assertThat(json.get("steps")).isNotEmpty().allSatisfy(step -> assertThat(step.fieldNames()).toIterable().containsExactly("text", "arithmetic",
                "setting", "clause"));
        assertThat(json.get("charter_version").asText()).isEqualTo("northfield v3");
    }

    @Test
    void days_are_written_as_dates_one_by_one() throws Exception {
        JsonNode json = json("cheshire-east-hwb", "kind: notice\nbody: hwb\nrule: public-questions\nmeeting: 2021-01-26\n");
        assertThat(json.get("dates").toString())
                .isEqualTo("{\"due\":\"2021-01-20\",\"last_day\":\"2021-01-20\",\"counted\":[\"2021-01-21\",\"2021-01-22\",\"2021-01-25\"],\"time\":null,"
                        + "\"earliest\":null,\"send_by\":null}");
        assertThat(json.get("vote").isNull()).isTrue();
    }
}
