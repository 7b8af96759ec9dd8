package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterMatter;

/** A matter of the charter that no body is given a rule for. */
final class MatterNobodyDecides implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return charter.matters().stream().filter(matter -> BodySettings.all(charter).noneMatch(body -> decides(body, matter)))
                .map(matter -> new CharterFinding(Found.about(charter, ""), Severity.BLOCKS, "No body has a rule for \"" + matter.title()
                        + "\", neither one of its own nor one for all its business.", "Give one of the bodies a rule for it, or take the matter out.",
                        null, matter.clause(), List.of()));
    }

    private static boolean decides(BodySettings body, CharterMatter matter) {
        return body.mentions(matter.key() + ".rule") || body.mentions("rule") || body.mentions(matter.key() + ".choice.method")
                || body.mentions("choice.method");
    }
}
