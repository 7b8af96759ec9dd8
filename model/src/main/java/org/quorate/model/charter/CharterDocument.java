package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A charter as it is read: heading by heading and body by body, every rule a sentence with where it comes from. */
public final class CharterDocument {

    private CharterDocument() {
    }

    /**
     * A heading with what stands under it.
     *
     * @param title the heading: "Quorum"
     */
    public record Section(String title, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What a section says of one body.
     *
     * @param about the body, or "The partnership"
     */
    public record Part(String about, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One sentence.
     *
     * @param text the rule, or the question where nobody has decided
     * @param setting the setting behind it, or null where it tells of a body, of seats, of a matter or of the matrix
     * @param clause where it is printed, or null
     */
    public record Line(String text, @Nullable Setting setting, @Nullable String clause) {

        /** Whether it is a question that nobody has decided. */
        public boolean isOpen() {
            return setting != null && setting.isSilent();
        }
    }

    /** The charter's sections in reading order; one that has nothing to say is left out. */
    public static List<Section> of(Charter charter) {
        Map<SettingGroup, Map<String, List<Line>>> read = new EnumMap<>(SettingGroup.class);
        CharterStructure.of(charter).forEach(statement -> lines(read, statement.group(), statement.about())
                .add(new Line(statement.text(), null, statement.clause())));
        charter.settings().values().forEach(setting -> lines(read, setting.topic().group(), SettingPaths.about(charter, setting.path()))
                .add(new Line(sentence(charter, setting), setting, setting.provenance().clause())));
        List<String> order = charter.bodies().stream().map(CharterBody::name).toList();
        Comparator<Part> byBody = Comparator.comparingInt(part -> Math.floorMod(order.indexOf(part.about()), order.size() + 1));
        return read.entrySet().stream().map(entry -> new Section(entry.getKey().title(), entry.getValue().entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue())).sorted(byBody).toList())).toList();
    }

    private static List<Line> lines(Map<SettingGroup, Map<String, List<Line>>> read, SettingGroup group, String about) {
        return read.computeIfAbsent(group, first -> new LinkedHashMap<>()).computeIfAbsent(about, first -> new ArrayList<>());
    }

    /** The rule of a setting as a sentence that says of what it speaks, or its question where nobody has decided. */
    public static String sentence(Charter charter, Setting setting) {
        return new RuleSentence(charter, setting).text();
    }
}
