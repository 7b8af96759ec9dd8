package org.quorate.model.charter.check;

import java.util.Map;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/**
 * A quorum greater than the number of voting seats that are filled at present.
 *
 * @param filled how many are, by the key of the body; a body that is not there is passed over
 */
record QuorumAboveFilled(Map<String, Integer> filled) implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).filter(body -> filled.containsKey(body.body().key())).flatMap(body -> {
            Setting quorum = body.named("quorum");
            int seats = filled.getOrDefault(body.body().key(), 0);
            return quorum.value() instanceof SettingValue.Quorum(QuorumRule rule) && rule.fewest() > seats
                    ? Stream.of(Found.of(charter, Severity.BLOCKS, "The quorum needs " + rule.fewest() + " members, but only " + Seated.words(seats)
                            + (seats == 1 ? " that votes is" : " that vote are") + " filled at present.",
                            "Fill the vacant seats, or lower " + quorum.path() + ".", quorum)) : Stream.empty();
        });
    }
}
