package org.quorate.persistence.importing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns the text of a YAML file into nodes, refusing what a person would not write: aliases, several documents, hundreds of levels. */
final class YamlText {
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int MOST_LEVELS = 30;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setLabel("the file").setCodePointLimit(MOST_CHARACTERS).build();

    private YamlText() {}

    /** The file's one mapping, or nothing where {@code problems} says why not. */
    static Optional<MappingNode> mapping(String text, Problems problems) {
        try {
            checkShape(text);
            Optional<Node> node = new Compose(SETTINGS).composeString(text);
            if (node.isEmpty() || !(node.get() instanceof MappingNode mapping)) {
                problems.add(Spot.START, "The file holds no keys. An import file begins with \"format: quorate-import/1\".");
                return Optional.empty();
            }
            refuseAliases(mapping, Collections.newSetFromMap(new IdentityHashMap<>()), problems);
            return problems.isEmpty() ? Optional.of(mapping) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            problems.add(e.getProblemMark().or(e::getContextMark).map(YamlText::spot).orElse(Spot.START),
                "This is not well-formed YAML: " + e.getProblem().replace('\n', ' ') + ". Look at the indentation, quotes and colons here.");
            return Optional.empty();
        } catch (TooDeep e) {
            problems.add(e.spot, "The file is nested too deeply to be an import file.");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(Spot.START, "The file cannot be read as YAML: " + String.valueOf(e.getMessage()).replace('\n', ' '));
            return Optional.empty();
        }
    }

    static Spot spot(Node node) {
        return node.getStartMark().map(YamlText::spot).orElse(Spot.START);
    }

    private static Spot spot(Mark mark) {
        return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The composer goes down level by level, so a file of nothing but brackets must be stopped before it. */
    private static void checkShape(String text) {
        int level = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> level++;
                case MappingEnd, SequenceEnd -> level--;
                default -> { }
            }
            if (level > MOST_LEVELS) {
                throw new TooDeep(event.getStartMark().map(YamlText::spot).orElse(Spot.START));
            }
        }
    }

    private static void refuseAliases(Node node, Set<Node> seen, Problems problems) {
        if (!seen.add(node)) {
            problems.add(spot(node), "This part is used again elsewhere through an alias (*). Write it out where it is needed.");
            return;
        }
        List<Node> inside = switch (node) {
            case MappingNode mapping -> mapping.getValue().stream().map(NodeTuple::getValueNode).toList();
            case SequenceNode sequence -> sequence.getValue();
            default -> List.of();
        };
        inside.forEach(part -> refuseAliases(part, seen, problems));
    }

    /** More levels than any import file has. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Spot spot;

        TooDeep(Spot spot) {
            this.spot = spot;
        }
    }
}
