package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.calendar.Period;
import org.quorate.model.charter.Cadence;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** A cadence that cannot be met because notice takes longer than the time from one meeting to the next, or that is kept as words nobody can count. */
final class CadenceOutOfReach implements FindingKind {

    private static final List<String> NOTICES = List.of("meeting", "summons", "agenda", "papers");
    private static final int DAYS_A_WEEK = 7;
    private static final int WORKING_DAYS_A_WEEK = 5;
    private static final int DAYS_A_MONTH = 31;
    private static final int DAYS_A_YEAR = 366;
    private static final int HOURS_A_DAY = 24;

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> switch (body.named("cadence").value()) {
            case SettingValue.Recurs(Cadence cadence) -> tooFast(body, cadence);
            case SettingValue.Sentence(String words) -> Stream.of(Found.of(charter, Severity.NOTE, "How often it meets (\"" + words
                    + "\") is kept as words that cannot be counted, so no missed meeting is noticed.",
                    "Say it so that it can be counted, such as monthly or every 6 weeks, if that is what is meant.", body.named("cadence")));
            case null, default -> Stream.empty();
        });
    }

    private static Stream<CharterFinding> tooFast(BodySettings body, Cadence cadence) {
        int between = cadence.parts().stream().mapToInt(CadenceOutOfReach::daysBetween).min().orElse(DAYS_A_YEAR);
        Stream<CharterFinding> clashing = cadence.parts().stream()
                .filter(part -> part instanceof Cadence.Part.AtLeastApart(Period least) && days(least) > between)
                .map(part -> Found.of(body.charter(), Severity.OPEN, "It meets " + cadence.text() + ": the time that must lie between two meetings is longer"
                        + " than the time in which the next one is due.", "Say only one of the two, or make the gap shorter.", body.named("cadence")));
        return Stream.concat(clashing, NOTICES.stream().map(kind -> body.named("notice." + kind + ".days")).filter(notice -> days(body, notice) > between)
                .map(notice -> Found.of(body.charter(), Severity.OPEN, "It meets " + cadence.text() + ", but a notice of "
                        + notice.valueText() + (notice.value() instanceof SettingValue.Whole ? " days" : "")
                        + " is longer than the time from one meeting to the next.", "Shorten " + notice.path() + ", or meet less often.", notice)));
    }

    /** The days from one occasion to the next when they are spread evenly. */
    private static int daysBetween(Cadence.Part part) {
        return switch (part) {
            case Cadence.Part.Times(int least, Period per) -> days(per) / least;
            case Cadence.Part.Average(int aYear, Period ignored) -> DAYS_A_YEAR / aYear;
            case Cadence.Part.TimesAYear(int least, String ignored) -> DAYS_A_YEAR / least;
            case Cadence.Part.YearlyBy ignored -> DAYS_A_YEAR;
            case Cadence.Part.YearlyBetween ignored -> DAYS_A_YEAR;
            case Cadence.Part.AtLeastApart ignored -> DAYS_A_YEAR;
            case Cadence.Part.Apart(Period most) -> days(most);
        };
    }

    /** The days of the calendar that a notice takes, at least; none where it is silent. */
    private static int days(BodySettings body, Setting notice) {
        return switch (notice.value()) {
            case SettingValue.Whole(int number) -> {
                String kind = notice.path().substring(0, notice.path().length() - "days".length()) + "day-type";
                boolean working = body.charter().setting(kind).map(Setting::valueText).filter(type -> type.contains("working")).isPresent();
                yield working ? number * DAYS_A_WEEK / WORKING_DAYS_A_WEEK : number;
            }
            case SettingValue.Length(Period period) -> days(period);
            case null, default -> 0;
        };
    }

    private static int days(Period period) {
        return switch (period.unit()) {
            case MINUTES -> 0;
            case HOURS -> period.amount() / HOURS_A_DAY;
            case DAYS, CLEAR_DAYS -> period.amount();
            case WORKING_DAYS, CLEAR_WORKING_DAYS -> period.amount() * DAYS_A_WEEK / WORKING_DAYS_A_WEEK;
            case WEEKS, CLEAR_WEEKS -> period.amount() * DAYS_A_WEEK;
            case MONTHS, CLEAR_MONTHS -> period.amount() * DAYS_A_MONTH;
            case YEARS -> period.amount() * DAYS_A_YEAR;
        };
    }
}
