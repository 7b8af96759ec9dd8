package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two charters, or two versions of one, do not have in common: bodies, seats, matters, the matrix and settings. */
public final class CharterComparison {

    private CharterComparison() {
    }

    /**
     * One setting on which the two are at odds. A charter that does not mention it is silent on it.
     *
     * @param path where it stands
     * @param left what the first charter says
     * @param right what the second says
     */
    public record Difference(String path, Setting left, Setting right) {
    }

    /**
     * A statement on which the two are at odds: a body, a block of seats, an office, a side, a kind of interest, a matter or a row of the matrix.
     *
     * @param path its name: "seats partnership-board.lay"
     * @param left what the first charter says, or null where it has no such thing
     * @param right what the second says, or null where it has no such thing
     */
    public record StructureDifference(String path, CharterStructure.@Nullable Statement left, CharterStructure.@Nullable Statement right) {
    }

    /** The statements that differ in what they say or in the other names they give, in the reading order of the first charter and then the second. */
    public static List<StructureDifference> ofStructure(Charter left, Charter right) {
        Map<String, CharterStructure.Statement> before = statements(left);
        Map<String, CharterStructure.Statement> after = statements(right);
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream().map(path -> new StructureDifference(path, before.get(path), after.get(path)))
                .filter(pair -> !Objects.equals(text(pair.left()), text(pair.right()))).toList();
    }

    private static Map<String, CharterStructure.Statement> statements(Charter charter) {
        Map<String, CharterStructure.Statement> statements = new LinkedHashMap<>();
        CharterStructure.of(charter).forEach(statement -> statements.put(statement.path(), statement));
        return statements;
    }

    private static @Nullable String text(CharterStructure.@Nullable Statement statement) {
        return statement == null ? null : statement.text();
    }

    /**
     * The settings whose value differs, or their readings, or how firmly they stand (as printed, settled, starter), in the reading order of the
     * first charter and then of the second. Where a clause has only been renumbered nothing differs.
     */
    public static List<Difference> of(Charter left, Charter right) {
        Set<String> paths = new LinkedHashSet<>(left.settings().keySet());
        paths.addAll(right.settings().keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            Difference pair = new Difference(path, in(left, path, right), in(right, path, left));
            if (!pair.left().valueText().equals(pair.right().valueText()) || pair.left().standing() != pair.right().standing()
                    || !pair.left().readings().equals(pair.right().readings())) {
                differences.add(pair);
            }
        }
        return differences;
    }

    /** A path may name a body or matter that only the other charter has; then its topic is the other's. */
    private static Setting in(Charter charter, String path, Charter other) {
        return charter.setting(path).orElseGet(() -> Setting.unset(path, other.setting(path).orElseThrow().topic()));
    }
}
