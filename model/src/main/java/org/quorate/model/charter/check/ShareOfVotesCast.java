package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.VotingBase;

/** A share of three quarters or more that is counted of the votes cast, so that very few may carry it. */
final class ShareOfVotesCast implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> body.rules().flatMap(rule -> BodySettings.conditions(rule).stream()
                .filter(condition -> condition.within() == null && !asksForMore(rule))
                .flatMap(condition -> clash(body, rule, condition.measure())))).distinct();
    }

    /** Whether one vote for is not enough in any case, because the rule also asks for a number of votes or a share of something greater. */
    private static boolean asksForMore(Setting rule) {
        return BodySettings.conditions(rule).stream().anyMatch(condition -> condition.within() != null
                || (condition.measure() instanceof Method.AtLeast number && number.votes() > 1)
                || (condition.measure() instanceof Method.Vote vote && vote.base() != null && !vote.base().isOfVotes()));
    }

    private static Stream<CharterFinding> clash(BodySettings body, Setting rule, Method method) {
        if (!(method instanceof Method.Vote vote) || 4 * vote.fraction().numerator() < 3 * vote.fraction().denominator()) {
            return Stream.empty();
        }
        Setting resting = vote.base() == null ? body.named(vote.key() + ".base") : rule;
        VotingBase base = vote.base();
        boolean ofVotesCast = base == null ? Stream.of(VotingBase.values()).filter(VotingBase::isOfVotes).anyMatch(one -> resting.valueText()
                .equals(one.word()))
                : base.isOfVotes();
        return !ofVotesCast ? Stream.empty() : Stream.of(Found.of(body.charter(), Severity.NOTE, "A share of " + vote.fraction()
                + " is counted of the votes cast only, so one vote for, and none against, is enough in a quorate meeting.",
                "Confirm that this is meant, or count it of the eligible members in office.", resting));
    }
}
