package org.quorate.persistence.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.VoteFinding;

/** A file of constitutions, each with the cases put to it and what must follow; its first lines say how it is written. */
record ConstitutionFile(String name) {

    /** A case put to a constitution of the file. */
    record Written(String constitution, String title, String charter, String expected, String question) {
        @Override
        public String toString() {
            return constitution + ": " + title;
        }
    }

    /** A constitution that is refused, with words of the refusal. */
    record Misspelt(String title, String charter, String refusal) {
        @Override
        public String toString() {
            return title;
        }
    }

    private Stream<List<String>> blocks() {
        return Stream.of(text().split("(?m)^=== ", -1)).map(block -> block.lines().toList()).filter(lines -> !lines.getFirst().startsWith("#"));
    }

    Map<String, String> charters() {
        Map<String, String> charters = new LinkedHashMap<>();
        blocks().filter(lines -> lines.getFirst().startsWith("charter "))
                .forEach(lines -> charters.put(lines.getFirst().substring(8), "format: quorate-charter/1\n" + rest(lines, 1)));
        return charters;
    }

    Stream<Written> cases() {
        Map<String, String> charters = charters();
        List<Written> cases = new ArrayList<>();
        String constitution = "";
        for (List<String> lines : blocks().toList()) {
            String title = lines.getFirst();
            if (title.startsWith("charter ")) {
                constitution = title.substring(8);
            } else if (!title.startsWith("refused ")) {
                cases.add(new Written(constitution, title, Objects.requireNonNull(charters.get(constitution)), lines.get(1).replace("expect: ", ""),
                        "format: quorate-case/1\n" + rest(lines, 2)));
            }
        }
        return cases.stream();
    }

    Stream<Misspelt> misspelt() {
        return blocks().filter(lines -> lines.getFirst().startsWith("refused "))
                .map(lines -> new Misspelt(lines.getFirst(), "format: quorate-charter/1\n" + rest(lines, 2), lines.get(1).replace("expect: ", "")));
    }

    private static String rest(List<String> lines, int from) {
        return lines.stream().skip(from).map(line -> line + "\n").collect(Collectors.joining());
    }

    private String text() {
        try (InputStream file = ConstitutionFile.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Holds a ruling against what the file expects of it, and against what no sentence may contain. */
    static void expect(String expected, Ruling ruling) {
        for (String expectation : expected.split(" & ", -1)) {
            one(expectation, ruling);
        }
        assertThat(ruling.text()).doesNotContain("null").doesNotContain("  ");
    }

    private static void one(String expectation, Ruling ruling) {
        if (expectation.startsWith("text~")) {
            assertThat(ruling.text()).contains(expectation.substring(5));
            return;
        }
        String[] sides = expectation.split("=", 2);
        @Nullable VoteFinding vote = ruling.detail().vote();
        @Nullable QuorumFinding quorum = ruling.detail().quorum();
        @Nullable Object found = switch (sides[0]) {
            case "outcome" -> ruling.outcome().word();
            case "method" -> ruling.detail().method();
            case "silent_on" -> String.join(",", ruling.detail().silentOn());
            case "readings" -> ruling.detail().readings().stream().map(reading -> reading.value() + ": " + reading.outcome()).collect(Collectors.joining("; "));
            case "chosen" -> String.join(", ", ruling.detail().chosen());
            case "headline" -> ruling.headline();
            case "met" -> Objects.requireNonNull(quorum).met();
            case "present" -> Objects.requireNonNull(quorum).present();
            case "quorum" -> Objects.requireNonNull(quorum).needed();
            case "for" -> Objects.requireNonNull(vote).votesFor();
            case "base" -> Objects.requireNonNull(vote).base();
            case "needed" -> Objects.requireNonNull(vote).needed();
            case "short" -> Objects.requireNonNull(vote).shortBy();
            default -> date(sides[0], ruling);
        };
        assertThat(Optional.ofNullable(found).map(Object::toString).orElse("")).as(ruling.text()).isEqualTo(sides[1]);
    }

    private static @Nullable Object date(String what, Ruling ruling) {
        @Nullable DatesFinding dates = ruling.detail().dates();
        return dates == null ? null : switch (what) {
            case "due" -> dates.due();
            case "last_day" -> dates.lastDay();
            case "time" -> dates.time();
            case "earliest" -> dates.earliest();
            case "send_by" -> dates.sendBy();
            case "days" -> dates.counted().size();
            case "counted" -> dates.counted().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
            default -> throw new IllegalStateException("Not understood: " + what);
        };
    }
}
