package org.quorate.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text stands off from what it is written on by 4.5 to one, every edge and fill by 3 to one (WCAG 2, AA). */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): (#[0-9A-Fa-f]{6});");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final List<String> SURFACES = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-q-selected");
    private static final List<String> STATES = List.of("-color-success", "-color-danger", "-color-warning", "-q-silent");

    private record Pair(String above, String below, double least) {}

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String surface : SURFACES) {
            Stream.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg")
                    .forEach(text -> pairs.add(new Pair(text, surface, TEXT)));
        }
        for (String state : STATES) {
            Stream.of("-color-bg-default", "-color-bg-subtle", state + "-subtle").forEach(surface -> pairs.add(new Pair(state + "-fg", surface, TEXT)));
            pairs.add(new Pair(state + "-emphasis", "-color-bg-default", EDGE));
            pairs.add(new Pair(state + "-emphasis", state + "-subtle", EDGE));
            pairs.add(new Pair("-color-fg-default", state + "-subtle", TEXT));
            pairs.add(new Pair("-color-fg-muted", state + "-subtle", TEXT));
        }
        Stream.of("-color-accent-emphasis", "-q-accent-hover", "-color-success-emphasis", "-color-danger-emphasis")
                .forEach(fill -> pairs.add(new Pair("-q-on-accent", fill, TEXT)));
        pairs.add(new Pair("-color-fg-emphasis", "-color-neutral-emphasis-plus", TEXT));
        pairs.add(new Pair("-q-control", "-color-bg-default", EDGE));
        pairs.add(new Pair("-q-control", "-color-bg-subtle", EDGE));
        pairs.add(new Pair("-q-focus", "-color-bg-default", EDGE));
        pairs.add(new Pair("-q-focus", "-color-bg-subtle", EDGE));
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_pair_of_a_theme_can_be_told_apart(String theme) throws IOException {
        Map<String, String> colours = colours(theme);
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(53).allSatisfy(pair ->
                assertThat(ratio(colours.get(pair.above()), colours.get(pair.below())))
                        .as("%s on %s, %s", pair.above(), pair.below(), theme)
                        .isGreaterThanOrEqualTo(pair.least()));
    }

    @Test
    void both_themes_define_the_same_names() throws IOException {
        assertThat(colours("dark").keySet()).isEqualTo(colours("light").keySet());
    }

    @Test
    void the_ratio_is_that_of_wcag() {
        assertThat(ratio("#000000", "#FFFFFF")).isEqualTo(21.0);
        assertThat(ratio("#767676", "#FFFFFF")).isBetween(4.54, 4.55);
    }

    private static Map<String, String> colours(String theme) throws IOException {
        try (InputStream sheet = ContrastTest.class.getResourceAsStream("tokens-" + theme + ".css")) {
            Matcher tokens = TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> colours = new TreeMap<>();
            while (tokens.find()) {
                colours.put(tokens.group(1), tokens.group(2));
            }
            return colours;
        }
    }

    private static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int from) {
        double part = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
