package org.quorate.model.charter.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.MethodWords;
import org.quorate.model.charter.Setting;

/** A share that decides something while nobody said of what it is counted (A2, A5). */
final class MajorityWithoutBase implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(MajorityWithoutBase::of);
    }

    private static Stream<CharterFinding> of(BodySettings body) {
        Map<Method.Vote, List<String>> decided = new LinkedHashMap<>();
        body.rules().forEach(setting -> BodySettings.conditions(setting).forEach(condition -> {
            if (condition.measure() instanceof Method.Vote vote && vote.base() == null) {
                decided.computeIfAbsent(vote, key -> new ArrayList<>()).add(body.decided(setting));
            }
        }));
        return decided.entrySet().stream().flatMap(entry -> {
            Setting base = body.named(entry.getKey().key() + ".base");
            return !base.isSilent() ? Stream.empty() : Stream.of(Found.silent(body.charter(), Severity.BLOCKS, "It takes "
                    + MethodWords.of(entry.getKey()) + " to decide " + list(entry.getValue()) + ", but of what it is counted is not said.", base));
        });
    }

    private static String list(List<String> matters) {
        return matters.size() == 1 ? matters.getFirst() : String.join(", ", matters.subList(0, matters.size() - 1)) + " and " + matters.getLast();
    }
}
