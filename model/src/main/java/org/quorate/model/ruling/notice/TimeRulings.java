package org.quorate.model.ruling.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.Assumptions;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.EveryReading;
import org.quorate.model.ruling.OpenReadings;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Reading;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingDetail;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.UnusableCase;

/** Rules on questions of days: by when must notice arrive, when does a period end, and was something in time? */
public final class TimeRulings {

    private final Charter charter;
    private final TimeCase question;
    private final EveryReading<LimitAnswer> answers;
    private final LimitWords words;

    private TimeRulings(WorkingDays england, Charter charter, TimeCase question, String prefix) {
        this.charter = charter;
        this.question = question;
        this.answers = EveryReading.of(readings -> answer(england, charter, question, prefix, readings));
        this.words = new LimitWords(question);
    }

    /**
     * Rules on a question of days.
     *
     * @param england working days by the bank holidays of England
     * @throws UnusableCase where it names a body, notice or setting the charter does not have, or leaves out an hour or a day its rule needs
     */
    public static Ruling rule(WorkingDays england, Charter charter, TimeCase question) {
        return of(england, charter, question).rule();
    }

    /**
     * Every last day in time that the open rules leave possible, earliest first: one where nothing open changes it, none where nobody can list the readings.
     *
     * @throws UnusableCase as {@link #rule} does
     */
    public static List<LocalDate> lastDays(WorkingDays england, Charter charter, TimeCase question) {
        return of(england, charter, question).answers.runs().stream().map(EveryReading.Run::answer).filter(answer -> !answer.chain().isEmpty())
                .map(LimitAnswer::lastDay).distinct().sorted().toList();
    }

    private static TimeRulings of(WorkingDays england, Charter charter, TimeCase question) {
        String body = RuleName.body(charter, question.body());
        String prefix = RuleName.prefix(charter, question, body);
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Map<String, String> full = new LinkedHashMap<>();
        Map<String, String> asWritten = new LinkedHashMap<>();
        question.settings().forEach((path, value) -> {
            String longest = Stream.of(prefix + "." + path, "dispute." + path).filter(longer -> charter.setting(longer).isPresent()).findFirst().orElse(path);
            full.put(longest, value);
            asWritten.put("settings." + longest, "settings." + path);
        });
        String ownBody = body != null || prefix.startsWith("dispute.") ? body : prefix.substring(0, prefix.indexOf('.'));
        Charter assumed = Assumptions.in(charter, full, ownBody, null, wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong.stream().map(reason -> new UnusableCase.Reason(asWritten.getOrDefault(reason.place(), reason.place()), reason
                    .sentence())).toList());
        }
        return new TimeRulings(england, assumed, question, prefix);
    }

    private static LimitAnswer answer(WorkingDays england, Charter charter, TimeCase question, String prefix, OpenReadings readings) {
        LimitCount.Counted counted = new LimitCount(england, charter, question, readings).count(prefix);
        @Nullable Arrival arrival = counted.arrival();
        LimitAnswer inTime = new LimitAnswer(counted.unknown() == null ? Outcome.PERMITTED : Outcome.SILENT, counted.chain(), counted.unknown(), null, arrival,
                counted.sendBy());
        if (counted.unknown() != null || arrival == null) {
            return inTime;
        }
        if (inTime.isEarly()) {
            return new LimitAnswer(Outcome.REFUSED, counted.chain(), null, null, arrival, counted.sendBy());
        }
        if (!isLate(counted.chain().getLast(), arrival)) {
            return inTime;
        }
        String late = charter.setting(prefix + ".if-late").flatMap(readings::choose).map(value -> value.text()).orElse("refused");
        boolean accepted = late.equals("chair-may-accept") && question.acceptedBecause() != null;
        return new LimitAnswer(accepted ? Outcome.PERMITTED : Outcome.REFUSED, counted.chain(), null, late, arrival, counted.sendBy());
    }

    private static boolean isLate(Limit limit, Arrival arrival) {
        LocalTime until = limit.until();
        LocalTime at = arrival.at();
        if (!arrival.day().equals(limit.lastDay()) || until == null) {
            return arrival.day().isAfter(limit.lastDay());
        }
        if (at == null) {
            throw RuleName.refused("received", "It arrived on the last day, and on that day the hour matters: give it, such as \"received: " + arrival.day()
                    + " 11:30\".");
        }
        return at.isAfter(until);
    }

    private Ruling rule() {
        Optional<Setting> unknown = answers.runs().stream().map(run -> run.answer().unknown()).filter(Objects::nonNull).findFirst();
        if (unknown.isPresent()) {
            return silentOn(unknown.get());
        }
        boolean dated = answers.agree(LimitAnswer::window);
        if (!question.asksOfArrival()) {
            return dated ? settled() : silent(LimitAnswer::window, words::moment);
        }
        return answers.agree(LimitAnswer::outcome) ? settled() : silent(LimitAnswer::outcome, answer -> answer.outcome().word());
    }

    private Ruling settled() {
        LimitAnswer first = answers.first();
        boolean dated = answers.agree(LimitAnswer::window);
        List<Step> steps = new ArrayList<>();
        if (dated) {
            first.chain().forEach(limit -> steps.add(words.counted(limit)));
            words.sent(first).ifPresent(steps::add);
        } else {
            steps.addAll(words.each(answers));
        }
        if (question.asksOfArrival()) {
            steps.addAll(words.arrived(first, charter));
            words.defect(first, charter).ifPresent(steps::add);
        }
        DatesFinding dates = dated ? new DatesFinding(first.lastDay(), first.lastDay(), first.chain().getLast().counted(), first.chain().getLast().until(),
                first.chain().getLast().earliest(), first.sendBy()) : null;
        return Ruling.of(first.outcome(), detail(words.headline(first, dated), dates, List.of(), List.of(), List.copyOf(answers.asked()), steps));
    }

    private <F> Ruling silent(Function<LimitAnswer, F> figure, Function<LimitAnswer, String> inWords) {
        List<Reading> readings = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        Set<String> decisive = answers.decisive(figure);
        for (String path : decisive) {
            Setting setting = charter.setting(path).orElseThrow();
            Map<String, Set<String>> given = answers.given(path, inWords);
            given.forEach((label, outcomes) -> readings.add(new Reading(path, label, !question.asksOfArrival() || outcomes.size() == 1
                    ? String.join(" or ", outcomes) : Outcome.SILENT.word())));
            steps.add(words.open(setting, !question.asksOfArrival() ? answers.given(path, words::day) : given));
        }
        steps.addAll(words.each(answers));
        return Ruling.of(Outcome.SILENT, detail(words.silentHeadline(answers), null, List.copyOf(decisive), readings, List.of(), steps));
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
