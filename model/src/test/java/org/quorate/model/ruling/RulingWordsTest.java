package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact words in which a ruling gives its reasons, step by step with the sum and the setting behind each, as rulings-in-words.txt has them:
 * a secretary reads them out, and so a word too few is an error.
 */
class RulingWordsTest {

    /** A room under some settings and what its ruling is to say: the headline, then a line for each step. */
    record Told(String title, List<String> settings, String room, List<String> facts, List<String> says) {
        @Override
        public String toString() {
            return title;
        }

        List<String> said() {
            Room told = Room.under(settings.toArray(String[]::new)).with(room);
            for (String fact : facts) {
                told = with(told, fact);
            }
            Ruling ruling = told.ruling();
            return Stream.concat(Stream.of(ruling.headline()), ruling.reasoning().steps().stream().map(Told::line)).toList();
        }

        private static String line(Step step) {
            return step.text() + (step.arithmetic() == null ? "" : " [" + step.arithmetic() + "]")
                    + (step.setting() == null ? "" : " <" + step.setting().replaceFirst("^board\\.", "") + ">");
        }

        private static Room with(Room room, String fact) {
            String[] words = fact.split(" ", 2);
            String rest = words.length == 1 ? "" : words[1];
            DecisionCase question = room.question();
            Proceedings known = question.proceedings();
            return switch (words[0]) {
                case "on" -> room.on(rest);
                case "tested" -> room.tested();
                case "untested" -> new Room(room.charter(), question.tested(false));
                case "presides" -> room.presidedBy(rest);
                case "casting" -> room.casting(VoteCast.valueOf(rest.toUpperCase(Locale.ROOT)));
                case "lot" -> room.after(new Proceedings(known.attempt(), known.earlier(), known.recordedVoteAskedBy(), known.startsAt(),
                        VoteCast.valueOf(rest.toUpperCase(Locale.ROOT)), known.rescinds()));
                case "asked" -> room.after(new Proceedings(known.attempt(), known.earlier(), Integer.valueOf(rest), known.startsAt(), known.lot(),
                        known.rescinds()));
                case "attempt" -> room.after(new Proceedings(Integer.valueOf(rest), known.earlier(), known.recordedVoteAskedBy(), known.startsAt(),
                        known.lot(), known.rescinds()));
                case "earlier" -> room.after(new Proceedings(known.attempt(), earlier(rest), known.recordedVoteAskedBy(), known.startsAt(), known.lot(),
                        known.rescinds()));
                case "undoes" -> room.after(new Proceedings(known.attempt(), known.earlier(), known.recordedVoteAskedBy(), known.startsAt(), known.lot(),
                        new Proceedings.Rescinding(LocalDate.parse(rest.substring(0, 10)), Integer.parseInt(rest.substring(11)))));
                case "held" -> new Room(room.charter(), question.on(LocalDate.parse(rest)));
                case "hands" -> new Room(room.charter(), question.counting(hands(rest.split(" ", -1))));
                case "reconvened", "special" -> room.at(new Sitting(Sitting.Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), null, null));
                case "opened" -> room.at(new Sitting(null, Sitting.Moment.VOTE, rest.equals("quorate")));
                default -> throw new IllegalArgumentException(fact);
            };
        }

        private static Proceedings.Earlier earlier(String told) {
            String[] words = told.split(" ", -1);
            return new Proceedings.Earlier(words.length == 1 ? null : LocalDate.parse(words[1]),
                    Outcome.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_')));
        }

        private static HandCount hands(String... counted) {
            return new HandCount(Integer.parseInt(counted[0]), Integer.parseInt(counted[1]), Integer.parseInt(counted[2]));
        }
    }

    static Stream<Told> rulings() throws IOException {
        try (InputStream file = RulingWordsTest.class.getResourceAsStream("rulings-in-words.txt")) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1)).skip(1).map(RulingWordsTest::told);
        }
    }

    private static Told told(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        return new Told(lines.getFirst(), rest(lines, "set "), rest(lines, "room ").getFirst(), rest(lines, "and "), rest(lines, "> "));
    }

    private static List<String> rest(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulings")
    void gives_its_reasons_in_these_words(Told told) {
        assertThat(told.said()).containsExactlyElementsOf(told.says());
    }
}
