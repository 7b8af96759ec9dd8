package org.quorate.model.ruling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;

/**
 * A question in a file, and what its ruling is to say: the headline, then a line for each step.
 *
 * @param title what it shows
 * @param lines what is given, each beginning with its word
 * @param says what the ruling is to say
 */
record InWords(String title, List<String> lines, List<String> says) {

    static Stream<InWords> in(String file) {
        try (InputStream text = InWords.class.getResourceAsStream(file)) {
            return Stream.of(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1)).skip(1).map(InWords::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InWords of(String block) {
        List<String> all = block.lines().filter(line -> !line.isBlank()).toList();
        return new InWords(all.getFirst(), all.stream().skip(1).filter(line -> !line.startsWith("> ")).toList(),
                all.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList());
    }

    /** Everything given under a word. */
    List<String> all(String word) {
        return lines.stream().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1)).toList();
    }

    Optional<String> one(String word) {
        return all(word).stream().findFirst();
    }

    boolean has(String word) {
        return lines.contains(word);
    }

    /** What is given under a word, one after another. */
    List<String> list(String word) {
        return one(word).map(text -> List.of(text.split(", ", -1))).orElse(List.of());
    }

    /** A charter with the settings given, or with those left open that are given as such. */
    Charter under(Charter bare) {
        Charter charter = bare;
        for (String setting : all("set")) {
            String[] parts = setting.split(": ", 2);
            charter = parts[1].equals("open") ? charter.assume(charter.setting(parts[0]).orElseThrow(), "silent")
                    : charter.settle(parts[0], parts[1], Provenance.NONE);
        }
        return charter;
    }

    /** What a ruling says, each step with its sum in square brackets and the setting behind it in angle brackets. */
    static List<String> said(Ruling ruling) {
        return Stream.concat(Stream.of(ruling.headline()), ruling.reasoning().steps().stream().map(InWords::line)).toList();
    }

    private static String line(Step step) {
        return step.text() + (step.arithmetic() == null ? "" : " [" + step.arithmetic() + "]")
                + (step.setting() == null ? "" : " <" + step.setting().replaceFirst("^board\\.", "") + ">");
    }

    @Override
    public String toString() {
        return title;
    }
}
