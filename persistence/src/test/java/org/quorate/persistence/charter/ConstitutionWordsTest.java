package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.charter.Charter;

/** Reads quorums and rules in the words constitutions use, each into the one form that is kept. */
class ConstitutionWordsTest {

    private static final String CHARTER = """
            format: quorate-charter/1
            key: x
            title: X
            matters: [{key: ordinary, title: Ordinary}]
            bodies:
              - key: board
                name: Board
                chair: Chair
                constituencies: [{key: councils, name: Councils, aliases: [councillors], seats: 9}, {key: trusts, name: Trusts, aliases: [officers], seats: 5}]
                roles: [{key: vice-chair, name: Vice-chair}, {key: clinician, name: Clinician, aliases: [clinicians]}, {key: mayor, name: Mayor}]
                sides: [{key: west, name: West side, constituencies: [councils]}, {key: east, name: East side, constituencies: [trusts]}]
                settings:
                  SETTING: "WORDS"
            """;

    private static String kept(String setting, String words) {
        Charter charter = CharterYaml.read("x.yaml", CHARTER.replace("SETTING", setting).replace("WORDS", words));
        return charter.setting("board." + setting).orElseThrow().valueText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"40%, excluding the chair | two fifths of other-than-chair",
        "one third of the members excluding the Chair | one third of members in office from other-than-chair",
        "more than half of the voting members excluding the mayor and the chair | more than half of members in office from other-than-mayor-or-chair",
        "five members or a fifth, whichever is greater | the greater of 5 and one fifth",
        "three trustees or where greater one third (rounded up) of the total number of trustees | the greater of 3 and one third of members in office "
                + "rounded up",
        "one tenth of the members, subject to a minimum of 3 and a maximum of 25 | the lesser of (the greater of one tenth of members in office and 3) and 25",
        "5 members, of whom no more than two may be substitutes | 5, including at most 2 from deputies",
        "three members, one from each of the three statutory partners | 3, including each partner", "one from each of 3 partners | 3, including 3 partners",
        "6, including 2 from each of the two sides | 6, including 2 from each side",
        "6, including 2 from each of 2 sides | 6, including 2 from each of 2 sides",
        "five members of whom at least two must be councillors and one must be the Chair or the Vice-chair | 5, including 2 councils and 1 chair or vice-chair",
        "the chair or vice-chair and two others | 3, including 1 chair or vice-chair", "any three members | 3",
                "half the members plus one | half of members in "
                + "office plus 1",
        "at least four of the nine councils | 4, including 4 councils", "at least 4 councils and at least 2 trusts | 6, including 4 councils and 2 trusts",
        "at least 5 voting members, to include the chair (or vice chair) | 5, including 1 chair or vice-chair",
                "2/3rds of the members | two thirds of members in "
                + "office"})
    void a_quorum(String words, String kept) {
        assertThat(kept("quorum", words)).isEqualTo(kept);
        assertThat(kept("quorum", kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"two thirds of the members other than the chair | two-thirds within other-than-chair",
        "a majority of all members other than the Mayor | more than 1/2 of all-members within other-than-mayor",
        "unanimous agreement of all three statutory safeguarding partners | at least 1/1 of in-office by partner",
        "the approval of three-quarters of the members of the Board | majority-75", "a two-thirds vote | two-thirds",
        "a simple majority of members present and voting, which must include the Mayor's vote | more than 1/2 of votes-cast and at least 1 for within mayor",
        "the Mayor decides unless at least two thirds of councils voting vote against | at least 1 for within mayor unless at least two thirds of councils "
                + "voting "
                + "vote against",
        "consent; if consent is not reached, a two-thirds majority | consensus, else two-thirds",
        "consensus or, where this is not possible, by a vote of 75% of those present | consensus, else at least 3/4 of present",
        "consensus; failing that, two thirds of those present; failing that, refer to dispute | consensus, else at least 2/3 of present, else refer to dispute",
        "a majority vote provided that at least one council and one trust vote in favour | simple-majority and at least 1 for within councils and at least 1 "
                + "for "
                + "within trusts",
        "a majority of votes of the councils and a majority of votes of the trusts | more than 1/2 of votes-cast within councils and more than 1/2 of "
                + "votes-cast "
                + "within trusts", "at least 10 members voting in favour | at least 10 for",
        "a resolution is passed if more than 50% of the votes cast are in favour | more than 1/2 of votes-cast",
        "a majority of the participating directors | more than 1/2 of present", "two-thirds of all members, present or not | at least 2/3 of all-members"})
    void a_rule(String words, String kept) {
        assertThat(kept("rule", words)).isEqualTo(kept);
        assertThat(kept("rule", kept)).isEqualTo(kept);
    }
}
