package org.quorate.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.persistence.charter.CaseSchema;
import org.quorate.persistence.charter.CaseYaml;
import org.quorate.persistence.charter.CharterSchema;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;
import org.quorate.persistence.importing.ImportFileReader;
import org.quorate.persistence.importing.ImportSchema;

/** What the printed schemas accept and refuse, beside what the readers do. */
class SchemasTest {
    private static final SchemaTrial CHARTER = SchemaTrial.of(CharterSchema.json(), text -> CharterYaml.read("charter.yaml", text));
    private static final SchemaTrial CASE = SchemaTrial.of(CaseSchema.json(), text -> CaseYaml.read("case.yaml", text));
    private static final SchemaTrial IMPORT = SchemaTrial.of(ImportSchema.json(), ImportFileReader::read);

    private static final List<String> CASES = List.of("""
            format: quorate-case/1
            title: The second tranche
            body: partnership-board
            matter: transformation-funding
            date: 2020-11-24
            consensus_tested: yes
            chair: Dr A Example
            casting_vote: for
            meeting: reconvened
            at: vote
            opened_quorate: yes
            seats:
              - {name: Dr A Example, constituency: nhs-providers, class: voting, partner: NHS One, column: nhs-providers,
                 state: Stepped out, reason: interest, position: not-stated, vote: none, roles: [chair, clinician], weight: 2, suspended: no,
                 interest: pecuniary, deputy: {name: B Example, named: yes, notice_given: 2020-11-20}}
              - {state: absent}
            vote: {for: 3, against: 1, abstain: 0}
            """, """
            format: quorate-case/1
            kind: decision
            body: partnership-board
            counts:
              local-authority: {seats: 9, filled: 8, present: 6, remote: 1, deputies: 0, stepped_out: 0, agree: 5, reservations: 1,
                stand_aside: 0, object: 0, not_stated: 0, for: 5, against: 1, abstain: 0}
            """, """
            format: quorate-case/1
            body: partnership-board
            approvals: {asked: 2020-11-01, answers: [{by: the Visitor, answer: given, date: 2020-11-20}, {by: the regulator, answer: awaited}]}
            counts: {local-authority: {filled: 8, present: 6, for: 5}}
            """, """
            format: quorate-case/1
            kind: choice
            body: partnership-board
            candidates: [A Example, B Example]
            places: 1
            rounds: [{votes: {A Example: 3, B Example: 3}, abstain: 1, casting_vote: A Example, lot: [A Example]}]
            counts: {local-authority: {filled: 8, present: 7}}
            """, """
            format: quorate-case/1
            kind: time-limit
            body: partnership-board
            about: debate
            began: 14:00
            at: 14:45
            members: 9
            present: 7
            extensions: [{at: 14:40, minutes: 10, agreed: 5, chair_agreed: yes}]
            """, """
            format: quorate-case/1
            kind: notice
            title: Late question
            body: partnership-board
            rule: public-question
            start: 2020-11-01
            meeting: 2020-11-24
            received: 2020-11-20
            date: 2020-11-20
            chair: Dr A Example
            reason: urgent
            """, """
            format: quorate-case/1
            kind: deadline
            rule: dispute.executive.days
            start: 2020-11-01
            """, """
            format: quorate-case/1
            kind: presiding
            title: Who presides
            body: partnership-board
            date: 2020-11-24
            seats: [{name: Dr A Example}]
            chosen: Dr A Example
            nominated: Dr A Example
            """, """
            format: quorate-case/1
            kind: composition
            title: Who sits
            body: partnership-board
            counts: {local-authority: {seats: 9, filled: 8}}
            """, """
            format: quorate-case/1
            kind: notice
            body: partnership-board
            rule: agenda
            meeting: 2020-11-24 14:00
            received: 2020-11-17 11:30
            closures: [2020-11-18, {from: 2020-11-19, to: 2020-11-20}]
            """, """
            format: quorate-case/1
            kind: waiver
            title: Short notice
            body: partnership-board
            rule: agenda
            meeting: 2020-11-24
            given: 2020-11-20
            accidental: no
            members: 9
            present: 8
            waived: 7
            waived_present: 7
            chair_waives: yes
            objected_present: 0
            objected_absent: 1
            """, """
            format: quorate-case/1
            kind: request
            title: A special meeting
            body: partnership-board
            received: 2020-11-01
            by: [chair]
            signed: 4
            members: 11
            seats: 12
            called: 2020-11-05
            meeting: 2020-11-24
            date: 2020-11-24
            """, """
            format: quorate-case/1
            kind: cadence
            title: Monthly
            body: partnership-board
            held: [2020-11-01]
            from: 2020-11-01
            to: 2020-11-30
            """, """
            format: quorate-case/1
            kind: cadence
            rule: review
            held: []
            from: 2020-11-01
            to: 2020-11-30
            """, """
            format: quorate-case/1
            kind: level
            title: Who decides
            matter: estates
            forum: partnership-board
            date: 2020-11-01
            amount: 250000
            partners: [NHS One, Northfield Council]
            """, """
            format: quorate-case/1
            kind: variation
            title: A variation
            date: 2020-11-01
            partners: [{name: NHS One, consulted: 2020-10-01, responded: yes, supported: yes, signed: no}]
            board_agreed: yes
            committed: no
            """, """
            format: quorate-case/1
            kind: procedure
            title: A dispute
            body: partnership-board
            stage: executive
            date: 2020-11-24
            events:
              - referred
              - {event: refused, by: NHS One, on: 2020-11-01, date: 2020-11-02, reason: cost, stage: executive}
            """);

    private static final String WHOLE_IMPORT = """
            format: quorate-import/1
            partnership: {name: Northfield, office: Northfield Office}
            charter: {use: northfield, in_force_from: 2020-01-01, accept_starters: yes}
            partners:
              - {name: Northfield Council, type: Local authority, column: Councils, former_names: Old Northfield, places: [North, South]}
            people:
              - {name: Dr B Example, organisation: NHS One, job_title: Director, email: b@example.org}
              - Councillor C Example
            bodies:
              - name: Partnership Board
                short_name: PB
                charter_body: partnership-board
                reports_to:
                held_to_account_by: Assembly
                cadence: monthly
                house_style: {authority: Northfield, calls_itself: the Board, chair: Chair, vice_chair: Vice, verb: resolved,
                  headings: {voting: Members, non_voting: Others, associate: Associates, in_attendance: In attendance}, minute_prefix: PB,
                  parts_statement: Parts, recording_statement: Recorded, contact: {name: A, telephone: 1, email: a@example.org}}
                constituencies:
                  - {name: Lay, seats: 2}
                  - name: Local authority
                    class: Voting
                    column: Councils
                    partner: Northfield Council
                    exists_from: 2020-01-01
                    seats:
                      - {title: Elected member, class: voting, office: chair, partner: Northfield Council, column: Councils,
                         exists_from: 2020-01-01, exists_until: 2022-01-01, holder: Councillor C Example, from: 2020-01-01, term_ends: 2021-01-01,
                         deputies: [{name: D Example, organisation: O, job_title: J, email: d@example.org}],
                         former_holders: [{name: E Example, organisation: O, job_title: J, email: e@example.org, from: 2019-01-01,
                           term_ends: 2020-01-01, until: 2019-12-31, why: retired}]}
            meetings:
              - body: PB
                reference: PB-2020-11
                date: 2020-11-24
                start: 14:00
                planned_end: "16:00"
                venue: {place: Town Hall, virtual: no, watch: https://example.org, dial_in: 1, conference_id: 2}
                state: held
                minutes: draft
                commenced: 14:02
                concluded: 15:10
                first_minute: 21
                previous_meeting: 2020-09-22
                present: [Councillor C Example, {name: F Example, organisation: O, job_title: J, email: f@example.org,
                  deputy_for: Dr B Example, class: voting}]
                remote: Dr B Example
                apologies: []
                in_attendance: G Example
                presiding: Councillor C Example
                comings_and_goings: [{who: Dr B Example, at: 14:30, what: stepped out, item: 1, reason: interest, remote: no}]
                declarations: [{who: Dr B Example, kind: non pecuniary, nature: Employee, handling: noted, item: 1}]
                items:
                  - title: Funding
                    standing: none
                    matter: transformation-funding
                    purpose: discuss
                    purpose_text: To discuss
                    paragraphs: [One, Two]
                    private: {reason: Staff, public_title: A matter, public_summary: S, public_interest: P}
                    presenter: G Example
                    planned_minutes: 10
                    pages: 7-96
                    minute: 21
                    text: It was discussed.
                    resolved: that it be noted
                    decision: {title: Funding, outcome: agreed, method: assent, declared_by: Councillor C Example, at: 15:00}
                    actions: [{reference: A1, text: Write, owner: G Example, partner: Northfield Council, raised: 2020-11-24, due: 2020-12-01,
                      state: done, closed: 2020-12-01, progress: {on: 2020-11-30, by: G Example, note: Nearly}}]
            actions:
              - {text: Call, owner: [G Example], meeting: PB-2020-11, item: 1, due: 2020-12-01}
            """;

    static List<String> cases() {
        return CASES;
    }

    static Stream<String> charters() {
        return ShippedCharters.keys().stream();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void every_shipped_charter_is_in_order_as_it_came_and_as_it_is_written(String key) {
        String text = ShippedCharters.text(key).orElseThrow();

        assertThat(CHARTER.complaints(text)).isEmpty();
        assertThat(CHARTER.complaints(CharterYaml.write(CharterYaml.read(key, text)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_with_every_key_is_in_order(String text) {
        assertThat(CASE.isRead(text)).isTrue();
        assertThat(CASE.complaints(text)).isEmpty();
    }

    @Test
    void an_import_file_with_every_key_is_in_order() {
        ImportFileReader.read(WHOLE_IMPORT);

        assertThat(IMPORT.complaints(WHOLE_IMPORT)).isEmpty();
    }

    @Test
    void a_charter_with_an_unknown_key_anywhere_is_refused_by_schema_and_reader() {
        for (String key : List.of("northfield", "blank")) {
            refusedEverywhere(CHARTER, ShippedCharters.text(key).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_with_an_unknown_key_anywhere_is_refused_by_schema_and_reader(String text) {
        refusedEverywhere(CASE, text);
    }

    @Test
    void an_import_file_with_an_unknown_key_anywhere_is_refused_by_schema_and_reader() {
        refusedEverywhere(IMPORT, WHOLE_IMPORT);
    }

    private static void refusedEverywhere(SchemaTrial trial, String text) {
        assertThat(trial.isRead(text)).as("before anything is spoilt").isTrue();
        assertThat(SchemaTrial.withAnUnknownKeyEverywhere(text)).isNotEmpty().allSatisfy((place, spoilt) -> {
            assertThat(trial.isRead(spoilt)).as("the reader takes an unknown key at " + place).isFalse();
            assertThat(trial.complaints(spoilt)).as("the schema takes an unknown key at " + place).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"state: held|state: Held", "state: held|state: happened", "start: 14:00|start: 9:30", "start: 14:00|start: two",
        "date: 2020-11-24|date: 24 November", "planned_minutes: 10|planned_minutes: \"10\"", "planned_minutes: 10|planned_minutes: -1",
        "kind: non pecuniary|kind: NON_PECUNIARY", "virtual: no|virtual: true", "virtual: no|virtual: perhaps",
                "name: Northfield, office|nome: Northfield, office",
        "format: quorate-import/1|format: quorate-import/2", "what: stepped out|what: away", "title: Funding|title: "})
    void an_import_file_is_refused_by_both_or_by_neither(String change) {
        String[] words = change.split("\\|", -1);
        String changed = WHOLE_IMPORT.replaceFirst(words[0], words[1]);

        assertThat(IMPORT.complaints(changed).isEmpty()).as(String.join(", ", IMPORT.complaints(changed))).isEqualTo(IMPORT.isRead(changed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quorum: 5", "quorum: {number: 8, including: [members]}",
        "quorum: {any-of: [4, {number: 3, including: [{members: 2, from: [members]}, {partners: 2}]}]}",
                "quorum: {n-of: 2, rules: [4, {fraction: 1/2, of: seats}, 5]}",
        "quorum: {greatest-of: [3, {fraction: 1/3, of: members, rounding: down}], plus: 1}",
                "quorum: {by: seats, table: {5: 2, 10: 3, above: {more-than: 1/4, of: seats}}}",
        "quorum: {number: 8, fraction: 1/2}", "quorum: {any-of: [4, {numbr: 3}]}", "quorum: {number: 3, including: [{member: 2}]}",
                "quorum: {rules: [4, 5]}", "quorum: {fraction: 1/2}", "quorum.number: 5",
        "quorum.unheard: 5", "notice.question.days: 3", "notice.question.hours: 3", "rules.dress: None", "ordinary.rule: consensus",
        "ordinary.ruled: consensus", "members.column: every", "consensus: no-objection", "consensus: {meaning: no-objection}", "consensus: {mening: x}",
        "quorum: {of: seats, who: {value: eligible}}",
        "quorum: {value: 5, who: eligible}", "composition: {size: at most 9 seats}", "composition.size: at most 9 seats", "composition.size.effect: warning",
        "chair.absent: chosen by those present", "members.term-years: 4", "members.terms: 4", "notice: {agenda: {days: 3}}", "notice: {agenda: {hours: 3}}"})
    void a_setting_of_a_body_is_refused_by_both_or_by_neither(String setting) {
        String charter = """
                format: quorate-charter/1
                key: small
                title: A small one
                matters: [{key: ordinary, title: Ordinary}]
                bodies:
                  - {key: board, name: Board, constituencies: [{key: members, name: Members, seats: {from: 1}}], settings: {%s}}
                """;
        String own = charter.formatted(setting);
        String full = charter.formatted("") + "settings: {board." + setting + "}\n";

        assertThat(CHARTER.complaints(own).isEmpty()).as(String.join(", ", CHARTER.complaints(own))).isEqualTo(CHARTER.isRead(own));
        assertThat(CHARTER.complaints(full).isEmpty()).as(String.join(", ", CHARTER.complaints(full))).isEqualTo(CHARTER.isRead(full));
    }

    @Test
    void a_schema_that_leaves_out_or_adds_a_key_is_not_made() {
        SchemaObject incomplete = new SchemaObject(List.of("name", "title")).must("name", SchemaPart.text());
        SchemaObject excessive = new SchemaObject(List.of("name")).must("name", SchemaPart.text()).may("title", SchemaPart.text());

        assertThatThrownBy(incomplete::part).isInstanceOf(IllegalStateException.class).hasMessageContaining("title");
        assertThatThrownBy(excessive::part).isInstanceOf(IllegalStateException.class).hasMessageContaining("title");
    }
}
