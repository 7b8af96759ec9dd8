package org.quorate.persistence.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.minutes.TextRun;
import org.quorate.persistence.row.ListText;

/** The blocks of a minute as JSON text with a version of its own, so that later kinds of block can be told apart. */
final class MinuteBlocksText {
    private static final int VERSION = 1;
    private static final String PARAGRAPH = "paragraph";
    private static final String BULLET = "bullet";
    private static final String NUMBERED = "numbered";

    private MinuteBlocksText() {}

    static String of(List<MinuteBlock> blocks) {
        return ListText.ofOne(blocks, MinuteBlocksText::fill);
    }

    private static void fill(List<MinuteBlock> blocks, ObjectNode node) {
        ArrayNode array = node.put("version", VERSION).putArray("blocks");
        for (MinuteBlock block : blocks) {
            ArrayNode runs = array.addObject().put("kind", kind(block)).putArray("runs");
            block.runs().forEach(run -> runs.addObject().put("text", run.text()).put("bold", run.bold()).put("italic", run.italic()));
        }
    }

    private static String kind(MinuteBlock block) {
        return switch (block) {
            case MinuteBlock.Paragraph ignored -> PARAGRAPH;
            case MinuteBlock.Bullet ignored -> BULLET;
            case MinuteBlock.Numbered ignored -> NUMBERED;
        };
    }

    static List<MinuteBlock> read(String json) {
        List<MinuteBlock> blocks = new ArrayList<>();
        ListText.parse(json).path("blocks").forEach(node -> blocks.add(block(node)));
        return blocks;
    }

    private static MinuteBlock block(JsonNode node) {
        List<TextRun> runs = new ArrayList<>();
        node.path("runs").forEach(run -> runs.add(
                new TextRun(ListText.text(run, "text"), run.path("bold").asBoolean(), run.path("italic").asBoolean())));
        String kind = ListText.text(node, "kind");
        return switch (kind) {
            case PARAGRAPH -> new MinuteBlock.Paragraph(runs);
            case BULLET -> new MinuteBlock.Bullet(runs);
            case NUMBERED -> new MinuteBlock.Numbered(runs);
            default -> throw new IllegalStateException("A minute holds a \"" + kind + "\", which this version of Quorate does not know.");
        };
    }
}
