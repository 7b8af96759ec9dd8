package org.quorate.persistence.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of an import file, read key by key. What is wrong goes to {@link Problems} and a stand-in is answered, so that reading goes
 * on to the next problem.
 */
final class YamlObject {
    /** Stands for a text that is missing or unreadable; that it is was told. */
    static final String UNREADABLE = "?";
    private final String what;
    private final Spot spot;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** Refuses keys that are not among those known, naming the nearest one. */
    YamlObject(String what, MappingNode node, List<String> keys, Problems problems) {
        this.what = what;
        this.problems = problems;
        spot = YamlText.spot(node);
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Spot at = YamlText.spot(tuple.getKeyNode());
            if (!keys.contains(key)) {
                problems.add(at, what + " has no \"" + key + "\"" + Nearest.to(key, keys).map(near -> "; did you mean \"" + near + "\"?")
                    .orElse(". It may have: " + String.join(", ", keys) + "."));
            } else if (values.put(key, tuple.getValueNode()) != null) {
                problems.add(at, "\"" + key + "\" is given twice.");
            }
        }
        values.values().removeIf(value -> value instanceof ScalarNode scalar && scalar.isPlain()
            && (scalar.getValue().isEmpty() || scalar.getValue().equals("~") || scalar.getValue().equals("null")));
    }

    Spot spot() {
        return spot;
    }

    Spot spotOf(String key) {
        Node value = values.get(key);
        return value == null ? spot : YamlText.spot(value);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return required(key, optionalText(key), UNREADABLE);
    }

    @Nullable String optionalText(String key) {
        return scalar(key).map(ScalarNode::getValue).map(String::strip).filter(value -> !value.isEmpty()).orElse(null);
    }

    LocalDate date(String key) {
        return required(key, optionalDate(key), LocalDate.EPOCH);
    }

    @Nullable LocalDate optionalDate(String key) {
        return parsed(key, LocalDate::parse, "is not a date; write it as 2020-11-24");
    }

    @Nullable LocalTime optionalTime(String key) {
        return parsed(key, text -> LocalTime.parse(text.length() == 4 ? "0" + text : text), "is not a time; write it as 14:00");
    }

    @Nullable Integer optionalWhole(String key) {
        return parsed(key, text -> {
            int number = Integer.parseInt(text);
            if (number < 0) {
                throw new NumberFormatException(text);
            }
            return number;
        }, "is not a whole number");
    }

    boolean flag(String key) {
        Boolean value = parsed(key, text -> switch (text.toLowerCase(Locale.UK)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException(text);
        }, "is neither yes nor no");
        return value != null && value;
    }

    /** One of the constants, by its words: "agenda issued", "AGENDA_ISSUED" and "agenda-issued" are the same. */
    <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.UK).replace('_', ' '), constant);
        }
        E found = parsed(key, text -> Optional.ofNullable(words.get(text.toLowerCase(Locale.UK).replaceAll("[_-]", " ")))
            .orElseThrow(() -> new IllegalArgumentException(text)), "is not one of: " + String.join(", ", words.keySet()));
        return found == null ? otherwise : found;
    }

    /** One text, or a list of them. */
    List<String> texts(String key) {
        return entries(key, (node, ignored) -> node instanceof ScalarNode scalar ? scalar.getValue().strip() : wrong(node, "a text", UNREADABLE));
    }

    /** A list of mappings with the keys given; a single mapping is a list of one. */
    <T> List<T> objects(String key, String name, List<String> keys, Function<YamlObject, T> read) {
        return flat(entries(key, (node, collected) -> node instanceof MappingNode mapping
            ? Optional.of(read.apply(new YamlObject(name, mapping, keys, collected)))
            : wrong(node, name.toLowerCase(Locale.UK) + " with " + String.join(", ", keys), Optional.empty())));
    }

    /** A list whose entries are each a plain text or a mapping with the keys given. */
    <T> List<T> textsOrObjects(String key, String name, List<String> keys, BiFunction<Spot, String, T> ofText, Function<YamlObject, T> ofObject) {
        return flat(entries(key, (node, collected) -> switch (node) {
            case ScalarNode scalar -> Optional.of(ofText.apply(YamlText.spot(node), scalar.getValue().strip()));
            case MappingNode mapping -> Optional.of(ofObject.apply(new YamlObject(name, mapping, keys, collected)));
            default -> wrong(node, name.toLowerCase(Locale.UK), Optional.<T>empty());
        }));
    }

    Optional<YamlObject> object(String key, String name, List<String> keys) {
        return objects(key, name, keys, Function.identity()).stream().findFirst();
    }

    boolean isText(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    void refuse(String key, String message) {
        problems.add(spotOf(key), message);
    }

    private static <T> List<T> flat(List<Optional<T>> found) {
        return found.stream().flatMap(Optional::stream).toList();
    }

    private <T> List<T> entries(String key, BiFunction<Node, Problems, T> read) {
        Node value = values.get(key);
        if (value == null) {
            return new ArrayList<>();
        }
        List<Node> nodes = value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
        return nodes.stream().map(node -> read.apply(node, problems)).collect(Collectors.toCollection(ArrayList::new));
    }

    private <T> T wrong(Node node, String expected, T otherwise) {
        problems.add(YamlText.spot(node), "Here " + expected + " is expected.");
        return otherwise;
    }

    private Optional<ScalarNode> scalar(String key) {
        Node value = values.get(key);
        if (value != null && !(value instanceof ScalarNode)) {
            problems.add(YamlText.spot(value), "\"" + key + "\" is one text, not a list.");
        }
        return value instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }

    private <T> @Nullable T parsed(String key, Function<String, T> parse, String complaint) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add(spotOf(key), "\"" + key + "\": " + text + " " + complaint + ".");
            return null;
        }
    }

    private <T> T required(String key, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        if (!values.containsKey(key)) {
            problems.add(spot, what + " needs \"" + key + "\".");
        }
        return standIn;
    }
}
