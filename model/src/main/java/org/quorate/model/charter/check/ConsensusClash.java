package org.quorate.model.charter.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Veto;

/** Consensus that one objection breaks, beside a rule under which it takes several objections to stop a matter. */
final class ConsensusClash implements FindingKind {

    private static final Set<String> STRICT = Set.of("all-agree", "all-agree-or-stand-aside", "no-objection");

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).filter(body -> STRICT.contains(body.named("consensus.meaning").valueText()))
                .flatMap(body -> body.rules().flatMap(rule -> clash(body, rule)));
    }

    private static Stream<CharterFinding> clash(BodySettings body, Setting rule) {
        return BodySettings.rule(rule).map(DecisionRule::methods).orElse(List.of()).stream().flatMap(method -> Method.vetoes(method).stream())
                .filter(veto -> veto.who() == Veto.Who.NUMBER && veto.number() > 1 && veto.bloc() == null && !veto.byVoteOnly())
                .map(veto -> Found.of(body.body(), Severity.OPEN, "Consensus is broken by a single objection, yet " + body.decided(rule)
                        + " is stopped only when " + veto.number() + " members object.",
                        "Change " + body.named("consensus.meaning").path() + " or " + rule.path() + ": one of them lets a matter pass over an objection.",
                        List.of(rule, body.named("consensus.meaning")), null)).limit(1);
    }
}
