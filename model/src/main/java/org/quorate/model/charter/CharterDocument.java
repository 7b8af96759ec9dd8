package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A charter as it is read: heading by heading and body by body, every rule a sentence with where it comes from. */
public final class CharterDocument {

    private static final Set<String> OF_THE_PARTNERSHIP = Set.of("obligations", "delegation", "levels", "adoption", "variation", "admission", "routes");

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

    /** The rule of a setting as a sentence that says of what it speaks: the matter, the stage, the notice or the block of seats. */
    public static String sentence(Charter charter, Setting setting) {
        String context = context(charter, setting);
        String sentence = ofBody(charter, setting).orElseGet(() -> stated(setting));
        boolean ownWords = setting.value() instanceof SettingValue.Sentence;
        return context.isEmpty() ? sentence : context + ": " + (ownWords ? sentence : sentence.substring(0, 1).toLowerCase(Locale.UK)
                + sentence.substring(1));
    }

    /** A quorum or a decision rule of a body, with its constituencies, sides and roles by their names. */
    private static Optional<String> ofBody(Charter charter, Setting setting) {
        String key = setting.path().substring(0, setting.path().indexOf('.'));
        SettingValue value = setting.value();
        return charter.bodies().stream().filter(one -> one.key().equals(key)).findFirst().flatMap(body -> switch (value) {
            case SettingValue.Quorum(QuorumRule rule) -> Optional.of(meeting(setting.path()) + " is quorate with "
                    + new QuorumSentence(charter, body).of(rule) + ".");
            case SettingValue.Rule(DecisionRule rule) -> Optional.of((setting.path().endsWith(".written.rule") ? "In writing it is decided by "
                    : "Decided by ") + MethodWords.of(charter, body, rule) + ".");
            case null, default -> PlainStatements.of(charter, body, setting.path().substring(key.length() + 1), setting);
        });
    }

    private static String meeting(String path) {
        return path.endsWith(".quorum.reconvened") ? "A reconvened meeting" : path.endsWith(".quorum.special") ? "A special meeting" : "A meeting";
    }

    /** What answers its question with a value alone is said as a statement; anything else is its own sentence. */
    private static String stated(Setting setting) {
        SettingValue value = setting.value();
        String question = setting.topic().question();
        if (value != null && setting.path().matches("[a-z0-9-]+\\.cadence")) {
            return "It meets " + value.text().substring(0, 1).toLowerCase(Locale.UK) + value.text().substring(1) + ".";
        }
        if (value == null || !setting.sentence().startsWith(question)) {
            return setting.sentence();
        }
        boolean bare = value instanceof SettingValue.Whole && setting.path().endsWith(".days");
        return setting.path().endsWith(".days") ? value.text() + (bare ? value.text().equals("1") ? " day." : " days." : ".")
                : question.substring(0, question.length() - 1) + ": " + value.text() + ".";
    }

    private static String context(Charter charter, Setting setting) {
        String path = setting.path();
        String[] parts = path.split("\\.", -1);
        if (parts[0].equals("dispute")) {
            return capital(parts[1].replace('-', ' ')) + (setting.isSilent() ? "" : switch (parts[parts.length - 1]) {
                case "actor" -> ", who acts";
                case "alternate" -> ", who acts instead";
                case "trigger" -> ", what brings a dispute here";
                case "follows" -> ", what follows";
                case "decides" -> ", how it is decided";
                case "days" -> ", time";
                default -> "";
            });
        }
        if (OF_THE_PARTNERSHIP.contains(parts[0])) {
            return capital(parts[parts[0].matches("obligations|delegation|routes") ? 1 : 0].replace('-', ' '));
        }
        CharterBody body = charter.bodies().stream().filter(one -> one.key().equals(parts[0])).findFirst().orElse(null);
        if (body == null || parts.length < 2) {
            return "";
        }
        String ofBody = path.substring(parts[0].length() + 1);
        if (Topics.ofBodies().stream().anyMatch(topic -> topic.suffix().equals(ofBody))) {
            return "";
        }
        return switch (parts[1]) {
            case "notice" -> "Notice of " + parts[2].replace('-', ' ');
            case "rules", "cadence" -> "";
            default -> parts.length < 3 ? "" : block(charter, body, parts[1], path.endsWith(".if-undecided") ? "Without consensus on " : "");
        };
    }

    /** The matter or the block of seats with a key, in words after others; empty when it is neither. */
    private static String block(Charter charter, CharterBody body, String key, String before) {
        return charter.matters().stream().filter(matter -> matter.key().equals(key)).map(matter -> before + matter.title()).findFirst()
                .or(() -> body.constituencies().stream().filter(block -> block.key().equals(key)).map(Constituency::name).findFirst()).orElse("");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
