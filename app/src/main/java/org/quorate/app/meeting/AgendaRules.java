package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.partnership.Body;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.UnusableCase;

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
        if (days.isEmpty() || (days.get().isSilent() && days.get().readings().isEmpty())) {
            return silent("days", "The charter is silent on how many days' notice an agenda of " + theBody() + " needs.");
        }
        try {
            Ruling ruling = new Rulings(calendar.holidays()).rule(charter, TimeCase.notice(path(""), path(".notice.agenda"), meeting));
            DatesFinding dates = ruling.detail().dates();
            return dates != null ? new NoticeOfAgenda.Until(dates.lastDay(), dates.counted(), words(days.get()), source(days.get()))
                    : new NoticeOfAgenda.Silent(ruling.detail().silentOn().getFirst(), ruling.reasoning().paragraph());
        } catch (UnusableCase refused) {
            return silent("days", String.valueOf(refused.getMessage()));
        }
    }

    /** The rule in words: "5 clear working days, issued on a working day". */
    private String words(Setting days) {
        String kind = setting(NOTICE + "day-type").map(Setting::value).map(value -> value.text().replace('-', ' ') + " ").orElse("");
        String period = days.value() instanceof SettingValue.Whole(int number) ? number + " " + kind + (number == 1 ? "day" : "days") : days.valueText();
        boolean workingDay = setting(NOTICE + "receipt-day").map(Setting::valueText).filter("working-day"::equals).isPresent();
        return period + (workingDay ? ", issued on a working day" : "");
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
