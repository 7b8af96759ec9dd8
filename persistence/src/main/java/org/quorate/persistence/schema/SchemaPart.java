package org.quorate.persistence.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of a JSON Schema. Single values may be left empty unless they are made {@linkplain #something() something}, and may be written
 * without quotes, because a person writing YAML seldom thinks of its types.
 *
 * @param keywords the keywords of the schema, in the order in which they are printed
 */
public record SchemaPart(Map<String, Object> keywords) {
    private static final String NOTHING = "null";

    public SchemaPart {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /** Any single value; a number or yes reads as the text it is written as. */
    public static SchemaPart text() {
        return typed("string", "number", "boolean", NOTHING);
    }

    /** A day: 2020-11-24. */
    public static SchemaPart date() {
        return typed("string", NOTHING).with("pattern", "^\\d{4}-\\d{2}-\\d{2}$").examples(List.of("2020-11-24"));
    }

    /** A time of day: 14:00. */
    public static SchemaPart time() {
        return typed("string", NOTHING).with("pattern", "^\\d{1,2}:\\d{2}(?::\\d{2})?$").examples(List.of("14:00"));
    }

    /** A whole number from 0, in quotes or not. */
    public static SchemaPart whole(int most) {
        return typed("integer", "string", NOTHING).with("minimum", 0).with("maximum", most).with("pattern", "^\\s*\\d{1,10}\\s*$");
    }

    /** Yes or no, true or false. */
    public static SchemaPart flag() {
        return typed("boolean", "string", NOTHING).with("pattern", anyOf(List.of("yes", "no", "true", "false"))).examples(List.of("yes", "no"));
    }

    /** One of some words, in capitals or not, with blanks, hyphens or underscores between them. */
    public static SchemaPart word(List<String> words) {
        return typed("string", NOTHING).with("pattern", anyOf(words)).examples(words);
    }

    /** Exactly this text. */
    public static SchemaPart exactly(String text) {
        return new SchemaPart(Map.of("const", text));
    }

    /** A list. */
    public static SchemaPart listOf(SchemaPart item) {
        return typed("array").with("items", item.keywords());
    }

    /** One, or a list of them. */
    public static SchemaPart oneOrMany(SchemaPart part) {
        return either(part, listOf(part));
    }

    /** What any one of the parts describes. */
    public static SchemaPart either(SchemaPart... parts) {
        return new SchemaPart(Map.of("anyOf", List.of(parts).stream().map(SchemaPart::keywords).toList()));
    }

    /** A mapping whose keys a person chooses. */
    public static SchemaPart mapOf(SchemaPart value) {
        return typed("object").with("additionalProperties", value.keywords());
    }

    /** What stands in the document's definitions under this name. */
    public static SchemaPart defined(String name) {
        return new SchemaPart(Map.of("$ref", "#/$defs/" + name));
    }

    /** The same, which may be left empty. */
    public SchemaPart orNothing() {
        return either(this, typed(NOTHING));
    }

    /** The same, which may not be left empty. */
    public SchemaPart something() {
        return keywords.get("type") instanceof List<?> types
                ? with("type", types.stream().filter(type -> !NOTHING.equals(type)).toList()) : this;
    }

    /** The same with what it is about, which editors show beside the key. */
    public SchemaPart about(String description) {
        return with("description", description);
    }

    /** The same with values an editor may offer. */
    public SchemaPart examples(List<String> values) {
        return with("examples", values);
    }

    /** The same with a keyword added or replaced. */
    public SchemaPart with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new SchemaPart(more);
    }

    /** The schema as a document of its own. */
    public String document(String title, Map<String, SchemaPart> definitions) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", title);
        document.putAll(keywords);
        if (!definitions.isEmpty()) {
            Map<String, Object> defined = new LinkedHashMap<>();
            definitions.forEach((name, part) -> defined.put(name, part.keywords()));
            document.put("$defs", defined);
        }
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("The schema \"" + title + "\" could not be written as JSON.", impossible);
        }
    }

    private static SchemaPart typed(String... types) {
        return new SchemaPart(Map.of("type", types.length == 1 ? types[0] : List.of(types)));
    }

    /** JSON Schema has no way to say that capitals do not matter, so each letter is given in both. */
    private static String anyOf(List<String> words) {
        return words.stream().map(word -> word.codePoints().mapToObj(letter -> Character.isLetter(letter)
                ? "[" + Character.toString(Character.toLowerCase(letter)) + Character.toString(Character.toUpperCase(letter)) + "]"
                : Character.isDigit(letter) ? Character.toString(letter) : "[ _-]").collect(Collectors.joining()))
                .collect(Collectors.joining("|", "^\\s*(?:", ")\\s*$"));
    }
}
