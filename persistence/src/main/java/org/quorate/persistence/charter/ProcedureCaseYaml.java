package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.VoteCast;

/** Reads cases of kind {@code procedure}: what happened in a dispute, an escalation or a ratification. */
final class ProcedureCaseYaml {

    static final List<String> KEYS = List.of("format", "kind", "title", "body", "procedure", "stage", "date", "matter", "parties", "affected",
            "affected_decided_by", "level", "forum", "about", "arisen_on", "events", "settings");
    static final List<String> EVENT_KEYS = List.of("event", "by", "on", "date", "reason", "stage", "to", "agreed_by", "for", "until", "meeting", "votes");

    private ProcedureCaseYaml() {
    }

    static ProcedureCase read(YamlPlace top, Map<String, String> settings) {
        YamlKeys keys = new YamlKeys(top, top.entries(KEYS));
        YamlPlace listed = keys.entries().get("events");
        List<ProcedureCase.Event> events = new ArrayList<>();
        if (listed != null) {
            listed.items().forEach(item -> events.add(event(item)));
        }
        return new ProcedureCase(keys.text("body"), keys.text("procedure"), keys.text("stage"), keys.text("matter"), facts(keys), events, settings);
    }

    private static ProcedureFacts facts(YamlKeys keys) {
        YamlPlace levelPlace = keys.entries().get("level");
        ProcedureFacts.Level level = levelPlace == null ? null : levelPlace.read(ProcedureCaseYaml::level);
        YamlPlace aboutPlace = keys.entries().get("about");
        ProcedureFacts.Origin origin = aboutPlace == null ? null : aboutPlace.read(ProcedureCaseYaml::origin);
        return new ProcedureFacts(keys.texts("parties"), keys.entries().containsKey("affected") ? keys.texts("affected") : null,
                keys.text("affected_decided_by"), null, null, level == null && keys.text("forum") != null ? ProcedureFacts.Level.DELEGATED : level,
                origin, keys.date("arisen_on"));
    }

    private static ProcedureFacts.Level level(String text) {
        return switch (Slug.of(text)) {
            case "own-organisation", "organisation", "own", "individual-organisation", "1" -> ProcedureFacts.Level.OWN_ORGANISATION;
            case "delegated", "delegated-forum", "forum", "2" -> ProcedureFacts.Level.DELEGATED;
            case "partnership", "whole-partnership", "3" -> ProcedureFacts.Level.PARTNERSHIP;
            default -> throw new IllegalArgumentException("\"" + text + "\" is not a level of decision. Expected own-organisation, delegated or partnership.");
        };
    }

    private static ProcedureFacts.Origin origin(String text) {
        return switch (Slug.of(text)) {
            case "undecided-item", "undecided", "item" -> ProcedureFacts.Origin.UNDECIDED_ITEM;
            case "decision", "a-decision" -> ProcedureFacts.Origin.DECISION;
            case "itself", "own", "other" -> ProcedureFacts.Origin.ITSELF;
            default -> throw new IllegalArgumentException("\"" + text + "\" is not known here. Expected undecided-item, decision or itself.");
        };
    }

    private static ProcedureCase.Event event(YamlPlace item) {
        if (!item.isMap()) {
            return new ProcedureCase.Event(Objects.requireNonNullElse(item.text(), ""), null, null, null, List.of(), List.of(), null, null, false, Map.of());
        }
        YamlKeys own = new YamlKeys(item, item.entries(EVENT_KEYS));
        LocalDate on = own.date("on");
        YamlPlace votes = own.entries().get("votes");
        return new ProcedureCase.Event(own.required("event"), own.text("by"), on != null ? on : own.date("date"), own.text("reason"), own.texts("to"),
                own.texts("agreed_by"), own.text("for"), own.date("until"), extraordinary(own), votes == null ? Map.of() : votes(votes));
    }

    private static boolean extraordinary(YamlKeys own) {
        YamlPlace place = own.entries().get("meeting");
        Boolean extraordinary = place == null ? null : place.read(text -> switch (Slug.of(text)) {
            case "extraordinary", "special", "ad-hoc" -> true;
            case "scheduled", "ordinary", "regular" -> false;
            default -> throw new IllegalArgumentException("\"" + text + "\" is not a kind of meeting. Expected scheduled or extraordinary.");
        });
        return Boolean.TRUE.equals(extraordinary);
    }

    private static Map<String, VoteCast> votes(YamlPlace place) {
        Map<String, VoteCast> votes = new LinkedHashMap<>();
        place.entries().forEach((name, value) -> {
            @Nullable VoteCast vote = value.read(text -> java.util.Arrays.stream(VoteCast.values()).filter(one -> one.word().equals(Slug.of(text))).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not a vote. Expected for, against, abstain or none.")));
            votes.put(name, vote == null ? VoteCast.NONE : vote);
        });
        return votes;
    }
}
