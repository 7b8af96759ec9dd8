package org.quorate.persistence.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Describes a mapping key by key. It has to describe exactly the keys its reader knows, so that the two cannot drift apart. */
public final class SchemaObject {
    private final List<String> known;
    private final Map<String, SchemaPart> described = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    /** A mapping with the keys its reader knows. */
    public SchemaObject(List<String> known) {
        this.known = List.copyOf(known);
    }

    /** A key that may be there. */
    public SchemaObject may(String key, SchemaPart part) {
        described.put(key, part);
        return this;
    }

    /** Keys that may be there and are all of one kind. */
    public SchemaObject may(SchemaPart part, String... keys) {
        for (String key : keys) {
            may(key, part);
        }
        return this;
    }

    /** A key that must be there, and not empty. */
    public SchemaObject must(String key, SchemaPart part) {
        required.add(key);
        return may(key, part.something());
    }

    /** The mapping; fails when its reader knows a key that is not described here, or does not know one that is. */
    public SchemaPart part() {
        if (!described.keySet().equals(Set.copyOf(known))) {
            throw new IllegalStateException("The reader takes the keys " + known + " and the schema describes " + described.keySet() + ".");
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        described.forEach((key, part) -> properties.put(key, part.keywords()));
        SchemaPart object = new SchemaPart(Map.of("type", "object")).with("properties", properties).with("additionalProperties", false);
        return required.isEmpty() ? object : object.with("required", List.copyOf(required));
    }
}
