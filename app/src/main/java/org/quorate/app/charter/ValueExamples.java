package org.quorate.app.charter;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Domain;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Examples of what may be written for a setting that is answered in words. */
public final class ValueExamples {
    private static final int MOST = 6;
    private static final List<String> QUORUMS = List.of("8", "half of members in office", "one third of seats", "more than half of members in office",
            "the greater of 4 and one quarter of members in office", "by seats: up to 5: 2; 6 to 10: 3; above: 4");
    private static final List<String> RULES = List.of("consensus", "simple-majority", "consensus, else majority-75", "consensus, else simple-majority",
            "two-thirds", "unanimity");
    private static final List<String> PERIODS = List.of("5", "5 clear working days", "30 days", "2 months");

    private ValueExamples() {}

    /** The starter and the readings first, then what is usual; only what the setting accepts. */
    public static List<String> of(Setting setting, Predicate<String> accepted) {
        SettingValue starter = setting.starter();
        Stream<String> own = Stream.concat(starter == null ? Stream.empty() : Stream.of(starter.text()), setting.readings().stream().map(SettingValue::text));
        return Stream.concat(own, usual(setting.topic().domain()).stream()).distinct().filter(accepted).limit(MOST).toList();
    }

    private static List<String> usual(Domain domain) {
        if (domain instanceof Domain.QuorumRules) {
            return QUORUMS;
        }
        if (domain instanceof Domain.DecisionRules) {
            return RULES;
        }
        if (domain instanceof Domain.SomeOf(List<Choice> choices)) {
            return choices.stream().map(Choice::word).toList();
        }
        return domain instanceof Domain.Periods ? PERIODS : List.of();
    }
}
