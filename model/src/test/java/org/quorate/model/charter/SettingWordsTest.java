package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person writes for a setting, in settings-in-words.txt: the one form in which it is kept, which reads back the same, and the sentence it
 * is read out as; or why it is refused.
 */
class SettingWordsTest {

    /** Words for a setting and what becomes of them. */
    record Written(String path, String words, List<String> becomes) {
        @Override
        public String toString() {
            return path + " = " + words;
        }
    }

    static Stream<Written> written() {
        try (InputStream file = SettingWordsTest.class.getResourceAsStream("settings-in-words.txt")) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^(?=[a-z][a-z0-9.-]+ = )", -1)).skip(1)
                    .map(SettingWordsTest::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Written of(String block) {
        List<String> lines = block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        String[] parts = lines.getFirst().split(" = ", 2);
        return new Written(parts[0], parts[1], lines.stream().skip(1).map(line -> line.substring(2)).toList());
    }

    /** The form that is kept, the sentence, and the words by which a mere list of settings says it where these differ. */
    static List<String> becomes(Written written) {
        try {
            Charter charter = Boards.CHARTER.settle(written.path(), written.words(), Provenance.NONE);
            Setting setting = charter.setting(written.path()).orElseThrow();
            return Stream.of(setting.valueText(), CharterDocument.sentence(charter, setting), setting.sentence()).distinct().toList();
        } catch (IllegalArgumentException refused) {
            return List.of("Refused: " + refused.getMessage().replaceFirst(" Expected .*", ""));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void is_kept_in_one_form_and_read_out_in_these_words(Written written) {
        assertThat(becomes(written)).containsExactlyElementsOf(written.becomes());
        if (!written.becomes().getFirst().startsWith("Refused: ")) {
            assertThat(becomes(new Written(written.path(), written.becomes().getFirst(), List.of()))).containsExactlyElementsOf(written.becomes());
        }
    }
}
