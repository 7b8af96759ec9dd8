package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;

/** What an interest forbids in one setting and allows in another: voting without being counted, or voting and speaking after leaving. */
final class InterestClash implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> Stream.concat(Stream.of("interest"), body.body().interests().stream()
                .map(CharterBody.InterestKind::key).map(key -> "interest." + key)).flatMap(kind -> clashes(body, kind)));
    }

    private static Stream<CharterFinding> clashes(BodySettings body, String kind) {
        boolean leaves = !kind.equals("interest") && body.is(kind + ".leave", "yes");
        return Stream.of(
                clash(body, body.is(kind + ".vote", "yes") && body.is(kind + ".base", "yes"), kind + ".base", kind + ".vote",
                        "may vote, yet an interest takes the member out of the number a majority is counted of",
                        "whoever votes has to be counted"),
                clash(body, leaves && body.is(kind + ".vote", "yes"), kind + ".leave", kind + ".vote", "has to leave the room, yet may vote",
                        "nobody votes from outside the room"),
                clash(body, leaves && body.is(kind + ".speech", "yes"), kind + ".leave", kind + ".speech",
                        "has to leave the room, yet may speak on the item", "say whether the member speaks first and then leaves"))
                .flatMap(found -> found);
    }

    private static Stream<CharterFinding> clash(BodySettings body, boolean raised, String first, String second, String text, String why) {
        return !raised ? Stream.empty() : Stream.of(Found.of(body.body(), Severity.BLOCKS, "A member with a declared interest"
                + of(body, first) + " " + text + ".", "Change " + first + " or " + second + ": " + why + ".",
                List.of(body.named(first), body.named(second)), null));
    }

    private static String of(BodySettings body, String path) {
        return body.body().interests().stream().filter(kind -> path.startsWith("interest." + kind.key() + ".")).findFirst()
                .map(kind -> " that is " + kind.name()).orElse("");
    }
}
