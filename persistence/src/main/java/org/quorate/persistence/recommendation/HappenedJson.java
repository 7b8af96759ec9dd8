package org.quorate.persistence.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.ActionId;
import org.quorate.model.charter.Ask;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.AskedPartner;
import org.quorate.model.recommendation.BodyThen;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.persistence.row.ListText;

/** What happened, with its particulars. */
final class HappenedJson {
    private HappenedJson() {}

    static void fill(Happened what, ObjectNode node) {
        switch (what) {
            case Happened.Made(BodyThen by, ItemId item) -> put(put(node, "by", by), item);
            case Happened.Sent(BodyThen to, Ask ask) -> put(node, "to", to).put("ask", ask.name());
            case Happened.Placed(ItemId item) -> put(node, item);
            case Happened.Answered(BodyThen by, Answer answer, ItemId item, DecisionId decision, String words) ->
                put(put(node, "by", by), item).put("answer", answer.name()).put("decision", decision == null ? null : decision.value()).put("words", words);
            case Happened.StepTaken(Ask ask, String by) -> node.put("ask", ask.name()).put("by", by);
            case Happened.PutToPartners put -> put(node, put);
            case Happened.Consulted(String partner, String how) -> node.put("partner", partner).put("how", how);
            case Happened.Replied(String partner, Reply reply, String by, ReplyForm form, String conditions) -> node.put("partner", partner)
                    .put("reply", reply.name()).put("by", by).put("form", form.name()).put("conditions", conditions);
            case Happened.PointAnswered(String letter, Answer answer, String words) ->
                node.put("letter", letter).put("answer", answer.name()).put("words", words);
            case Happened.PointAddressed(String letter, List<String> partners) -> partners.forEach(node.put("letter", letter).putArray("partners")::add);
            case Happened.PointReplied(String letter, String partner, Reply reply, String by, String words) -> node.put("letter", letter)
                    .put("partner", partner).put("reply", reply.name()).put("by", by).put("words", words);
            case Happened.PartCarriedOut(String letter, String partner) -> node.put("letter", letter).put("partner", partner);
            case Happened.Tracked(String letter, ActionId action, String reference) ->
                node.put("letter", letter).put("action", action.value()).put("reference", reference);
            case Happened.EventCame(String letter, LocalDate day) -> node.put("letter", letter).put("day", day.toString());
            case Happened.CarriedOut(String letter) -> node.put("letter", letter);
            case Happened.Withdrawn() -> { }
            case Happened.StruckOut(int place) -> node.put("place", place);
        }
    }

    private static ObjectNode put(ObjectNode node, String name, @Nullable BodyThen body) {
        if (body != null) {
            node.putObject(name).put("body", body.id().value()).put("name", body.name());
        }
        return node;
    }

    private static ObjectNode put(ObjectNode node, @Nullable ItemId item) {
        return node.put("item", item == null ? null : item.value());
    }

    private static void put(ObjectNode node, Happened.PutToPartners what) {
        node.put("under", what.under());
        ArrayNode partners = node.putArray("partners");
        for (AskedPartner partner : what.partners()) {
            PartnerId id = partner.partner();
            ObjectNode one = partners.addObject().put("partner", id == null ? null : id.value()).put("name", partner.name())
                    .put("collective", partner.collective());
            partner.members().forEach(one.putArray("members")::add);
        }
    }

    static Happened read(String kind, JsonNode node) {
        return switch (kind) {
            case "Made" -> new Happened.Made(node.hasNonNull("by") ? body(node.get("by")) : null, item(node));
            case "Sent" -> new Happened.Sent(body(node.path("to")), ask(node));
            case "Placed" -> new Happened.Placed(new ItemId(node.path("item").asLong()));
            case "Answered" -> new Happened.Answered(body(node.path("by")), answer(node), item(node),
                    node.hasNonNull("decision") ? new DecisionId(node.get("decision").asLong()) : null, ListText.optionalText(node, "words"));
            case "StepTaken" -> new Happened.StepTaken(ask(node), ListText.text(node, "by"));
            case "PutToPartners" -> new Happened.PutToPartners(ListText.text(node, "under"),
                    node.path("partners").valueStream().map(HappenedJson::partner).toList());
            case "Consulted" -> new Happened.Consulted(ListText.text(node, "partner"), ListText.optionalText(node, "how"));
            case "Replied" -> new Happened.Replied(ListText.text(node, "partner"), Reply.valueOf(ListText.text(node, "reply")),
                    ListText.optionalText(node, "by"), ReplyForm.valueOf(ListText.text(node, "form")), ListText.optionalText(node, "conditions"));
            case "PointAnswered" -> new Happened.PointAnswered(ListText.text(node, "letter"), answer(node), ListText.optionalText(node, "words"));
            case "PointAddressed" -> new Happened.PointAddressed(ListText.text(node, "letter"), RecommendationRows.texts(node.get("partners")));
            case "PointReplied" -> new Happened.PointReplied(ListText.text(node, "letter"), ListText.text(node, "partner"),
                    Reply.valueOf(ListText.text(node, "reply")), ListText.optionalText(node, "by"), ListText.optionalText(node, "words"));
            case "PartCarriedOut" -> new Happened.PartCarriedOut(ListText.text(node, "letter"), ListText.text(node, "partner"));
            case "Tracked" -> new Happened.Tracked(ListText.optionalText(node, "letter"), new ActionId(node.path("action").asLong()),
                    ListText.text(node, "reference"));
            case "EventCame" -> new Happened.EventCame(ListText.optionalText(node, "letter"), ListText.day(node, "day"));
            case "CarriedOut" -> new Happened.CarriedOut(ListText.optionalText(node, "letter"));
            case "Withdrawn" -> new Happened.Withdrawn();
            case "StruckOut" -> new Happened.StruckOut(node.path("place").asInt());
            default -> throw new IllegalStateException("The store speaks of \"" + kind + "\", which is nothing that happens to a recommendation.");
        };
    }

    private static Ask ask(JsonNode node) {
        return Ask.valueOf(ListText.text(node, "ask"));
    }

    private static Answer answer(JsonNode node) {
        return Answer.valueOf(ListText.text(node, "answer"));
    }

    private static BodyThen body(JsonNode node) {
        return new BodyThen(new BodyId(node.path("body").asLong()), ListText.text(node, "name"));
    }

    private static @Nullable ItemId item(JsonNode node) {
        return node.hasNonNull("item") ? new ItemId(node.get("item").asLong()) : null;
    }

    private static AskedPartner partner(JsonNode node) {
        return new AskedPartner(node.hasNonNull("partner") ? new PartnerId(node.get("partner").asLong()) : null, ListText.text(node, "name"),
                node.path("collective").asBoolean(), RecommendationRows.texts(node.get("members")));
    }
}
