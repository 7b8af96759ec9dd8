package org.quorate.app.ruling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingDetail;
import org.quorate.model.ruling.VoteFinding;

/** Writes a ruling as the JSON the contract fixes: whole numbers, ISO dates, null for what does not apply or is unknown. */
public final class RulingJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RulingJson() {
    }

    /** The ruling as an indented JSON object. */
    public static String write(Ruling ruling) {
        try {
            return MAPPER.writeValueAsString(object(ruling));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The ruling could not be written as JSON.", impossible);
        }
    }

    /** The ruling as a JSON object, to stand inside another. */
    public static ObjectNode object(Ruling ruling) {
        RulingDetail detail = ruling.detail();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("outcome", ruling.outcome().word());
        json.put("headline", ruling.headline());
        json.put("method", detail.method());
        quorum(json, detail.quorum());
        vote(json, detail.vote());
        texts(json.putArray("silent_on"), detail.silentOn());
        ArrayNode readings = json.putArray("readings");
        detail.readings().forEach(reading -> readings.addObject().put("setting", reading.setting()).put("value", reading.value()).put("outcome",
                reading.outcome()));
        dates(json, detail.dates());
        texts(json.putArray("chosen"), detail.chosen());
        ArrayNode steps = json.putArray("steps");
        ruling.reasoning().steps().forEach(step -> steps.addObject().put("text", step.text()).put("arithmetic", step.arithmetic()).put("setting",
                step.setting())
                .put("clause", step.clause()));
        texts(json.putArray("open"), detail.open());
        json.put("text", ruling.text());
        json.put("charter_version", ruling.charterVersion());
        return json;
    }

    private static void quorum(ObjectNode json, @Nullable QuorumFinding quorum) {
        if (quorum == null) {
            json.putNull("quorum");
            return;
        }
        ObjectNode object = json.putObject("quorum");
        object.put("met", quorum.met());
        object.put("present", quorum.present());
        object.put("needed", quorum.needed());
        texts(object.putArray("missing"), quorum.missing());
    }

    private static void vote(ObjectNode json, @Nullable VoteFinding vote) {
        if (vote == null) {
            json.putNull("vote");
            return;
        }
        ObjectNode object = json.putObject("vote");
        object.put("for", vote.votesFor()).put("against", vote.against()).put("abstain", vote.abstain()).put("base", vote.base())
                .put("needed", vote.needed()).put("short", vote.shortBy());
        ArrayNode within = object.putArray("within");
        vote.within().forEach(group -> within.addObject().put("group", group.group()).put("for", group.votesFor()).put("against", group.against())
                .put("base", group.base()).put("needed", group.needed()).put("in_favour", group.inFavour()));
    }

    private static void dates(ObjectNode json, @Nullable DatesFinding dates) {
        if (dates == null) {
            json.putNull("dates");
            return;
        }
        ObjectNode object = json.putObject("dates");
        object.put("due", dates.due().toString());
        object.put("last_day", dates.lastDay().toString());
        texts(object.putArray("counted"), dates.counted().stream().map(LocalDate::toString).toList());
        object.put("time", dates.time() == null ? null : dates.time().toString());
        object.put("earliest", dates.earliest() == null ? null : dates.earliest().toString());
        object.put("send_by", dates.sendBy() == null ? null : dates.sendBy().toString());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
