package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file: reads what stands there and notes what is wrong with its line and column, so that all errors are shown at once. */
final class YamlPlace {

    private final Node node;
    private final String path;
    private final List<YamlProblem> problems;

    private YamlPlace(Node node, String path, List<YamlProblem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /** The top of a file; notes a syntax error and gives nothing when the file cannot be read at all. */
    static Optional<YamlPlace> top(String text, List<YamlProblem> problems) {
        if (YamlDepth.isTooDeep(text)) {
            problems.add(new YamlProblem(1, 1, "", "Brackets stand inside brackets more than " + YamlDepth.MOST + " deep, which no such file needs."));
            return Optional.empty();
        }
        try {
            for (Event event : new Parse(LoadSettings.builder().setParseComments(false).build()).parseString(text)) {
                if (event instanceof NodeEvent found && found.getAnchor().isPresent()) {
                    problems.add(new YamlProblem(event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), event.getStartMark()
                            .map(mark -> mark.getColumn() + 1).orElse(1), "", "Such a file says everything where it holds: write out what stands at \""
                            + found.getAnchor().get().getValue() + "\" instead of marking it with & and repeating it with *."));
                    return Optional.empty();
                }
            }
            Optional<Node> node = new Compose(LoadSettings.builder().setParseComments(false).build()).composeString(text);
            if (node.isEmpty()) {
                problems.add(new YamlProblem(1, 1, "", "The file is empty."));
            }
            return node.map(top -> new YamlPlace(top, "", problems));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = broken.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            problems.add(new YamlProblem(line, column, "", "This is not YAML: " + broken.getProblem() + "."));
            return Optional.empty();
        } catch (YamlEngineException broken) {
            problems.add(new YamlProblem(1, 1, "", "This is not YAML: " + broken.getMessage()));
            return Optional.empty();
        }
    }

    String path() {
        return path;
    }

    void wrong(String message) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        problems.add(new YamlProblem(line, column, path, message));
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether this is a list or a mapping with nothing in it. */
    boolean isEmpty() {
        return switch (node) {
            case SequenceNode sequence -> sequence.getValue().isEmpty();
            case MappingNode mapping -> mapping.getValue().isEmpty();
            default -> false;
        };
    }

    /** The line and column of every place from here down, by its path. */
    Map<String, YamlProblem> places() {
        Map<String, YamlProblem> places = new LinkedHashMap<>();
        note(places);
        return places;
    }

    private void note(Map<String, YamlProblem> places) {
        List<YamlProblem> here = new ArrayList<>();
        new YamlPlace(node, path, here).wrong("");
        places.putIfAbsent(path, here.getFirst());
        if (isMap()) {
            entries().values().forEach(value -> value.note(places));
        } else if (isList()) {
            items().forEach(item -> item.note(places));
        }
    }

    /** The entries of a mapping by key, none when this is not one; a key given twice is wrong. */
    Map<String, YamlPlace> entries() {
        Map<String, YamlPlace> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            wrong("A mapping of keys to values is expected here.");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            YamlPlace value = new YamlPlace(tuple.getValueNode(), path.isEmpty() ? key : path + "." + key, problems);
            if (entries.put(key, value) != null) {
                value.wrong("The key " + key + " is given twice.");
            }
        }
        return entries;
    }

    /** The entries of a mapping, refusing any key that is not known. */
    Map<String, YamlPlace> entries(List<String> known) {
        Map<String, YamlPlace> entries = entries();
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                value.wrong("The key " + key + " is not known here. Known are " + String.join(", ", known) + ".");
            }
        });
        return entries;
    }

    /** The items of a list, none when this is not one. */
    List<YamlPlace> items() {
        List<YamlPlace> items = new ArrayList<>();
        if (!(node instanceof SequenceNode sequence)) {
            wrong("A list is expected here.");
            return items;
        }
        for (Node item : sequence.getValue()) {
            items.add(new YamlPlace(item, path + "[" + items.size() + "]", problems));
        }
        return items;
    }

    /** The text of a plain value; null for an empty one or for what is no plain value, which is wrong. */
    @Nullable String text() {
        if (!(node instanceof ScalarNode scalar)) {
            wrong("A single value is expected here.");
            return null;
        }
        String value = scalar.getValue();
        return isNothing(scalar, value) ? null : value;
    }

    private static boolean isNothing(ScalarNode scalar, String value) {
        return scalar.getTag().getValue().endsWith(":null") || value.isBlank();
    }

    /** The text put through a reading; what the reading refuses is noted and gives nothing. */
    <T> @Nullable T read(Function<String, T> reading) {
        String value = text();
        return value == null ? null : take(value, reading);
    }

    /** A text put through a reading; what the reading refuses is noted here and gives nothing. */
    <T> @Nullable T take(String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (RuntimeException refused) {
            wrong(String.valueOf(refused.getMessage()));
            return null;
        }
    }
}
