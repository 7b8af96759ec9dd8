package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;

/** What must hold of every case of every constitution the tests have, whatever its rules are. */
class ConstitutionLawsTest {

    private static final Rulings RULINGS = new Rulings(new EnglishBankHolidays());
    private static final List<String> FILES = List.of("constitutions-cases.txt", "worded-constitutions-cases.txt", "unlike-constitutions-cases.txt",
            "real-constitutions-cases.txt", "further-constitutions-cases.txt", "governing-documents-cases.txt");
    private static final Pattern AGAINST = Pattern.compile("(?<!no_)(?<=[ {])against: (?<many>[1-9]\\d*)");
    private static final Pattern FOR = Pattern.compile("(?<=[ {])for: (?<many>\\d+)");
    private static final Pattern VOTED_AGAINST = Pattern.compile("vote: against");
    private static final Pattern SEATS = Pattern.compile("(?m)^seats:\\n(?<seats>(?:  - .*\\n)+)");

    static Stream<ConstitutionFile.Written> votes() {
        return FILES.stream().map(ConstitutionFile::new).flatMap(ConstitutionFile::cases)
                .filter(written -> written.question().contains("against: ") || written.question().contains("vote: "))
                .filter(written -> written.expected().contains("outcome=carried") || written.expected().contains("outcome=not-carried"));
    }

    static Stream<ConstitutionFile.Written> listed() {
        return votes().filter(written -> SEATS.matcher(written.question()).find());
    }

    static Stream<Charter> charters() {
        return FILES.stream().flatMap(name -> new ConstitutionFile(name).charters().entrySet().stream()
                .map(charter -> CharterYaml.read(name + ": " + charter.getKey(), charter.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("votes")
    void a_vote_that_turns_from_against_to_for_never_stops_what_was_carried(ConstitutionFile.Written written) {
        Charter charter = CharterYaml.read("charter.yaml", written.charter());
        boolean carried = carries(charter, written.question());
        for (String more : withOneMoreFor(written.question())) {
            assertThat(!carried || carries(charter, more)).as(more).isTrue();
        }
        String question = written.question();
        boolean before = carried;
        for (List<String> more = withOneMoreFor(question); !more.isEmpty(); more = withOneMoreFor(question)) {
            question = more.getFirst();
            boolean now = carries(charter, question);
            assertThat(!before || now).as(question).isTrue();
            before = now;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listed")
    void the_order_in_which_members_are_listed_never_matters(ConstitutionFile.Written written) {
        Charter charter = CharterYaml.read("charter.yaml", written.charter());
        String reversed = SEATS.matcher(written.question()).replaceAll(found -> {
            List<String> seats = new ArrayList<>(found.group("seats").lines().toList());
            Collections.reverse(seats);
            return "seats:\n" + String.join("\n", seats) + "\n";
        });

        assertThat(ruling(charter, reversed).outcome()).isEqualTo(ruling(charter, written.question()).outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charters")
    void is_examined_without_a_finding_that_cannot_be_read(Charter charter) {
        assertThat(CharterFindings.of(charter)).allSatisfy(finding -> assertThat(finding.text()).isNotBlank().doesNotContain("null", "  ", "Optional"));
    }

    /** The case with one vote against turned to one for, in every place where there is one. */
    private static List<String> withOneMoreFor(String question) {
        List<String> more = new ArrayList<>();
        for (MatchResult found : VOTED_AGAINST.matcher(question).results().toList()) {
            more.add(question.substring(0, found.start()) + "vote: for" + question.substring(found.end()));
        }
        for (MatchResult found : AGAINST.matcher(question).results().toList()) {
            int group = question.lastIndexOf('{', found.start());
            int end = question.indexOf('}', found.start());
            String fewer = question.substring(group, found.start()) + "against: " + (Integer.parseInt(found.group("many")) - 1)
                    + question.substring(found.end(), end);
            String turned = FOR.matcher(fewer).find()
                    ? FOR.matcher(fewer).replaceFirst(many -> "for: " + (Integer.parseInt(many.group("many")) + 1)) : fewer.replace("{", "{for: 1, ");
            more.add(question.substring(0, group) + turned + question.substring(end));
        }
        return more;
    }

    private static boolean carries(Charter charter, String question) {
        return ruling(charter, question).outcome() == Outcome.CARRIED;
    }

    private static Ruling ruling(Charter charter, String question) {
        return RULINGS.rule(charter, CaseYaml.read("case.yaml", question));
    }
}
