package org.quorate.app.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Reading;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.VoteFinding;

/**
 * A ruling read back from what was kept with its decision, every step as it was written then.
 *
 * @param silentOn the settings whose silence left the outcome open; {@code open} those that did not change it
 */
public record KeptRuling(
        @Nullable QuorumFinding quorum,
        @Nullable VoteFinding vote,
        List<String> silentOn,
        List<String> open,
        List<Reading> readings,
        List<Step> steps) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public KeptRuling {
        silentOn = List.copyOf(silentOn);
        open = List.copyOf(open);
        readings = List.copyOf(readings);
        steps = List.copyOf(steps);
    }

    /** Reads the contract's JSON; nothing where what was kept is no such ruling, so that an old or foreign one hides nothing else. */
    public static Optional<KeptRuling> read(String json) {
        try {
            JsonNode ruling = JSON.readTree(json);
            return ruling.path("steps").isArray() ? Optional.of(read(ruling)) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static KeptRuling read(JsonNode ruling) {
        List<Step> steps = new ArrayList<>();
        ruling.path("steps").forEach(step -> steps.add(new Step(
                step.path("text").asText(), text(step, "arithmetic"), text(step, "setting"), text(step, "clause"))));
        List<Reading> readings = new ArrayList<>();
        ruling.path("readings").forEach(reading -> readings.add(new Reading(
                reading.path("setting").asText(), reading.path("value").asText(), reading.path("outcome").asText())));
        return new KeptRuling(
                quorum(ruling.path("quorum")), vote(ruling.path("vote")), texts(ruling.path("silent_on")), texts(ruling.path("open")), readings, steps);
    }

    private static @Nullable QuorumFinding quorum(JsonNode quorum) {
        if (!quorum.isObject()) {
            return null;
        }
        Boolean met = quorum.hasNonNull("met") ? quorum.get("met").asBoolean() : null;
        return new QuorumFinding(met, number(quorum, "present"), number(quorum, "needed"), texts(quorum.path("missing")), Reasoning.of(List.of()));
    }

    private static @Nullable VoteFinding vote(JsonNode vote) {
        return vote.isObject()
                ? new VoteFinding(vote.path("for").asInt(), vote.path("against").asInt(), vote.path("abstain").asInt(),
                        number(vote, "base"), number(vote, "needed"), number(vote, "short"))
                : null;
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asInt() : null;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** Every setting that was open, whether or not it decided the outcome. */
    public List<String> everythingOpen() {
        return Stream.concat(silentOn.stream(), open.stream()).distinct().toList();
    }
}
