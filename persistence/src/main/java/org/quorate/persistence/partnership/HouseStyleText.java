package org.quorate.persistence.partnership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.ClassHeading;
import org.quorate.model.partnership.Contact;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.ResolutionVerb;
import org.quorate.model.partnership.SeatClass;
import org.quorate.persistence.row.ListText;

/** A body's house style as text; it is only ever read whole. */
final class HouseStyleText {
    private HouseStyleText() {}

    static String of(HouseStyle style) {
        return ListText.ofOne(style, HouseStyleText::fill);
    }

    private static void fill(HouseStyle style, ObjectNode node) {
        node.put("authority", style.authority()).put("bodyWord", style.bodyWord()).put("chairTitle", style.chairTitle())
                .put("viceChairTitle", style.viceChairTitle()).put("verb", style.verb().name()).put("minutePrefix", style.minutePrefix())
                .put("partsStatement", style.partsStatement()).put("recordingStatement", style.recordingStatement());
        ArrayNode headings = node.putArray("classHeadings");
        style.classHeadings().forEach(each -> headings.addObject().put("class", each.seatClass().name()).put("heading", each.heading()));
        Contact contact = style.contact();
        if (contact != null) {
            node.putObject("contact").put("name", contact.name()).put("telephone", contact.telephone()).put("email", contact.email());
        }
    }

    static HouseStyle read(String json) {
        JsonNode node = ListText.parse(json);
        List<ClassHeading> headings = new ArrayList<>();
        node.path("classHeadings").forEach(each -> headings.add(
                new ClassHeading(SeatClass.valueOf(ListText.text(each, "class")), ListText.text(each, "heading"))));
        return new HouseStyle(ListText.optionalText(node, "authority"), ListText.text(node, "bodyWord"), ListText.text(node, "chairTitle"),
                ListText.text(node, "viceChairTitle"), ResolutionVerb.valueOf(ListText.text(node, "verb")), headings,
                ListText.text(node, "minutePrefix"), ListText.optionalText(node, "partsStatement"),
                ListText.optionalText(node, "recordingStatement"), contact(node.get("contact")));
    }

    private static @Nullable Contact contact(@Nullable JsonNode node) {
        return node == null ? null : new Contact(ListText.text(node, "name"), ListText.optionalText(node, "telephone"), ListText.optionalText(node, "email"));
    }
}
