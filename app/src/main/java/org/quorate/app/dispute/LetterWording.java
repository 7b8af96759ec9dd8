package org.quorate.app.dispute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.model.Refused;
import org.quorate.model.dispute.LetterKind;

/** The wording of the letters of a dispute: the words that come with the program, or a file of the partnership's own in the same form. */
public final class LetterWording {
    private static final Set<String> KNOWN = Set.of("title", "parties", "by", "on", "reason", "stage", "the-stage", "the-stage-before", "actor", "ends",
            "answer", "alternate", "meeting");
    private static final Pattern GAP = Pattern.compile("\\{([^}]*)}");
    private final Map<LetterKind, List<String>> paragraphs;

    private LetterWording(Map<LetterKind, List<String>> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The wording that comes with the program. */
    public static LetterWording standard() {
        try (InputStream file = LetterWording.class.getResourceAsStream("letter-wording.txt")) {
            if (file == null) {
                throw new IllegalStateException("The wording of the letters did not come with the program.");
            }
            return read("letter-wording.txt", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The wording of the letters could not be read.", unreadable);
        }
    }

    /** The wording of a file; a letter it does not word keeps the standard wording. Refused with its line where a word in braces is not known. */
    public static LetterWording from(Path file) throws IOException {
        LetterWording own = read(String.valueOf(file.getFileName()), Files.readString(file));
        Map<LetterKind, List<String>> all = new EnumMap<>(standard().paragraphs);
        all.putAll(own.paragraphs);
        return new LetterWording(all);
    }

    /** The partnership's own wording of some letters; the others keep the standard wording. Refused with its line where a word in braces is not known. */
    public static LetterWording of(Map<LetterKind, String> own) {
        Map<LetterKind, List<String>> all = new EnumMap<>(standard().paragraphs);
        own.forEach((kind, text) -> all.put(kind, read(kind.title(), "[" + kind.word() + "]\n" + text).paragraphs.getOrDefault(kind, List.of())));
        return new LetterWording(all);
    }

    /** The words in braces that a letter can be filled with. */
    public static List<String> known() {
        return KNOWN.stream().sorted().map(word -> "{" + word + "}").toList();
    }

    /** The words of a letter, a paragraph on each line. */
    public String text(LetterKind kind) {
        return String.join("\n", paragraphs.getOrDefault(kind, List.of()));
    }

    static LetterWording read(String name, String text) {
        Map<LetterKind, List<String>> found = new EnumMap<>(LetterKind.class);
        List<String> current = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String at = name + ", line " + number + ": ";
            if (line.startsWith("[")) {
                LetterKind kind = LetterKind.named(line.replaceAll("[\\[\\]]", ""))
                        .orElseThrow(() -> new Refused(at + line + " is not a letter of a dispute."));
                current = found.computeIfAbsent(kind, key -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                GAP.matcher(line).results().map(gap -> gap.group(1)).filter(gap -> !KNOWN.contains(gap)).findFirst().ifPresent(gap -> {
                    throw new Refused(at + "{" + gap + "} is not something a letter can be filled with. Known are " + String.join(", ", KNOWN.stream()
                            .sorted().map(known -> "{" + known + "}").toList()) + ".");
                });
                current.add(line.strip());
            }
        }
        return new LetterWording(found);
    }

    /** The paragraphs of a letter, filled in; a paragraph that needs what is not on record is left out. */
    List<String> filled(LetterKind kind, Map<String, String> values) {
        return paragraphs.getOrDefault(kind, List.of()).stream().map(words -> filled(words, values)).flatMap(Optional::stream).toList();
    }

    private static Optional<String> filled(String words, Map<String, String> values) {
        List<String> wanted = GAP.matcher(words).results().map(gap -> gap.group(1)).toList();
        if (!values.keySet().containsAll(wanted)) {
            return Optional.empty();
        }
        String said = GAP.matcher(words).replaceAll((MatchResult gap) -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), "")));
        return Optional.of(said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1));
    }
}
