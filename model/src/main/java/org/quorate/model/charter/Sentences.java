package org.quorate.model.charter;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.quorate.model.calendar.ClockText;
import org.quorate.model.calendar.DaySet;
import org.quorate.model.calendar.Period;

/** Turns a setting into the sentence a charter reads as. */
final class Sentences {

    private Sentences() {
    }

    static String of(Setting setting, SettingValue value) {
        String meaning = switch (value) {
            case SettingValue.Quorum(QuorumRule rule) -> "A meeting is quorate with " + people(rule);
            case SettingValue.Rule(DecisionRule rule) -> "Decided by " + MethodWords.of(rule);
            case SettingValue.Whole(int number) -> setting.topic().question() + " " + number;
            case SettingValue.Length(Period period) -> setting.topic().question() + " " + period.text();
            case SettingValue.Acting acting -> setting.topic().question() + " " + acting.text().replace('-', ' ');
            case SettingValue.Approvers approvers -> setting.topic().question() + " " + approvers.words();
            case SettingValue.EitherSupport either -> setting.topic().question() + " " + HowManyText.words(either);
            case SettingValue.Support support -> setting.topic().question() + " " + support.text();
            case SettingValue.Names names -> setting.topic().question() + " " + names.text().replace('-', ' ');
            case SettingValue.Recurs(Cadence cadence) -> (setting.topic().group() == SettingGroup.BODIES ? "It meets " : "To be done ") + cadence.text();
            case SettingValue.Due(DueDate due) -> setting.topic().question() + " " + due.text();
            case SettingValue.Sum(long pounds) -> setting.topic().question() + " \u00a3" + String.format(Locale.UK, "%,d", pounds);
            case SettingValue.Hour(LocalTime time) -> setting.topic().question() + " " + ClockText.of(time);
            case SettingValue.Days(DaySet days) -> setting.topic().question() + " " + days.text();
            case SettingValue.Start(LimitStart start) -> "Counted " + (start.after() ? "after " : "back from ") + start.words();
            case SettingValue.Assented(Assent assent) -> setting.topic().question() + " " + assent.text();
            case SettingValue.Word word -> setting.topic().domain().meaning(word);
            case SettingValue.Sentence(String words) -> words;
        };
        return meaning.endsWith(".") ? meaning : meaning + ".";
    }

    private static String people(QuorumRule rule) {
        String text = QuorumText.write(rule);
        boolean plain = rule instanceof QuorumRule.Plain(QuorumAmount.Fixed ignored, List<QuorumNeed> needs);
        return plain ? text.replaceFirst("^1\\b", "1 member").replaceFirst("^(\\d+)(?! member)", "$1 members") : text;
    }
}
