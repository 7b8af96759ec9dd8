package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Domain;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.CadenceCase;
import org.quorate.model.ruling.LevelCase;
import org.quorate.model.ruling.PartnersCase;

/** Reads cases of kind cadence, level, adoption, variation and admission. */
final class DutyCaseReader {

    static final List<String> CADENCE_KEYS = List.of("format", "kind", "title", "body", "rule", "held", "from", "to", "given", "annual_meetings", "settings");
    static final List<String> LEVEL_KEYS = List.of("format", "kind", "title", "matter", "forum", "date", "amount", "partners", "settings");
    static final List<String> PARTNERS_KEYS = List.of("format", "kind", "title", "date", "partners", "board_agreed", "committed", "settings");
    static final List<String> PARTNER_KEYS = List.of("name", "consulted", "responded", "supported", "signed");

    private DutyCaseReader() {
    }

    static CadenceCase cadence(YamlPlace top) {
        YamlKeys keys = new YamlKeys(top, top.entries(CADENCE_KEYS));
        return new CadenceCase(keys.text("body"), keys.text("rule"), days(keys, "held"), day(keys, "from"), day(keys, "to"), TimeCaseReader.given(keys),
                days(keys, "annual_meetings"), CaseYaml.settings(keys));
    }

    private static List<LocalDate> days(YamlKeys keys, String key) {
        List<LocalDate> days = new ArrayList<>();
        for (YamlPlace item : keys.items(key)) {
            LocalDate day = item.read(YamlKeys::dateOf);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    static LevelCase level(YamlPlace top) {
        YamlKeys keys = new YamlKeys(top, top.entries(LEVEL_KEYS));
        YamlPlace amount = keys.entries().get("amount");
        return new LevelCase(keys.required("matter"), keys.text("forum"), day(keys, "date"), amount == null ? null : amount.read(Domain.Money::pounds),
                keys.texts("partners"), CaseYaml.settings(keys));
    }

    static PartnersCase partners(YamlPlace top, PartnersCase.Kind kind) {
        YamlKeys keys = new YamlKeys(top, top.entries(PARTNERS_KEYS));
        LocalDate date = keys.date("date");
        List<PartnersCase.Stand> partners = keys.items("partners").stream().map(place -> partner(place, date)).toList();
        return new PartnersCase(kind, partners, keys.truth("board_agreed"), keys.truth("committed"), date, CaseYaml.settings(keys));
    }

    private static PartnersCase.Stand partner(YamlPlace place, @Nullable LocalDate date) {
        YamlKeys keys = new YamlKeys(place, place.entries(PARTNER_KEYS));
        boolean responded = Boolean.TRUE.equals(keys.truth("responded"));
        return new PartnersCase.Stand(keys.required("name"), consulted(keys, responded, date), responded, Boolean.TRUE.equals(keys.truth("supported")),
                Boolean.TRUE.equals(keys.truth("signed")));
    }

    /** The day a partner was consulted; one said only to have been, and to have answered, needs no day. */
    private static @Nullable LocalDate consulted(YamlKeys keys, boolean responded, @Nullable LocalDate date) {
        YamlPlace place = keys.entries().get("consulted");
        String text = place == null ? null : place.text();
        if (place == null || text == null || Slug.of(text).matches("no|false")) {
            return null;
        }
        if (Slug.of(text).matches("yes|true")) {
            if (!responded) {
                place.wrong("Say on which day it was consulted, because it has not answered: consulted: 2021-01-26.");
            }
            return date == null ? LocalDate.EPOCH : date;
        }
        return place.read(YamlKeys::dateOf);
    }

    private static LocalDate day(YamlKeys keys, String key) {
        keys.required(key);
        return Objects.requireNonNullElse(keys.date(key), LocalDate.EPOCH);
    }
}
