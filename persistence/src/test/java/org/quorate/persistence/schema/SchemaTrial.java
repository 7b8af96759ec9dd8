package org.quorate.persistence.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.model.Refused;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Puts the same file to a schema and to the reader it was made from. */
record SchemaTrial(Schema schema, Consumer<String> reader) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static SchemaTrial of(String schema, Consumer<String> reader) {
        return new SchemaTrial(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema), reader);
    }

    /** What the schema has against a file, empty when it is in order. */
    List<String> complaints(String yaml) {
        return schema.validate(json(load(yaml)), InputFormat.JSON).stream().map(Object::toString).toList();
    }

    boolean isRead(String yaml) {
        try {
            reader.accept(yaml);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    /** JSON is YAML too. */
    static String json(Object tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same file many times, each with an unknown key in another one of its mappings, by the place of that mapping. */
    static Map<String, String> withAnUnknownKeyEverywhere(String yaml) {
        Object tree = load(yaml);
        Map<String, String> files = new LinkedHashMap<>();
        spoil("", tree, tree, files);
        return files;
    }

    @SuppressWarnings("unchecked")
    private static void spoil(String place, Object part, Object tree, Map<String, String> files) {
        if (part instanceof Map<?, ?>) {
            Map<String, Object> mapping = (Map<String, Object>) part;
            mapping.put("unheard-of", "x");
            files.put(place + "/", json(tree));
            mapping.remove("unheard-of");
            new ArrayList<>(mapping.entrySet()).forEach(entry -> spoil(place + "/" + entry.getKey(), entry.getValue(), tree, files));
        } else if (part instanceof List<?> list) {
            list.forEach(item -> spoil(place + "[]", item, tree, files));
        }
    }
}
