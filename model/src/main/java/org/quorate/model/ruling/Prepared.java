package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.OtherMembers;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;

/**
 * A decision case brought together with the charter it is ruled under.
 *
 * @param charter the charter with the case's assumptions in it
 * @param members the seats as people, of whom a quorum is counted, also where several of them vote as one Partner
 * @param row the row of the matrix, or null when every voting member takes part
 * @param chairPresent whether someone is known to preside
 * @param isWeighted whether votes are counted by their weights
 * @param calendar which days are working days
 * @param ruleEnd the end of the path of the rule that decides it where that is not the matter's own, such as "written.rule"; otherwise null
 * @param looked the settings looked up so far, because every reading asks for the same ones again
 */
record Prepared(Charter charter, CharterBody body, CharterMatter matter, Applicability.@Nullable Row row, List<Group> groups, List<Group> members,
        DecisionCase question, boolean chairPresent, boolean isWeighted, WorkingDays calendar, @Nullable String ruleEnd, Map<String, Setting> looked) {

    private static final String CHAIR = "chair";

    /** Brings a case and a charter together; refuses with every reason at once. */
    static Prepared of(WorkingDays calendar, Charter charter, DecisionCase question) {
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        CharterBody body = bodyOf(charter, question.body(), wrong);
        CharterMatter matter = matterOf(charter, question.matter(), wrong);
        if (body == null) {
            throw new UnusableCase(wrong);
        }
        Charter assumed = Assumptions.in(charter, question.settings(), body.key(), matter == null ? null : matter.key(), wrong);
        String unit = VotingUnit.of(assumed, body, matter).valueText();
        List<Group> seats = new Grouping(assumed, body, wrong).of(question.attendance());
        List<Group> groups = unit.equals("partners") ? OnePartnerOneVote.of(seats, partnerVote(assumed, body), wrong) : seats;
        boolean weighted = unit.equals("weights");
        if (weighted || VotingUnit.someRuleWeighs(assumed, body, matter)) {
            VotingUnit.requireWeights(assumed, body, seats, wrong);
        }
        oneChair(seats, wrong);
        Deputies.check(assumed, body, seats, wrong);
        if (matter == null || !wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        String rowKey = matter.row();
        Applicability.Row row = rowKey == null ? null : assumed.applicability().row(rowKey).orElse(null);
        return new Prepared(assumed, body, matter, row, groups, seats, question, presides(question, seats), weighted, calendar, null,
                new ConcurrentHashMap<>());
    }

    /** How a Partner votes whose members differ; null where the charter does not say. */
    private static @Nullable String partnerVote(Charter charter, CharterBody body) {
        return charter.setting(body.key() + ".partner-vote").filter(setting -> !setting.isSilent()).map(Setting::valueText).orElse(null);
    }

    private static void oneChair(List<Group> seats, List<UnusableCase.Reason> wrong) {
        List<String> chairs = seats.stream().filter(Group::isChairOutside).map(Group::label).toList();
        if (chairs.size() > 1) {
            wrong.add(new UnusableCase.Reason("seats", "Only one person can be in the chair, but the case has " + Plain.list(chairs) + "."));
        }
    }

    private static @Nullable CharterBody bodyOf(Charter charter, String name, List<UnusableCase.Reason> wrong) {
        Optional<CharterBody> body = charter.body(name);
        if (body.isEmpty()) {
            wrong.add(new UnusableCase.Reason("body", "The charter has no body called " + name + ". It has "
                    + String.join(", ", charter.bodies().stream().map(CharterBody::name).toList()) + "."));
        }
        return body.orElse(null);
    }

    private static @Nullable CharterMatter matterOf(Charter charter, String name, List<UnusableCase.Reason> wrong) {
        Optional<CharterMatter> matter = charter.matter(name);
        if (matter.isEmpty()) {
            wrong.add(new UnusableCase.Reason("matter", "The charter has no matter called " + name + (charter.matters().isEmpty()
                    ? ", because it lists none. Add to it, for example, \"matters: [{key: ordinary, title: Ordinary business}]\"." : ". It has "
                    + String.join(", ", charter.matters().stream().map(CharterMatter::key).toList()) + ".")));
        }
        return matter.orElse(null);
    }

    private static boolean presides(DecisionCase question, List<Group> groups) {
        String chair = question.chair();
        if (chair == null) {
            return groups.stream().anyMatch(group -> group.isChairOutside() && group.here() > 0);
        }
        String slug = Slug.of(chair);
        return groups.stream().filter(group -> Slug.of(group.label()).equals(slug)).findFirst().map(group -> group.here() > 0).orElse(true);
    }

    /** Whether a group is of the constituency, the side or the role with this key. */
    boolean belongs(Group group, String key) {
        if (OtherMembers.isOne(key)) {
            return OtherMembers.than(body, key).stream().noneMatch(left -> isOf(group, left));
        }
        Constituency constituency = group.constituency();
        return group.particulars().roles().contains(key) || (constituency != null && (constituency.key().equals(key)
                || body.sides().stream().anyMatch(side -> side.key().equals(key) && side.constituencies().contains(constituency.key()))));
    }

    /** Whether a case tells who of a group belongs to a key: numbers of a constituency do not tell who has a role or chairs. */
    boolean tells(Group group, String key) {
        boolean all = group.single() || group.filled() == 0;
        if (OtherMembers.isOne(key)) {
            return all || OtherMembers.than(body, key).stream().allMatch(left -> left.equals(CHAIR) ? groups.stream().anyMatch(Group::isChairOutside)
                    : tells(group, left));
        }
        return all || body.roles().stream().noneMatch(role -> role.key().equals(key));
    }

    /** Refuses a case whose numbers do not tell who has a role or chairs, where that decides it. */
    void requireTold(Group group, String key) {
        if (!tells(group, key)) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("counts." + group.label(), "The rule speaks of "
                    + (OtherMembers.isOne(key) || key.equals(CHAIR) ? body.blockName(key) : "those with the role " + body.blockName(key))
                    + ", and numbers do not tell who they are. Write the seats one by one with their roles, or count the chair apart.")));
        }
    }

    /** Whether a group is of the constituency, side or role a decision rule names; the chair is whoever presides or has that office. */
    boolean isOf(Group group, String key) {
        String presiding = question.chair();
        boolean chair = key.equals("chair") && (group.isChairOutside() || (presiding != null && Slug.of(presiding).equals(Slug.of(group.label()))));
        return chair || belongs(group, key);
    }

    /** Members brought together by their Partners. */
    List<Group> byPartner(List<Group> seats) {
        return OnePartnerOneVote.of(seats, partnerVote(charter, body), new ArrayList<>());
    }

    /** Whether votes are counted by Partner, one each. */
    boolean isByPartner() {
        return "partners".equals(VotingUnit.of(charter, body, matter).valueText());
    }

    /** How much each vote of a group weighs, where votes are counted by weight. */
    int weightOf(Group group) {
        return VotingUnit.weight(charter, body, group);
    }

    /** Whether the charter speaks of a setting at all, be it to leave it open. */
    boolean isSpoken(Setting setting) {
        return !setting.isSilent() || charter.settings().containsKey(setting.path());
    }

    /** The same case decided by another rule of the body. */
    Prepared ruledBy(String end) {
        return new Prepared(charter, body, matter, row, groups, members, question, chairPresent, isWeighted, calendar, end, looked);
    }

    /** The same case with its groups brought together otherwise. */
    Prepared with(List<Group> others) {
        return new Prepared(charter, body, matter, row, others, members, question, chairPresent, isWeighted, calendar, ruleEnd, looked);
    }

    /** Which setting says something of an interest: the one for its kind where the charter speaks of it, otherwise the one for every interest. */
    String interestRule(Group group, String end) {
        String kind = group.particulars().interest();
        String own = "interest." + kind + "." + end;
        return kind != null && mentions(own) ? own : "interest." + end;
    }

    /** Whether the charter says that the interest of a group takes its members out of the number a majority is counted of. */
    boolean leavesBase(Group group) {
        return "yes".equals(ofBody(interestRule(group, "base")).valueText());
    }

    /** The same case with other members, and how they are brought together. */
    Prepared withMembers(List<Group> others, List<Group> together) {
        return new Prepared(charter, body, matter, row, together, others, question, chairPresent, isWeighted, calendar, ruleEnd, looked);
    }

    /** The same case with its members one by one, though several of them vote as one Partner. */
    Prepared bySeat() {
        return with(members);
    }

    /** The setting of the body by the end of its path. */
    Setting ofBody(String suffix) {
        return named(body.key() + "." + suffix);
    }

    /** The setting of another body by the end of its path. */
    Setting of(String other, String suffix) {
        return named(other + "." + suffix);
    }

    /** Whether the charter speaks of a setting of the body, if only to leave it open. */
    boolean mentions(String suffix) {
        return charter.settings().containsKey(body.key() + "." + suffix);
    }

    /** Whether the charter speaks of a setting of the body for this matter. */
    boolean mentionsForMatter(String end) {
        return charter.settings().containsKey(body.key() + "." + matter.key() + "." + end);
    }

    /** The setting of the body for this matter. */
    Setting ofMatter(String end) {
        return named(body.key() + "." + matter.key() + "." + end);
    }

    /** The rule that decides the matter: its own where the charter speaks of it, otherwise the body's rule for everything. */
    Setting rule() {
        if (ruleEnd != null) {
            Setting ofMatter = ofMatter(ruleEnd);
            return charter.settings().containsKey(ofMatter.path()) ? ofMatter : ofBody(ruleEnd);
        }
        Setting own = ofMatter("rule");
        Setting general = ofBody("rule");
        boolean ownSpoken = !own.isSilent() || !own.readings().isEmpty() || charter.settings().containsKey(own.path());
        return ownSpoken || (general.isSilent() && !charter.settings().containsKey(general.path())) ? own : general;
    }

    /** The setting of the column a group falls under. */
    Setting columnSetting(Group group) {
        Constituency constituency = group.constituency();
        String first = constituency != null ? constituency.key() : group.isChairOutside() ? "chair" : "seat";
        return ofBody(first + ".column");
    }

    private Setting named(String path) {
        return looked.computeIfAbsent(path, key -> charter.setting(key)
                .orElseThrow(() -> new IllegalStateException("The engine asked for the setting " + key + ", which no charter has.")));
    }

    static DecisionRule decisionRule(SettingValue value) {
        return value instanceof SettingValue.Rule(DecisionRule rule) ? rule : DecisionRule.of(new org.quorate.model.charter.Method.Consensus());
    }

    static QuorumRule quorumRule(SettingValue value) {
        return value instanceof SettingValue.Quorum(QuorumRule rule) ? rule : QuorumRule.ofNumber(1);
    }
}
