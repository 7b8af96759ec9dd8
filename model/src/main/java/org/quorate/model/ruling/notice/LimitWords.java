package org.quorate.model.ruling.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.ClockText;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.LimitStart;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.EveryReading;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Plain;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.TimeParticulars;

/** Says in plain sentences how a limit was counted and what came of it. */
final class LimitWords {

    private static final int MOST_LISTED = 10;

    private final TimeCase question;

    LimitWords(TimeCase question) {
        this.question = question;
    }

    /** The last moment for a script: "2021-01-20", "2021-01-20 12:00". */
    String moment(LimitAnswer answer) {
        LocalTime until = answer.chain().getLast().until();
        LocalDate earliest = answer.chain().getLast().earliest();
        return (earliest == null ? "" : "from " + earliest + " to ") + answer.lastDay()
                + (until == null ? "" : until.equals(LimitCount.SOME_HOUR) ? " before the end of the day" : " " + until);
    }

    /** The last moment for a person: "Wed 20 Jan 2021", "12 noon on Wed 20 Jan 2021". */
    String day(LimitAnswer answer) {
        return day(answer.chain().getLast());
    }

    private static String day(Limit limit) {
        LocalTime until = limit.until();
        String day = DayText.of(limit.lastDay());
        return until == null ? day : (until.equals(LimitCount.SOME_HOUR) ? "an hour that is not named" : ClockText.of(until)) + " on " + day;
    }

    String headline(LimitAnswer answer, boolean dated) {
        if (answer.isEarly()) {
            return dated ? "Too early: the first day is " + DayText.of(Objects.requireNonNull(answer.chain().getLast().earliest()))
                    : "Too early in every reading of the charter";
        }
        boolean tooLate = answer.outcome() == Outcome.REFUSED;
        if (!dated) {
            return tooLate ? "Too late in every reading of the charter" : "In time in every reading of the charter";
        }
        boolean notice = question.kind() == TimeCase.Kind.NOTICE && !answer.chain().getLast().start().after();
        return tooLate ? "Too late: the last day was " + day(answer)
                : (notice ? "Notice by " : "Due " + (answer.chain().getLast().until() == null ? "" : "by "))
                + day(answer);
    }

    String silentHeadline(EveryReading<LimitAnswer> answers) {
        return "The charter is silent: " + String.join(" or ", answers.runs().stream().map(run -> day(run.answer())).distinct().toList());
    }

    /** How one limit was counted. */
    Step counted(Limit limit) {
        Setting number = limit.days();
        String list = listed(limit);
        return new Step(limit.start().after() ? forwards(limit) : backwards(limit, list), list.isEmpty() ? null : list, number.path(), number.provenance()
                .clause());
    }

    private static String backwards(Limit limit, String list) {
        return limit.period().text() + " before " + base(limit) + ": " + (list.isEmpty() ? "" : "counting " + list + ", ") + arrives(limit)
                + " must arrive by " + day(limit) + "." + aside(limit);
    }

    private static String arrives(Limit limit) {
        String kind = limit.days().path().replaceFirst(".*\\.notice\\.([a-z0-9-]+)\\.days$", "$1");
        return limit.start().kind() == LimitStart.Kind.MEETING || kind.contains(".") ? "notice" : "notice of " + kind.replace('-', ' ');
    }

    private static String base(Limit limit) {
        String day = DayText.of(limit.base());
        return switch (limit.start().kind()) {
            case MEETING -> day;
            case NOTICE -> (limit.baseGiven()
                    ? limit.start().words().replaceFirst("^the last day for ", "the day of the ") : limit.start().words()) + ", " + day;
            case EVENT -> limit.start().name().isEmpty() ? day : limit.start().name() + ", " + day;
        };
    }

    private static String forwards(Limit limit) {
        return limit.period().text() + " from " + base(limit) + " end on " + DayText.of(limit.lastDay()) + (limit.until() == null
                ? "; overdue from " + DayText.of(limit.lastDay().plusDays(1)) : ", by " + day(limit)) + "." + aside(limit);
    }

    private static String aside(Limit limit) {
        LocalDate earliest = limit.earliest();
        String early = earliest == null ? "" : " It may not be given before " + DayText.of(earliest) + ".";
        String moved = limit.moved().isEmpty() ? "" : " The last day moved because " + limit.moved() + ".";
        int passed = limit.passedOver().size();
        return early + moved + (passed == 0 ? "" : " " + Plain.list(limit.passedOver()) + (passed == 1 ? " does not count." : " do not count."));
    }

    private static String listed(Limit limit) {
        List<LocalDate> counted = limit.counted();
        return Plain.list(counted.size() <= MOST_LISTED ? counted.stream().map(DayText::of).toList()
                : List.of(DayText.of(counted.getFirst()) + " to " + DayText.of(counted.getLast())));
    }

    /** Each different way in which the days were counted. */
    List<Step> each(EveryReading<LimitAnswer> answers) {
        return answers.runs().stream().flatMap(run -> run.answer().chain().stream()).map(this::counted).distinct().toList();
    }

    /** What each reading of an open setting gives. */
    Step open(Setting setting, Map<String, Set<String>> given) {
        return new Step("The charter does not say: " + setting.topic().question() + " " + Plain.capital(given.entrySet().stream()
                .map(entry -> Plain.ifSo(setting, entry.getKey()) + ", " + said(List.copyOf(entry.getValue()))).collect(Collectors.joining("; "))) + ".", null,
                setting.path(), setting.provenance().clause());
    }

    private String said(List<String> outcomes) {
        if (!question.asksOfArrival()) {
            return Plain.list(outcomes);
        }
        return outcomes.size() > 1 ? "it still depends on another open rule"
                : outcomes.getFirst().equals(Outcome.PERMITTED.word()) ? "it is in time or accepted"
                : "it is too late";
    }

    /** By when it must be sent the way the question says, so that it counts as received in time. */
    Optional<Step> sent(LimitAnswer answer) {
        TimeParticulars.Sending sending = question.particulars().sending();
        LocalDate by = answer.sendBy();
        return by == null || sending == null ? Optional.empty() : Optional.of(new Step((sending.way().equals("hand") ? "Delivered by hand" : sending.way()
                .equals("website") ? "Published on a website" : "Sent by " + sending.way()) + ", it must go by " + DayText.of(by)
                + " to count as received in time.", null, prefix(answer) + ".deemed-" + sending.way(), null));
    }

    /** Whether what arrived was in time, and what is done with a late one. */
    List<Step> arrived(LimitAnswer answer, Charter charter) {
        Arrival arrival = Objects.requireNonNull(answer.arrival());
        LocalTime at = arrival.at();
        Setting deemed = arrival.deemed();
        String arrived = (deemed == null ? "It arrived " : "It counts as received ") + (at == null ? "on " : "at " + ClockText.of(at) + " on ")
                + DayText.of(arrival.day());
        String late = answer.late();
        if (answer.isEarly()) {
            return List.of(new Step(arrived + ", before the first day on which it may be given.", null, prefix(answer) + ".earliest", null));
        }
        if (late == null) {
            return List.of(new Step(arrived + ", in time.", null, deemed == null ? null : deemed.path(), deemed == null ? null : deemed.provenance().clause()));
        }
        Setting setting = charter.setting(prefix(answer) + ".if-late").orElse(answer.chain().getLast().days());
        return List.of(new Step(arrived + ", after the last day." + lateWords(late, question.acceptedBecause()), null, setting.path(), setting.provenance()
                .clause()));
    }

    private static String lateWords(String late, @Nullable String because) {
        return switch (late) {
            case "chair-may-accept" -> because == null ? " Whoever presides may still accept it with a reason." : " Whoever presides accepted it: "
                    + because + ".";
            case "next-meeting" -> " It is held over to the next meeting.";
            case "written-answer" -> " It is answered in writing instead.";
            default -> "";
        };
    }

    private static String prefix(LimitAnswer answer) {
        String path = answer.chain().getLast().days().path();
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** What late notice does to the meeting, where the charter says so. */
    Optional<Step> defect(LimitAnswer answer, Charter charter) {
        Setting defect = charter.settings().get(prefix(answer) + ".defect");
        return answer.outcome() == Outcome.REFUSED && defect != null && !defect.isSilent()
                ? Optional.of(new Step(defect.sentence(), null, defect.path(), defect.provenance().clause())) : Optional.empty();
    }
}
