package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.model.charter.check.Severity;

/** Each kind of finding, raised by the smallest charter that shows it and not by the one beside it. */
class CharterCheckTest {

    private static final String CLEAN = """
            format: quorate-charter/1
            key: small
            title: A small charter
            matters:
              - {key: ordinary, title: Ordinary business}
              - {key: budget, title: Budget}
            bodies:
              - key: board
                name: Board
                constituencies:
                  - {key: members, name: Members, seats: 5}
                  - {key: lay, name: Lay members, seats: 2}
                settings:
                  quorum: 3
                  rule: consensus
                  cadence: Monthly
            """;

    private static final String MATRIX = """
            matrix:
              clause: Annex 1
              columns: [{key: councils, title: Councils}, {key: providers, title: Providers}]
              rows: [{key: money, title: Money, ticked: [councils]}]
            matters:
              - {key: ordinary, title: Ordinary business}
              - {key: budget, title: Budget, row: money}
            bodies:
              - key: board
                name: Board
                constituencies:
                  - {key: members, name: Members, seats: 5, column: councils}
                  - {key: lay, name: Lay members, seats: 2, column: providers}
                settings:
                  quorum: 3
                  quorum.who: members
                  rule: consensus
                  budget.rule: consensus
                  cadence: Monthly
            """;

    private static String with(String settings) {
        return CLEAN + settings.lines().map(line -> "      " + line + "\n").reduce("", String::concat);
    }

    private static String kinds(String settings) {
        return with(settings).replace("    settings:", "    interests: [{key: pecuniary, name: pecuniary}]\n    settings:");
    }

    private static String replaced(String from, String to) {
        return CLEAN.replace(from, to);
    }

    private static String matrix(String from, String to) {
        return "format: quorate-charter/1\nkey: small\ntitle: A small charter\n" + MATRIX.replace(from, to);
    }

    private static String stage(String settings) {
        return CLEAN + "settings:\n" + settings.lines().map(line -> "  dispute." + line + "\n").reduce("", String::concat);
    }

    private static final String STAGE = """
            one.actor: {value: Mediators}
            one.days: {value: 10}
            one.day-type: {value: working}
            one.starts: {value: referral}
            """;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("a body without a quorum", "No quorum is set", CLEAN.replace("      quorum: 3\n", ""), CLEAN),
                Arguments.of("a quorum greater than the seats", "The quorum is 8, but the body has at most 7 seats", replaced("quorum: 3", "quorum: 8"),
                        replaced("quorum: 3", "quorum: 7")),
                Arguments.of("a quorum that needs more of a constituency than it has", "requires 3 of Lay members, which has at most 2 seats",
                        replaced("quorum: 3", "quorum: \"3, including 3 lay\""), replaced("quorum: 3", "quorum: \"3, including 2 lay\"")),
                Arguments.of("a required constituency without a seat that votes", "requires 1 of Lay members, which has no seat that votes",
                        replaced("quorum: 3", "quorum: \"3, including 1 lay\"").replace("seats: 2", "seats: 2, class: non-voting"),
                        replaced("quorum: 3", "quorum: \"3, including 1 lay\"")),
                Arguments.of("a quorum that requires a chair nobody holds", "does not say who chairs",
                        replaced("quorum: 3", "quorum: \"3, including chair\""),
                        replaced("quorum: 3", "quorum: \"3, including chair\"").replace("name: Board\n", "name: Board\n    chair: Chair\n")),
                Arguments.of("a quorum of which too many may not be of one constituency",
                        "needs 3 who are not from Members, but the body has at most 2 seats besides",
                        replaced("quorum: 3", "quorum: \"5, including at most 2 from members\""),
                        replaced("quorum: 3", "quorum: \"5, including at most 3 from members\"")),
                Arguments.of("a quorum of others than there are", "needs 3 who are not from Members", replaced("quorum: 3", "quorum: 3 other than members"),
                        replaced("quorum: 3", "quorum: 2 other than members")),
                Arguments.of("a decision that may be undone by nobody knows how many", "but of how many is not said", with("rescission.within: 6 months"),
                        with("rescission.within: 6 months\nrescission.needs: 3")),
                Arguments.of("a consensus broken by nobody knows how many", "how many are enough is not said",
                        with("consensus.meaning: too-few-object"), with("consensus.meaning: too-few-object\nconsensus.broken-by: 2")),
                Arguments.of("a share of objections of nobody knows whom", "stops \"Budget\", but whether it is counted of those present",
                        with("budget.rule: two-thirds of votes-cast unless a third object"),
                        with("budget.rule: two-thirds of votes-cast unless a third of those present object")),
                Arguments.of("a great share of the votes cast alone", "so one vote for, and none against, is enough",
                        with("budget.rule: three quarters of votes cast"),
                        with("budget.rule: \"three quarters of votes cast, and at least half of all members\"")),
                Arguments.of("a quorum of eligible members when too few are eligible", "On Money the quorum of 6 counts eligible members only",
                        matrix("quorum: 3\n      quorum.who: members", "quorum: 6\n      quorum.who: eligible"),
                        matrix("quorum: 3\n      quorum.who: members", "quorum: 5\n      quorum.who: eligible")),
                Arguments.of("a body without a rule", "Nothing says how its business is decided", CLEAN.replace("      rule: consensus\n", ""), CLEAN),
                Arguments.of("a matter without a rule", "Nothing says how \"Budget\" is decided", with("budget.rule: {}"),
                        with("budget.rule: consensus")),
                Arguments.of("a matter with two readings", "more than one reading: consensus; or unanimity",
                        with("budget.rule: {readings: [consensus, unanimity]}"), with("budget.rule: unanimity\nunanimity.base: present")),
                Arguments.of("a matter that no body decides", "No body has a rule for \"Budget\"", replaced("rule: consensus", "ordinary.rule: consensus"),
                        CLEAN),
                Arguments.of("a majority of nothing", "It takes a simple majority to decide \"Budget\", but of what it is counted is not said",
                        with("budget.rule: simple-majority"), with("budget.rule: simple-majority\nsimple-majority.base: present")),
                Arguments.of("a majority that says its own base", "It takes", with("budget.rule: simple-majority"),
                        with("budget.rule: more than 1/2 of present")),
                Arguments.of("a seat without a column", "\"Lay members\" falls under no column", matrix(", column: providers", ""), matrix("", "")),
                Arguments.of("two who alone decide", "only 2 seats are certainly eligible; these two alone decide",
                        matrix("seats: 5", "seats: 2"), matrix("seats: 5", "seats: 3")),
                Arguments.of("a share of an open number", "3 seats are certainly eligible, and 2 more depend on a column",
                        matrix("budget.rule: consensus", "budget.rule: majority-75").replace("seats: 5", "seats: 3").replace(", column: providers", ""),
                        matrix("budget.rule: consensus", "budget.rule: majority-75").replace("seats: 5", "seats: 3")),
                Arguments.of("a matter for which nobody is eligible", "On Money no seat is eligible",
                        matrix("column: councils}", "column: providers}"), matrix("", "")),
                Arguments.of("a chair without a seat", "The Speaker presides but has no seat", replaced("name: Board\n", "name: Board\n    chair: Speaker\n"),
                        replaced("name: Board\n", "name: Board\n    chair: Speaker\n").replace("quorum: 3", "quorum: 3\n      chair.member: no")),
                Arguments.of("a cadence nobody said", "How often it meets is not said", CLEAN.replace("      cadence: Monthly\n", ""), CLEAN),
                Arguments.of("a cadence faster than its notice", "a notice of 20 days is longer than the time from one meeting to the next",
                        with("notice.agenda.days: 20\nnotice.agenda.day-type: clear").replace("Monthly", "twice monthly"),
                        with("notice.agenda.days: 15\nnotice.agenda.day-type: clear").replace("Monthly", "twice monthly")),
                Arguments.of("readings nobody has decided between", "It may be read in more than one way: an abstention is a vote cast; or an abstention is"
                        + " not a vote cast.", with("abstentions: {readings: [cast, not-cast]}"), with("abstentions: cast")),
                Arguments.of("a cadence in words that cannot be counted", "kept as words that cannot be counted",
                        CLEAN.replace("Monthly", "As and when it is called"), CLEAN),
                Arguments.of("meetings that must lie further apart than they may", "the time that must lie between two meetings is longer",
                        CLEAN.replace("Monthly", "monthly, at least 5 weeks apart"), CLEAN.replace("Monthly", "monthly, at least 3 weeks apart")),
                Arguments.of("a limit that ends after the meeting", "The last day for papers comes after the meeting",
                        with("notice.agenda.days: 3 calendar days\nnotice.papers.days: 4 calendar days\nnotice.papers.counts-from:"
                                + " after notice.agenda"),
                        with("notice.agenda.days: 3 calendar days\nnotice.papers.days: 3 calendar days\nnotice.papers.counts-from:"
                                + " after notice.agenda")),
                Arguments.of("a publication that follows the meeting is rightly after it", "comes after the meeting",
                        with("notice.agenda.days: 1 calendar day\nnotice.reply.days: 2 calendar days\nnotice.reply.counts-from: after notice.agenda"),
                        with("notice.decision.days: 2 days\nnotice.decision.counts-from: after the meeting\nnotice.call-in.days: 5 working days\n"
                                + "notice.call-in.counts-from: after notice.decision")),
                Arguments.of("a notice with no day left", "no later than 21 clear days: no day is left",
                        with("notice.meeting.days: 21 clear days\nnotice.meeting.earliest: 21 days").replace("Monthly", "annually"),
                        with("notice.meeting.days: 21 clear days\nnotice.meeting.earliest: 22 days").replace("Monthly", "annually")),
                Arguments.of("a stage no other leads to", "leads to \"Two\": it goes on only as far as \"Three\"",
                        stage(STAGE + "two.actor: {value: Board}\nthree.actor: {value: Board}\none.next: {value: three}\n"),
                        stage(STAGE + "two.actor: {value: Board}\nthree.actor: {value: Board}\none.next: {value: two}\n")),
                Arguments.of("a stage without an actor", "\"one\" nobody is named to act", stage(STAGE.replace("{value: Mediators}", "{}")),
                        stage(STAGE)),
                Arguments.of("a stage without a time limit", "\"one\" has no time limit", stage(STAGE.replace("{value: 10}", "{}")),
                        stage(STAGE)),
                Arguments.of("a stage whose days are of no kind", "Whether the 10 days of the stage \"one\" are calendar or working days",
                        stage(STAGE.replace("{value: working}", "{}")), stage(STAGE)),
                Arguments.of("a stage whose days start with nothing", "What starts the 10 days of the stage \"one\"",
                        stage(STAGE.replace("{value: referral}", "{}")), stage(STAGE)),
                Arguments.of("a stage without an alternate", "nobody is named to act when the one who acts is affected",
                        stage(STAGE.replace("Mediators", "The Board")),
                        stage(STAGE.replace("Mediators", "The Board") + "one.alternate: {value: Another}\n")),
                Arguments.of("a stage that begins with what a body without a part did", "begins with what the Board did or could not do",
                        stage(STAGE + "two.trigger: {value: The Board cannot come to a decision}\n"),
                        stage(STAGE.replace("Mediators", "The Board") + "two.trigger: {value: The Board cannot come to a decision}\n")),
                Arguments.of("an interest that leaves the vote and takes the base", "yet an interest takes the member out",
                        with("interest.vote: yes\ninterest.base: yes"), with("interest.vote: no\ninterest.base: yes")),
                Arguments.of("a casting vote for a chair who may be no member", "has a casting vote, but the Speaker has no seat",
                        with("casting-vote: yes").replace("name: Board\n", "name: Board\n    chair: Speaker\n"),
                        with("casting-vote: yes\nchair.member: yes").replace("name: Board\n", "name: Board\n    chair: Speaker\n")),
                Arguments.of("75% of the votes cast", "is counted of the votes cast only",
                        with("budget.rule: majority-75\nmajority-75.base: votes-cast"), with("budget.rule: majority-75\nmajority-75.base: in-office")),
                Arguments.of("an interest for which a member leaves and votes", "that is pecuniary has to leave the room, yet may vote",
                        kinds("interest.pecuniary.leave: yes\ninterest.pecuniary.vote: yes"),
                        kinds("interest.pecuniary.leave: yes\ninterest.pecuniary.vote: no")),
                Arguments.of("an interest for which a member leaves and speaks", "has to leave the room, yet may speak",
                        kinds("interest.pecuniary.leave: yes\ninterest.pecuniary.speech: yes"),
                        kinds("interest.pecuniary.leave: no\ninterest.pecuniary.speech: yes")),
                Arguments.of("a number of votes that no seats can give", "\"Budget\" it needs 8 votes, but at most 7 seats can be eligible",
                        with("budget.rule: at least 8 for"), with("budget.rule: at least 7 for")),
                Arguments.of("a share of all that the eligible cannot give", "\"Budget\" it needs 6 votes, but at most 5 seats can be eligible",
                        matrix("budget.rule: consensus", "budget.rule: at least 4/5 of all-members"),
                        matrix("budget.rule: consensus", "budget.rule: at least 5/7 of all-members")),
                Arguments.of("a majority within a constituency without seats that vote", "needs votes of Lay members, which has too few seats",
                        with("budget.rule: more than 1/2 of present within each of members, lay").replace("seats: 2", "seats: 2, class: non-voting"),
                        with("budget.rule: more than 1/2 of present within each of members, lay")),
                Arguments.of("consensus that one breaks and two stop", "is stopped only when 2 members object",
                        with("consensus.meaning: all-agree\nbudget.rule: more than 1/2 of present unless 2 members object"),
                        with("consensus.meaning: presiding-judgement\nbudget.rule: more than 1/2 of present unless 2 members object")),
                Arguments.of("a deputy who votes and does not count", "A deputy may vote but does not count towards the quorum",
                        with("deputies.vote: yes\ndeputies.quorum: no"), with("deputies.vote: yes\ndeputies.quorum: yes")),
                Arguments.of("papers that must be out before the meeting is called", "The papers need 7 days of notice, longer than the meeting itself with 5",
                        with("notice.papers.days: 7\nnotice.papers.day-type: clear\nnotice.meeting.days: 5\nnotice.meeting.day-type: clear"),
                        with("notice.papers.days: 5\nnotice.papers.day-type: clear\nnotice.meeting.days: 5\nnotice.meeting.day-type: clear")),
                Arguments.of("two starters that clash", "If every starter is accepted: A member with a declared interest may vote",
                        with("interest.vote: {starter: yes}\ninterest.base: {starter: yes}"),
                        with("interest.vote: {starter: no}\ninterest.base: {starter: yes}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void raises_and_does_not_raise(String kind, String text, String raising, String quiet) {
        assertThat(check(raising)).as(kind).anySatisfy(finding -> {
            assertThat(finding.text()).contains(text);
            assertThat(finding.remedy()).isNotBlank();
        });
        assertThat(check(quiet)).as(kind).noneMatch(finding -> finding.text().contains(text));
    }

    @Test
    void a_small_charter_in_order_raises_nothing() {
        assertThat(check(CLEAN)).isEmpty();
        assertThat(check(matrix("", ""))).isEmpty();
        assertThat(check(stage(STAGE))).isEmpty();
    }

    @Test
    void the_same_chair_over_a_body_and_the_one_it_answers_to_is_worth_knowing() {
        String two = replaced("name: Board\n", "name: Board\n    chair: Chair\n    accountable-to: assembly\n") + """
                  - {key: assembly, name: Assembly, chair: Chair, constituencies: [{name: All, seats: 9}], settings: {quorum: 3, rule: consensus}}
                """;
        assertThat(check(two)).anySatisfy(finding -> assertThat(finding.text()).contains("presides over this body and over the Assembly"));
        assertThat(check(two.replace("Assembly, chair: Chair", "Assembly, chair: Speaker"))).noneMatch(finding -> finding.text().contains("over this body"));
    }

    @Test
    void a_quorum_greater_than_the_seats_that_are_filled_is_found_from_the_roll() {
        Charter charter = CharterYaml.read("small.yaml", CLEAN);
        assertThat(CharterFindings.of(charter, Map.of("board", 2))).singleElement().satisfies(finding ->
                assertThat(finding.text()).isEqualTo("The quorum needs 3 members, but only 2 seats that vote are filled at present."));
        assertThat(CharterFindings.of(charter, Map.of("board", 3))).isEmpty();
        assertThat(CharterFindings.of(charter, Map.of("another", 0))).isEmpty();
    }

    @Test
    void findings_stand_body_by_body_with_the_gravest_first_and_the_partnership_last() {
        List<CharterFinding> findings = check(stage(STAGE.replace("{value: Mediators}", "{}")).replace("      quorum: 3\n", "")
                .replace("      cadence: Monthly\n", ""));
        assertThat(findings).extracting(CharterFinding::about).containsExactly("Board", "Board", "The partnership");
        assertThat(findings).extracting(CharterFinding::severity).containsExactly(Severity.BLOCKS, Severity.NOTE, Severity.BLOCKS);
    }

    @Test
    void a_finding_names_its_setting_its_clause_the_open_points_of_its_note_and_common_practice() {
        CharterFinding finding = check(replaced("quorum: 3", "quorum: {clause: \"Article 4\", note: \"A1, A44: not printed.\"}")).getFirst();
        assertThat(finding.setting()).isEqualTo("board.quorum");
        assertThat(finding.source()).isEqualTo("Article 4; A1, A44");
        assertThat(finding.remedy()).isEqualTo("Settle board.quorum; common practice is: half of members in office.");
    }

    @Test
    void the_printed_memorandum_of_2020_raises_its_open_points_from_the_settings_themselves() {
        List<CharterFinding> findings = CharterFindings.of(ShippedCharters.find("cheshire-merseyside-2020").orElseThrow());
        assertThat(findings.stream().flatMap(finding -> finding.openPoints().stream())).contains("A1", "A5", "A8", "A9", "A11", "A15", "A18", "A32");
        assertThat(points(findings, "No quorum is set")).contains("A1");
        assertThat(points(findings, "a simple majority to decide")).contains("A5");
        assertThat(points(findings, "calendar or working days")).contains("A8");
        assertThat(points(findings, "has no time limit")).contains("A9");
        assertThat(points(findings, "begins with what the Partnership Board did")).contains("A11");
        assertThat(points(findings, "falls under no column")).contains("A15");
        assertThat(points(findings, "these two alone decide")).contains("A18");
        assertThat(points(findings, "presides but has no seat")).contains("A32");
    }

    @Test
    void common_practice_accepted_everywhere_leaves_no_contradiction_in_any_shipped_charter() {
        for (String key : ShippedCharters.keys()) {
            assertThat(CharterFindings.of(ShippedCharters.find(key).orElseThrow())).as(key)
                    .noneMatch(finding -> finding.text().startsWith("If every starter is accepted"));
        }
    }

    private static List<String> points(List<CharterFinding> findings, String text) {
        return findings.stream().filter(finding -> finding.text().contains(text)).flatMap(finding -> finding.openPoints().stream()).toList();
    }

    private static List<CharterFinding> check(String yaml) {
        return CharterFindings.of(CharterYaml.read("small.yaml", yaml));
    }
}
