package org.quorate.persistence.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists that are only ever read together with their row, kept in it as JSON text. */
public final class ListText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ListText() {}

    /** A list of texts. */
    public static String ofTexts(List<String> texts) {
        ArrayNode array = JSON.createArrayNode();
        texts.forEach(array::add);
        return array.toString();
    }

    /** The texts of a list. */
    public static List<String> texts(String json) {
        List<String> found = new ArrayList<>();
        parse(json).forEach(node -> found.add(node.asText()));
        return List.copyOf(found);
    }

    /** A list of things, each filled in by {@code fill}. */
    public static <T> String of(Iterable<? extends T> things, BiConsumer<? super T, ? super ObjectNode> fill) {
        ArrayNode array = JSON.createArrayNode();
        things.forEach(thing -> fill.accept(thing, array.addObject()));
        return array.toString();
    }

    /** The things of a list, each read by {@code read}. */
    public static <T> List<T> read(String json, Function<? super JsonNode, ? extends T> read) {
        List<T> found = new ArrayList<>();
        parse(json).forEach(node -> found.add(read.apply(node)));
        return List.copyOf(found);
    }

    /** One thing, filled in by {@code fill}. */
    public static <T> String ofOne(T thing, BiConsumer<? super T, ? super ObjectNode> fill) {
        ObjectNode node = JSON.createObjectNode();
        fill.accept(thing, node);
        return node.toString();
    }

    /** What was written. */
    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list in the store cannot be read.", e);
        }
    }

    /** A text that must be there. */
    public static String text(JsonNode node, String name) {
        String found = optionalText(node, name);
        if (found == null) {
            throw new IllegalStateException("A list in the store lacks \"" + name + "\".");
        }
        return found;
    }

    /** A text that may be missing. */
    public static @Nullable String optionalText(JsonNode node, String name) {
        JsonNode found = node.get(name);
        return found == null || found.isNull() ? null : found.asText();
    }

    /** A day that must be there. */
    public static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(text(node, name));
    }

    /** A day that may be missing. */
    public static @Nullable LocalDate optionalDay(JsonNode node, String name) {
        String found = optionalText(node, name);
        return found == null ? null : LocalDate.parse(found);
    }
}
