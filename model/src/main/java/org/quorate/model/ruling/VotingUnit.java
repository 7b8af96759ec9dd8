package org.quorate.model.ruling;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.CountedBy;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** What is counted in a vote: seats, Partners or weights. */
final class VotingUnit {

    private static final List<Candidate> UNITS = Stream.of("seats", "partners").map(word -> new Candidate(word, new Word(word))).toList();

    private VotingUnit() {
    }

    /** The setting that says what is counted: the matter's own where the charter speaks of it, otherwise the body's. */
    static Setting of(Charter charter, CharterBody body, @Nullable CharterMatter matter) {
        Setting general = charter.setting(body.key() + ".voting-unit").orElseThrow();
        return matter == null ? general : charter.setting(body.key() + "." + matter.key() + ".voting-unit")
                .filter(own -> !own.isSilent() || charter.settings().containsKey(own.path())).orElse(general);
    }

    /** The case as it is counted under this reading: where the charter leaves it open, by seat and by Partner where these differ. */
    static Prepared counted(Prepared prepared, OpenReadings readings) {
        Setting setting = of(prepared.charter(), prepared.body(), prepared.matter());
        if (!setting.isSilent() || !prepared.isSpoken(setting) || !somePartnerHasTwoSeats(prepared.groups())) {
            return prepared;
        }
        return readings.ask(setting, () -> UNITS).text().equals("partners")
                ? prepared.with(prepared.byPartner(prepared.groups())) : prepared;
    }

    private static boolean somePartnerHasTwoSeats(List<Group> groups) {
        Set<String> partners = new HashSet<>();
        return groups.stream().filter(Group::isVoting).map(Group::partner).anyMatch(partner -> partner != null && !partners.add(Slug.of(partner)));
    }

    /** The weight of each vote of a group: its own in the case, otherwise its constituency's in the charter. */
    static int weight(Charter charter, CharterBody body, Group group) {
        Integer own = group.particulars().weight();
        Integer general = ofConstituency(charter, body, group.constituency());
        return own != null ? own : general == null ? 0 : general;
    }

    private static @Nullable Integer ofConstituency(Charter charter, CharterBody body, @Nullable Constituency constituency) {
        return constituency == null ? null : charter.setting(body.key() + "." + constituency.key() + ".weight").map(Setting::value)
                .map(value -> value instanceof SettingValue.Whole(int number) ? Integer.valueOf(number) : null).orElse(null);
    }

    /** Whether the rule or the quorum for a matter counts votes by weight beside members. */
    static boolean someRuleWeighs(Charter charter, CharterBody body, @Nullable CharterMatter matter) {
        return Stream.of("", matter == null ? "" : matter.key() + ".").distinct().flatMap(prefix -> Stream.of(prefix + "rule", prefix + "quorum"))
                .map(end -> charter.settings().get(body.key() + "." + end)).filter(Objects::nonNull).map(Setting::value).anyMatch(VotingUnit::weighs);
    }

    private static boolean weighs(@Nullable SettingValue value) {
        return switch (value) {
            case SettingValue.Rule(DecisionRule rule) -> rule.methods().stream().flatMap(method -> Method.conditions(method).stream())
                    .anyMatch(condition -> condition.by() == CountedBy.WEIGHT);
            case SettingValue.Quorum(QuorumRule rule) -> rule.weighs();
            case null, default -> false;
        };
    }

    /** Refuses a case whose votes cannot be weighed. */
    static void requireWeights(Charter charter, CharterBody body, List<Group> groups, List<UnusableCase.Reason> wrong) {
        for (Group group : groups) {
            if (group.isVoting() && group.particulars().weight() == null && ofConstituency(charter, body, group.constituency()) == null) {
                wrong.add(new UnusableCase.Reason("seats", "Votes are weighted here, but neither the charter nor the case says how much the vote of "
                        + group.label() + " weighs."));
            }
        }
    }
}
