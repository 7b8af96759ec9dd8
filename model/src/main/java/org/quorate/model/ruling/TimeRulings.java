package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.CountedDays;
import org.quorate.model.calendar.DayKind;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;

/** Rules on questions of days: notices counted back from a meeting, periods counted forward from a start. */
final class TimeRulings {

    private record Choice(Setting setting, String label) {
    }

    private record Answer(List<Choice> choices, CountedDays days) {
    }

    private final WorkingDays calendar;
    private final Charter charter;
    private final TimeCase question;
    private final String prefix;

    private TimeRulings(WorkingDays calendar, Charter charter, TimeCase question, String prefix) {
        this.calendar = calendar;
        this.charter = charter;
        this.question = question;
        this.prefix = prefix;
    }

    static Ruling rule(WorkingDays calendar, Charter charter, TimeCase question) {
        String body = question.body();
        String bodyKey = body == null ? null : charter.body(body).map(CharterBody::key)
                .orElseThrow(() -> new UnusableCase(List.of(new UnusableCase.Reason("body", "The charter has no body called " + body + "."))));
        String prefix = prefixOf(charter, question, bodyKey);
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Map<String, String> full = new LinkedHashMap<>();
        question.settings().forEach((path, value) -> full.put(Stream.of(prefix + "." + path, "dispute." + path).filter(longer -> charter
                .setting(longer).isPresent()).findFirst().orElse(path), value));
        String ownBody = bodyKey != null || prefix.startsWith("dispute.") ? bodyKey : prefix.substring(0, prefix.indexOf('.'));
        Charter assumed = Assumptions.in(charter, full, ownBody, null, wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        return new TimeRulings(calendar, assumed, question, prefix).rule();
    }

    private static String prefixOf(Charter charter, TimeCase question, @Nullable String bodyKey) {
        String wanted = Slug.of(question.rule().replaceFirst("^(dispute|notice)\\.", "").replaceFirst("\\.[a-z-]+$", ""));
        Set<String> known = new LinkedHashSet<>();
        for (String path : charter.settings().keySet()) {
            String[] parts = path.split("\\.", -1);
            boolean stage = parts.length == 3 && parts[0].equals("dispute");
            boolean notice = parts.length == 4 && parts[1].equals("notice") && (bodyKey == null || parts[0].equals(bodyKey));
            if (stage && question.kind() == TimeCase.Kind.DEADLINE) {
                known.add(parts[0] + "." + parts[1]);
            } else if (notice && question.kind() == TimeCase.Kind.NOTICE) {
                known.add(parts[0] + "." + parts[1] + "." + parts[2]);
            }
        }
        return known.stream().filter(prefix -> names(prefix, wanted)).findFirst().or(() -> onlyOneLike(known, wanted))
                .orElseThrow(() -> new UnusableCase(List.of(new UnusableCase.Reason("rule", "The charter has no "
                + (question.kind() == TimeCase.Kind.NOTICE ? "notice" : "deadline") + " called " + question.rule() + ". It has "
                + (known.isEmpty() ? "none" : String.join(", ", known)) + "."))));
    }

    /** The only notice or stage that shares a word with what was asked: "public speaking" for the public questions. */
    private static Optional<String> onlyOneLike(Set<String> known, String wanted) {
        List<String> words = List.of(wanted.split("-", -1));
        List<String> like = known.stream().filter(prefix -> Stream.of(prefix.substring(prefix.lastIndexOf('.') + 1).split("-", -1))
                .anyMatch(word -> word.length() > 1 && !word.equals("stage") && words.contains(word))).toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    private static boolean names(String prefix, String wanted) {
        String last = prefix.substring(prefix.lastIndexOf('.') + 1);
        return last.equals(wanted) || Slug.of(prefix).equals(wanted) || last.equals(wanted + "s") || (last + "s").equals(wanted)
                || wanted.endsWith("-" + last)
                || StageNames.same(last, wanted);
    }

    private Ruling rule() {
        Setting number = setting("days");
        if (!(number.value() instanceof SettingValue.Whole(int days))) {
            return silentOn(number);
        }
        List<Answer> answers = question.kind() == TimeCase.Kind.NOTICE ? notices(days) : deadlines(days);
        long different = answers.stream().map(answer -> answer.days().lastDay()).distinct().count();
        return different == 1 ? settled(answers, days) : silent(answers, days);
    }

    private Setting setting(String end) {
        return charter.setting(prefix + "." + end).orElseThrow();
    }

    private List<Answer> notices(int days) {
        LocalDate meeting = java.util.Objects.requireNonNull(question.meeting());
        List<Answer> answers = new ArrayList<>();
        for (Choice kind : readings(setting("day-type"))) {
            for (Choice receipt : readings(setting("receipt-day"))) {
                DayKind counted = kind.label().equals("clear") ? DayKind.CALENDAR : DayKind.WORKING;
                answers.add(new Answer(List.of(kind, receipt), calendar.clearDaysBefore(meeting, days, counted, receipt.label()
                        .equals("working-day"))));
            }
        }
        return answers;
    }

    private List<Answer> deadlines(int days) {
        LocalDate start = java.util.Objects.requireNonNull(question.start());
        return readings(setting("day-type")).stream()
                .map(kind -> new Answer(List.of(kind),
                        calendar.daysAfter(start, days, kind.label().equals("working") ? DayKind.WORKING : DayKind.CALENDAR))).toList();
    }

    private static List<Choice> readings(Setting setting) {
        return setting.isSilent() ? setting.topic().domain().choices().stream().map(choice -> new Choice(setting, choice.word())).toList()
                : List.of(new Choice(setting, setting.valueText()));
    }

    private Ruling settled(List<Answer> answers, int days) {
        CountedDays counted = answers.getFirst().days();
        List<Step> steps = new ArrayList<>();
        steps.add(countedStep(counted, days, answers.getFirst()));
        Outcome outcome = judge(counted.lastDay(), steps);
        List<String> open = answers.getFirst().choices().stream().map(Choice::setting).filter(Setting::isSilent).map(Setting::path).toList();
        String day = DayText.of(counted.lastDay());
        String headline = outcome == Outcome.REFUSED ? "Too late: the last day was " + day : question.kind() == TimeCase.Kind.NOTICE ? "Notice by "
                + day : "Due " + day;
        return Ruling.of(outcome,
                detail(headline, new DatesFinding(counted.lastDay(), counted.lastDay(), counted.counted()), List.of(), List.of(), open, steps));
    }

    private Step countedStep(CountedDays counted, int days, Answer answer) {
        Setting number = setting("days");
        String list = listed(counted);
        String kindWords = kindWords(answer);
        String text = question.kind() == TimeCase.Kind.NOTICE
                ? days + " " + kindWords + " days before " + DayText.of(java.util.Objects.requireNonNull(question.meeting())) + ": counting " + list
                + ", notice must arrive by "
                        + DayText.of(counted.lastDay()) + "."
                : days + " " + kindWords + " days from " + DayText.of(java.util.Objects.requireNonNull(question.start())) + " end on "
                + DayText.of(counted.lastDay())
                        + "; overdue from " + DayText.of(counted.lastDay().plusDays(1)) + ".";
        return new Step(text, list, number.path(), number.provenance().clause());
    }

    private static String kindWords(Answer answer) {
        return answer.choices().getFirst().label().replace('-', ' ');
    }

    private static String listed(CountedDays days) {
        List<LocalDate> counted = days.counted();
        return Plain.list(counted.size() <= 10 ? counted.stream().map(DayText::of).toList()
                : List.of(DayText.of(counted.getFirst()) + " to " + DayText.of(counted.getLast())));
    }

    private Outcome judge(LocalDate lastDay, List<Step> steps) {
        LocalDate received = question.received();
        if (received == null || !received.isAfter(lastDay)) {
            if (received != null) {
                steps.add(new Step("It arrived on " + DayText.of(received) + ", in time.", null, null, null));
            }
            return Outcome.PERMITTED;
        }
        Setting late = question.kind() == TimeCase.Kind.NOTICE ? setting("if-late") : setting("days");
        boolean mayAccept = late.valueText().equals("chair-may-accept");
        String because = question.acceptedBecause();
        steps.add(new Step("It arrived on " + DayText.of(received) + ", after the last day." + (mayAccept ? because == null
                ? " Whoever presides may still accept it with a reason." : " Whoever presides accepted it: " + because + "." : ""), null,
                late.path(), late.provenance().clause()));
        return mayAccept && because != null ? Outcome.PERMITTED : Outcome.REFUSED;
    }

    private Ruling silent(List<Answer> answers, int days) {
        Map<Setting, Map<String, Set<LocalDate>>> perReading = new LinkedHashMap<>();
        answers.forEach(answer -> answer.choices().stream().filter(choice -> choice.setting().isSilent()).forEach(choice -> perReading
                .computeIfAbsent(choice.setting(), key -> new LinkedHashMap<>()).computeIfAbsent(choice.label(), key -> new LinkedHashSet<>())
                .add(answer.days().lastDay())));
        List<Reading> readings = new ArrayList<>();
        List<String> silentOn = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        perReading.forEach((setting, labels) -> {
            if (labels.values().stream().distinct().count() > 1) {
                silentOn.add(setting.path());
                labels.forEach((label, dates) ->
                        readings.add(new Reading(setting.path(), label, String.join(" or ", dates.stream().map(LocalDate::toString).toList()))));
                steps.add(new Step("The charter does not say: " + setting.topic().question() + " "
                        + Plain.capital(String.join("; ", labels.entrySet().stream()
                        .map(entry -> Explanation.ifSo(setting, entry.getKey()) + ", " + Plain.list(entry.getValue().stream().map(DayText::of)
                                .toList())).toList())) + ".", null,
                        setting.path(),
                        setting.provenance().clause()));
            }
        });
        if (question.kind() == TimeCase.Kind.NOTICE) {
            answers.stream().map(answer -> days + " " + kindWords(answer) + " days before " + DayText.of(java.util.Objects.requireNonNull(question
                    .meeting())) + " are " + listed(answer.days()) + ".").distinct().forEach(text -> steps.add(new Step(text, null,
                    setting("days").path(), setting("days").provenance().clause())));
        } else {
            answers.forEach(answer -> steps.add(countedStep(answer.days(), days, answer)));
        }
        String dates = String.join(" or ", answers.stream().map(answer -> DayText.of(answer.days().lastDay())).distinct().toList());
        return Ruling.of(Outcome.SILENT, detail("The charter is silent: " + dates, null, silentOn, readings, List.of(), steps));
    }

    private Ruling silentOn(Setting setting) {
        Step step = new Step("The charter does not say: " + setting.topic().question(), null, setting.path(), setting.provenance().clause());
        return Ruling.of(Outcome.SILENT, detail("The charter is silent", null, List.of(setting.path()), List.of(), List.of(), List.of(step)));
    }

    private RulingDetail detail(String headline, @Nullable DatesFinding dates, List<String> silentOn, List<Reading> readings, List<String> open,
            List<Step> steps) {
        return new RulingDetail(charter.versionText(), headline, null, null, null, dates, silentOn, readings, open, Reasoning.of(steps));
    }
}
