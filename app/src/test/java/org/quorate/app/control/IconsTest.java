package org.quorate.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

class IconsTest {
    private static final Pattern ICON = Pattern.compile("(?:Icons\\.of\\(|[iI]con\\(|[iI]con = )\\s*\"([a-z0-9-]+)\"");

    @Test
    void every_icon_that_the_window_names_is_in_the_icon_font() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(IconsTest::iconsIn)
                    .forEach(named::add);
        }
        assertThat(named).hasSizeGreaterThan(20).allMatch(IconsTest::isKnown);
    }

    private static Stream<String> iconsIn(Path source) {
        try {
            return ICON.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isKnown(String icon) {
        try {
            return icon.charAt(0) <= 'l'
                    ? RemixiconAL.findByDescription("remixal-" + icon) != null
                    : RemixiconMZ.findByDescription("remixmz-" + icon) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
