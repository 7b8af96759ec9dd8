package org.quorate.app.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Setting;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.ruling.CadenceCase;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.UnusableCase;

/**
 * When something that recurs is due next, under every reading of what the charter leaves open.
 *
 * @param kept whether nothing is amiss up to now
 */
record Recurring(ClockEnd end, Reasoning reason, boolean kept) {
    private static final int STEPS_SHOWN = 8;

    /** Puts a case to the charter; nothing where no day follows from it and nothing is amiss. */
    static Optional<Recurring> of(Rulings engine, Charter charter, CadenceCase question) {
        Ruling ruling;
        try {
            ruling = engine.rule(charter, question);
        } catch (UnusableCase refused) {
            return Optional.of(new Recurring(new ClockEnd.Waiting("what it is counted from", null), said(String.valueOf(refused.getMessage())), true));
        }
        boolean kept = ruling.outcome() != Outcome.REFUSED;
        List<String> open = ruling.detail().silentOn().isEmpty() ? ruling.detail().open() : ruling.detail().silentOn();
        DatesFinding dates = ruling.detail().dates();
        if (dates != null) {
            return Optional.of(new Recurring(ClockEnd.by(dates.lastDay()), shortened(ruling), kept));
        }
        if (open.isEmpty()) {
            return due(engine, charter, question).map(day -> new Recurring(ClockEnd.by(day), shortened(ruling), kept));
        }
        List<Optional<LocalDate>> each = readings(charter, open).stream().map(reading -> due(engine, charter, assuming(question, reading))).toList();
        TreeSet<LocalDate> possible = new TreeSet<>(each.stream().flatMap(Optional::stream).toList());
        boolean agreed = possible.size() == 1 && each.stream().allMatch(Optional::isPresent);
        return Optional.of(agreed && ruling.outcome() != Outcome.SILENT
                ? new Recurring(ClockEnd.by(possible.first()), shortened(ruling), kept)
                : new Recurring(new ClockEnd.Silent(open.getFirst(), List.copyOf(possible)), shortened(ruling), kept));
    }

    /** The day by which the next is due; where that has passed, the day by which it was. */
    private static Optional<LocalDate> due(Rulings engine, Charter charter, CadenceCase question) {
        return day(engine, charter, question).or(() -> {
            LocalDate last = question.held().stream().filter(day -> !day.isAfter(question.to())).reduce((left, right) -> right).orElse(question.from());
            return last.isBefore(question.from()) ? Optional.empty() : day(engine, charter,
                    new CadenceCase(question.body(), question.rule(), question.held(), question.from(), last, question.given(), question.annualMeetings(),
                            question.settings()));
        });
    }

    private static Optional<LocalDate> day(Rulings engine, Charter charter, CadenceCase question) {
        try {
            return Optional.ofNullable(engine.rule(charter, question).detail().dates()).map(DatesFinding::lastDay);
        } catch (UnusableCase refused) {
            return Optional.empty();
        }
    }

    private static CadenceCase assuming(CadenceCase question, Map<String, String> settings) {
        return new CadenceCase(question.body(), question.rule(), question.held(), question.from(), question.to(), question.given(), question.annualMeetings(),
                settings);
    }

    /** Every combination of what the open settings may be. */
    private static List<Map<String, String>> readings(Charter charter, List<String> open) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (String path : open) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (String value : charter.setting(path).map(Recurring::values).orElse(List.of())) {
                all.forEach(shorter -> {
                    Map<String, String> with = new LinkedHashMap<>(shorter);
                    with.put(path, value);
                    longer.add(with);
                });
            }
            if (!longer.isEmpty()) {
                all = longer;
            }
        }
        return all;
    }

    private static List<String> values(Setting setting) {
        return setting.readings().isEmpty() ? setting.topic().domain().choices().stream().map(Choice::word).toList()
                : setting.readings().stream().map(value -> value.text()).toList();
    }

    /** The first step and the latest ones, because years of months would hide the one that counts. */
    private static Reasoning shortened(Ruling ruling) {
        List<Step> steps = ruling.reasoning().steps();
        if (steps.size() <= STEPS_SHOWN) {
            return ruling.reasoning();
        }
        List<Step> some = new ArrayList<>(List.of(steps.getFirst(),
                new Step((steps.size() - STEPS_SHOWN) + " earlier ones are left out here.", null, null, null)));
        some.addAll(steps.subList(steps.size() - STEPS_SHOWN + 2, steps.size()));
        return Reasoning.of(some);
    }

    static Reasoning said(String text) {
        return Reasoning.of(List.of(new Step(text, null, null, null)));
    }

    /** The day known, where it is. */
    @Nullable LocalDate day() {
        return end instanceof ClockEnd.By by ? by.lastDay() : null;
    }

    /** Every day that may be the last, earliest first; none where nobody can say. */
    List<LocalDate> possible() {
        return switch (end) {
            case ClockEnd.By by -> List.of(by.lastDay());
            case ClockEnd.Silent silent -> silent.possible();
            case ClockEnd.Waiting ignored -> List.of();
        };
    }
}
