package org.quorate.model.charter.check;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Bloc;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Condition;
import org.quorate.model.charter.CountedBy;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.VotingBase;
import org.quorate.model.charter.Within;

/** A vote that cannot be won even when every eligible seat is filled and votes for: too great a number, or a group without seats. */
final class VoteOutOfReach implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> body.rules().flatMap(rule -> BodySettings.conditions(rule).stream()
                .flatMap(condition -> of(body, rule, condition))));
    }

    private static Stream<CharterFinding> of(BodySettings body, Setting rule, Condition condition) {
        Within within = condition.within();
        if (condition.by() == CountedBy.WEIGHT) {
            return Stream.empty();
        }
        if (within == null) {
            return everyone(body, rule, condition.measure());
        }
        List<Bloc> out = within.blocs(body.body()).stream().filter(bloc -> isOutOfReach(body, bloc, condition.measure())).toList();
        return within.blocs(body.body()).size() - out.size() >= within.atLeast(body.body()) ? Stream.empty() : Stream.of(finding(body, rule, "needs votes of "
                + out.stream().map(bloc -> bloc.anyOf().stream().map(body.body()::blockName).collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(" and of ")) + ", which " + (out.size() == 1 ? "has" : "have") + " too few seats that vote"));
    }

    private static boolean isOutOfReach(BodySettings body, Bloc bloc, Method.Measure measure) {
        OptionalInt most = Seats.most(body.body(), bloc.anyOf());
        return most.isPresent() && most.getAsInt() < (measure instanceof Method.AtLeast(int votes) ? votes : 1);
    }

    private static Stream<CharterFinding> everyone(BodySettings body, Setting rule, Method.Measure measure) {
        OptionalInt possible = possible(body, rule);
        OptionalInt seats = Seats.most(body.body());
        int needed = switch (measure) {
            case Method.AtLeast(int votes) -> votes;
            case Method.Vote vote when vote.base() == VotingBase.ALL_MEMBERS && seats.isPresent() -> vote.neededOf(seats.getAsInt());
            case Method.Vote ignored -> 0;
        };
        return possible.isEmpty() || needed <= possible.getAsInt() ? Stream.empty() : Stream.of(finding(body, rule, "needs " + needed
                + " votes, but at most " + Seated.words(possible.getAsInt()) + " can be eligible"));
    }

    /** How many seats can be eligible for what a rule decides; empty where the charter sets no greatest number. */
    private static OptionalInt possible(BodySettings body, Setting rule) {
        Applicability.Row row = body.matters().stream().filter(matter -> rule.path().equals(body.body().key() + "." + matter.key() + ".rule"))
                .map(CharterMatter::row).filter(Objects::nonNull).findFirst().flatMap(key -> body.charter().applicability().row(key)).orElse(null);
        if (row == null) {
            return Seats.most(body.body());
        }
        EligibleSeats eligible = EligibleSeats.of(body.charter(), body.body(), row);
        return eligible.limited() ? OptionalInt.of(eligible.possible()) : OptionalInt.empty();
    }

    private static CharterFinding finding(BodySettings body, Setting rule, String text) {
        String decided = body.decided(rule);
        return Found.of(body.charter(), Severity.BLOCKS, "To decide " + decided + " " + text.replaceFirst("^needs", "it needs") + ".",
                "Change " + rule.path() + ", or give the body the seats it needs.", rule);
    }
}
