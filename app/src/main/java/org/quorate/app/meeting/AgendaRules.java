package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.CountedDays;
import org.quorate.model.calendar.DayKind;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.partnership.Body;

/**
 * What the charter in force says about one body's agendas.
 *
 * @param charter the charter in force on the day of the meeting, or nothing where none was adopted
 */
public record AgendaRules(@Nullable Charter charter, Body body) {
    private static final String NOTICE = ".notice.agenda.";

    /** The kinds of question an item may put, in the charter's order. */
    public List<CharterMatter> matters() {
        return charter == null ? List.of() : charter.matters();
    }

    public Optional<CharterMatter> matter(@Nullable String key) {
        return charter == null || key == null ? Optional.empty() : charter.matter(key);
    }

    /** Whether a quorum is set for the body. */
    public boolean hasQuorum() {
        return setting(".quorum").filter(setting -> !setting.isSilent()).isPresent();
    }

    /** The office that presides, as the charter names it; nothing where it names none. */
    public Optional<String> chair() {
        return charterBody().map(CharterBody::chair);
    }

    /** The path of one of the body's settings, for taking a person there. */
    public String path(String suffix) {
        return charterBody().map(CharterBody::key).orElseGet(body::name) + suffix;
    }

    /** The last day on which an agenda for a meeting on {@code meeting} may be issued. */
    public NoticeOfAgenda notice(LocalDate meeting, WorkingDays calendar) {
        Optional<Setting> days = setting(NOTICE + "days");
        if (charter == null) {
            return silent("days", "No charter is in force, so nothing says how many days' notice an agenda needs.");
        }
        if (days.isEmpty() || !(days.get().value() instanceof SettingValue.Whole(int number))) {
            return silent("days", "The charter is silent on how many days' notice an agenda of " + theBody() + " needs.");
        }
        Map<String, CountedDays> readings = readings(meeting, number, calendar);
        List<LocalDate> lastDays = readings.values().stream().map(CountedDays::lastDay).distinct().toList();
        if (lastDays.size() > 1) {
            List<String> each = new ArrayList<>();
            readings.forEach((words, answer) -> each.add(words + " give " + DayText.of(answer.lastDay())));
            return silent("day-type", "The charter asks for " + number + " days and is silent on how they are counted: "
                    + String.join("; ", each) + ".");
        }
        Map.Entry<String, CountedDays> answer = readings.entrySet().iterator().next();
        return new NoticeOfAgenda.Until(
                answer.getValue().lastDay(), answer.getValue().counted(), answer.getKey(), source(days.get()));
    }

    /** Each way of counting that the charter leaves open, with what it gives. */
    private Map<String, CountedDays> readings(LocalDate meeting, int number, WorkingDays calendar) {
        Map<String, CountedDays> readings = new LinkedHashMap<>();
        for (String kind : open("day-type", List.of("clear-working", "clear"))) {
            for (String receipt : open("receipt-day", List.of("working-day", "any-day"))) {
                DayKind days = kind.equals("clear") ? DayKind.CALENDAR : DayKind.WORKING;
                CountedDays answer = calendar.clearDaysBefore(meeting, number, days, receipt.equals("working-day"));
                String words = number + (days == DayKind.WORKING ? " clear working days" : " clear days")
                        + (receipt.equals("working-day") ? ", issued on a working day" : "");
                readings.put(words, answer);
            }
        }
        return readings;
    }

    private List<String> open(String end, List<String> every) {
        return setting(NOTICE + end)
                .map(Setting::value)
                .map(value -> List.of(value.text()))
                .orElse(every);
    }

    private static String source(Setting setting) {
        String clause = setting.provenance().clause();
        return clause == null ? setting.sentence() : setting.sentence() + " (" + clause + ")";
    }

    private NoticeOfAgenda silent(String end, String why) {
        return new NoticeOfAgenda.Silent(path(NOTICE + end), why);
    }

    private String theBody() {
        return "the " + body.name();
    }

    private Optional<Setting> setting(String suffix) {
        return charter == null
                ? Optional.empty()
                : charterBody().flatMap(known -> charter.setting(known.key() + suffix));
    }

    private Optional<CharterBody> charterBody() {
        if (charter == null) {
            return Optional.empty();
        }
        String key = body.charterKey();
        return charter.body(key == null ? body.name() : key);
    }
}
