package org.quorate.model.charter.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.QuorumAmount;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** A quorum that the seats of a body can never make: more than there are, or including what has too few seats or none. */
final class QuorumOutOfReach implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> body.named("quorum").value() instanceof SettingValue.Quorum(QuorumRule rule)
                ? Stream.of(number(body, rule), needs(rule).flatMap(need -> need(body, need)), limits(body, rule)).flatMap(found -> found)
                : Stream.empty());
    }

    /** Too few others beside those who may make up no more than a part of the quorum, or none of it. */
    private static Stream<CharterFinding> limits(BodySettings body, QuorumRule rule) {
        OptionalInt all = Seats.most(body.body());
        if (all.isEmpty() || !(rule instanceof QuorumRule.Plain plain)) {
            return Stream.empty();
        }
        return plain.needs().stream().flatMap(need -> switch (need) {
            case QuorumNeed.AtMost(QuorumAmount.Fixed(int most), List<String> from) -> others(body, all.getAsInt(), from, plain.amount().fewest() - most);
            case QuorumNeed.Others(int number, List<String> than) -> others(body, all.getAsInt(), than, number);
            default -> Stream.empty();
        });
    }

    private static Stream<CharterFinding> others(BodySettings body, int all, List<String> limited, int needed) {
        OptionalInt theirs = Seats.most(body.body(), limited);
        if (theirs.isEmpty() || all - theirs.getAsInt() >= needed) {
            return Stream.empty();
        }
        String names = limited.stream().map(body.body()::blockName).collect(Collectors.joining(" or "));
        int left = all - theirs.getAsInt();
        return Stream.of(unreachable(body, "The quorum needs " + needed + " who are not from " + names + ", but the body has "
                + (left == 0 ? "no other seat that votes" : "at most " + Seated.words(left) + " besides") + ", so no meeting is ever quorate."));
    }

    private static Stream<CharterFinding> number(BodySettings body, QuorumRule rule) {
        OptionalInt most = Seats.most(body.body());
        return most.isPresent() && rule.fewest() > most.getAsInt()
                ? Stream.of(unreachable(body, "The quorum is " + rule.fewest() + ", but the body has at most " + Seated.words(most.getAsInt())
                        + " that vote, so no meeting is ever quorate.")) : Stream.empty();
    }

    /** What is required in any case; of several ways to be quorate another may do. */
    private static Stream<QuorumNeed.Members> needs(QuorumRule rule) {
        return rule instanceof QuorumRule.Plain plain ? plain.needs().stream().filter(QuorumNeed.Members.class::isInstance).map(QuorumNeed.Members.class::cast)
                : Stream.empty();
    }

    private static Stream<CharterFinding> need(BodySettings body, QuorumNeed.Members need) {
        CharterBody described = body.body();
        String names = need.from().stream().map(described::blockName).collect(Collectors.joining(" or "));
        if (need.from().contains("chair") && need.from().size() == 1 && described.chair() == null && described.role("chair").isEmpty()) {
            return Stream.of(unreachable(body, "The quorum requires the chair, but the charter does not say who chairs."));
        }
        OptionalInt most = Seats.most(described, need.from());
        if (most.isEmpty() || most.getAsInt() >= need.count().fewest()) {
            return Stream.empty();
        }
        return Stream.of(unreachable(body, "The quorum requires " + need.count().fewest() + " of " + names + ", which has "
                + (most.getAsInt() == 0 ? "no seat that votes" : "at most " + Seated.words(most.getAsInt())) + ", so no meeting is ever quorate."));
    }

    private static CharterFinding unreachable(BodySettings body, String text) {
        Setting quorum = body.named("quorum");
        return Found.of(body.charter(), Severity.BLOCKS, text, "Lower " + quorum.path() + ", or give the body the seats it needs.", quorum);
    }
}
