package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** Someone who may vote but does not count as present: a deputy, or a member attending remotely. */
final class VoteWithoutPresence implements FindingKind {

    /** A way of being there, by the beginning of its settings and in words. */
    private record Way(String key, String who) {
    }

    private static final List<Way> WAYS = List.of(new Way("deputies", "A deputy"), new Way("remote", "A member attending remotely"));

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> WAYS.stream().filter(way -> body.is(way.key() + ".vote", "yes")
                && body.is(way.key() + ".quorum", "no")).map(way -> Found.of(body.body(), Severity.NOTE, way.who()
                        + " may vote but does not count towards the quorum.", "Confirm that this is meant, or change one of the two settings.",
                        List.of(body.named(way.key() + ".quorum"), body.named(way.key() + ".vote")), null)));
    }
}
