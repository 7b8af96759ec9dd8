package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** With common practice accepted, a charter decides the business that bodies do every month. */
class OrdinaryBusinessTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final List<String> EVERY_STATE = List.of("present", "remote", "deputy", "present", "stepped-out", "absent", "vacant");

    static Stream<Arguments> bodies() {
        return ShippedCharters.keys().stream().map(key -> ShippedCharters.find(key).orElseThrow())
                .flatMap(charter -> charter.bodies().stream().map(body -> Arguments.of(charter.key(), body.key())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bodies")
    void with_the_starters_accepted_no_ordinary_decision_is_silent(String key, String bodyKey) {
        Charter charter = ShippedCharters.find(key).orElseThrow().acceptStarters("The Board", LocalDate.of(2021, 1, 26));
        CharterBody body = charter.body(bodyKey).orElseThrow();
        for (CharterMatter matter : charter.matters()) {
            if (!isOrdinaryFor(charter, body, matter)) {
                continue;
            }
            for (String position : List.of("agree", "reservations", "stand-aside", "object", "not-stated")) {
                for (String vote : List.of("none", "for", "against", "abstain")) {
                    Ruling ruling = RULINGS.rule(charter, room(body, matter, position, vote));
                    assertThat(ruling.outcome()).as(body.name() + ", " + matter.title() + ", " + position + ", " + vote + ": " + ruling.text())
                            .isNotEqualTo(Outcome.SILENT);
                }
            }
        }
    }

    /** Ordinary business, and every matter of which the charter says a rule for this body, where all columns of the matrix take part. */
    private static boolean isOrdinaryFor(Charter charter, CharterBody body, CharterMatter matter) {
        String row = matter.row();
        boolean everyone = row == null
                || charter.applicability().row(row).orElseThrow().ticked().size() == charter.applicability().columns().size();
        boolean spoken = charter.settings().containsKey(body.key() + "." + matter.key() + ".rule");
        return matter.key().equals("ordinary") || (spoken && everyone);
    }

    private static RulingCase room(CharterBody body, CharterMatter matter, String position, String vote) {
        StringBuilder yaml = new StringBuilder("format: quorate-case/1\nbody: " + body.key() + "\nmatter: " + matter.key() + "\n"
                + (vote.equals("none") ? "" : "consensus_tested: true\n") + "seats:\n");
        for (Constituency block : body.constituencies()) {
            Integer most = block.most();
            int number = Math.max(block.fewest(), most == null ? EVERY_STATE.size() : Math.min(most, EVERY_STATE.size()));
            for (int index = 0; index < number; index++) {
                String state = EVERY_STATE.get(index % EVERY_STATE.size());
                boolean takesPart = block.seatClass() == SeatClass.VOTING && List.of("present", "remote", "deputy").contains(state);
                yaml.append("  - {name: ").append(block.key()).append(' ').append(index).append(", constituency: ").append(block.key())
                        .append(", partner: Partner ").append(block.key()).append(' ').append(index).append(", state: ").append(state)
                        .append(takesPart ? ", position: " + position + ", vote: " + (index == 0 ? "none" : vote) : "").append("}\n");
            }
        }
        return CaseYaml.read("case.yaml", yaml.toString());
    }
}
