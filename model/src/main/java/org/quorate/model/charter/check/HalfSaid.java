package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Veto;

/** A rule that turns on a number or a base nobody said: objections by a share of nobody knows whom, decisions that may be undone by nobody knows how many. */
final class HalfSaid implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> Stream.of(rescission(body), consensus(body), shares(body)).flatMap(found -> found));
    }

    private static Stream<CharterFinding> rescission(BodySettings body) {
        Setting needs = body.named("rescission.needs");
        return body.named("rescission.within").isSilent() || !needs.isSilent() ? Stream.empty() : open(body, needs,
                "A decision may not be undone so soon without the support of several members, but of how many is not said.");
    }

    private static Stream<CharterFinding> consensus(BodySettings body) {
        Setting broken = body.named("consensus.broken-by");
        return !body.is("consensus.meaning", "too-few-object") || !broken.isSilent() ? Stream.empty() : open(body, broken,
                "There is consensus unless enough members object, but how many are enough is not said.");
    }

    private static Stream<CharterFinding> shares(BodySettings body) {
        Setting of = body.named("veto.of");
        return !of.isSilent() ? Stream.empty() : body.rules().filter(HalfSaid::leavesOpenOfWhom).limit(1).flatMap(rule -> open(body, of,
                "A share of those who object stops " + body.decided(rule) + ", but whether it is counted of those present or of those in office is not said."));
    }

    private static boolean leavesOpenOfWhom(Setting rule) {
        return BodySettings.rule(rule).map(DecisionRule::methods).stream().flatMap(methods -> methods.stream())
                .flatMap(method -> Method.vetoes(method).stream()).map(Veto::portion).anyMatch(portion -> portion != null && portion.base() == null);
    }

    private static Stream<CharterFinding> open(BodySettings body, Setting setting, String text) {
        return Stream.of(Found.silent(body.charter(), Severity.OPEN, text, setting));
    }
}
