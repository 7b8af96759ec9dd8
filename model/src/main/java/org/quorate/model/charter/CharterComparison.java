package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which settings two charters, or two versions of one, do not have in common. */
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
     * The settings whose value differs, or how firmly it stands (as printed, settled, starter), in the reading order of the first charter and
     * then of the second. Where a clause has only been renumbered nothing differs.
     */
    public static List<Difference> of(Charter left, Charter right) {
        Set<String> paths = new LinkedHashSet<>(left.settings().keySet());
        paths.addAll(right.settings().keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            Difference pair = new Difference(path, in(left, path, right), in(right, path, left));
            if (!pair.left().valueText().equals(pair.right().valueText()) || pair.left().standing() != pair.right().standing()) {
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
