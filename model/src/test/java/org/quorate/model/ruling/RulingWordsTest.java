package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;

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

    static Stream<InWords> rulings() {
        return InWords.in("rulings-in-words.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulings")
    void gives_its_reasons_in_these_words(InWords told) {
        assertThat(said(told)).containsExactlyElementsOf(told.says());
    }

    static List<String> said(InWords told) {
        Room room = Room.under(told.all("set").toArray(String[]::new)).with(told.one("room").orElseThrow());
        for (String fact : told.all("and")) {
            room = with(room, fact);
        }
        return InWords.said(room.ruling());
    }

    private static Room with(Room room, String fact) {
        String[] words = fact.split(" ", 2);
        String rest = words.length == 1 ? "" : words[1];
        DecisionCase question = room.question();
        Proceedings known = question.proceedings();
        return switch (words[0]) {
            case "on" -> room.on(rest);
            case "tested" -> room.tested();
            case "presides" -> room.presidedBy(rest);
            case "casting" -> room.casting(VoteCast.valueOf(rest.toUpperCase(Locale.ROOT)));
            case "held" -> new Room(room.charter(), question.on(LocalDate.parse(rest)));
            case "hands" -> new Room(room.charter(), question.counting(hands(rest.split(" ", -1))));
            case "reconvened", "special" -> room.at(new Sitting(Sitting.Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), null, null));
            case "opened" -> room.at(new Sitting(null, Sitting.Moment.VOTE, rest.equals("quorate")));
            default -> room.after(new Proceedings(words[0].equals("attempt") ? Integer.valueOf(rest) : known.attempt(),
                    words[0].equals("earlier") ? earlier(rest.split(" ", -1)) : known.earlier(),
                    words[0].equals("asked") ? Integer.valueOf(rest) : known.recordedVoteAskedBy(), known.startsAt(),
                    words[0].equals("lot") ? VoteCast.valueOf(rest.toUpperCase(Locale.ROOT)) : known.lot(),
                    words[0].equals("undoes") ? undoes(rest.split(" ", -1)) : known.rescinds()));
        };
    }

    private static Proceedings.Earlier earlier(String... told) {
        return new Proceedings.Earlier(told.length == 1 ? null : LocalDate.parse(told[1]), Outcome.valueOf(told[0].toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Proceedings.Rescinding undoes(String... told) {
        return new Proceedings.Rescinding(LocalDate.parse(told[0]), Integer.parseInt(told[1]));
    }

    private static HandCount hands(String... counted) {
        return new HandCount(Integer.parseInt(counted[0]), Integer.parseInt(counted[1]), Integer.parseInt(counted[2]));
    }
}
