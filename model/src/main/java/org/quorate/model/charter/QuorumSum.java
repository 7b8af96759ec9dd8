package org.quorate.model.charter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quorate.model.partnership.SeatClass;

/** Finds how many members a quorum asks for that says only who must be there: "3 from each side" asks for six where there are two sides. */
final class QuorumSum {

    private QuorumSum() {
    }

    /** The rule with its number no less than its requirements add up to; unchanged where some of them may be met by the same person. */
    static QuorumRule of(CharterBody body, QuorumRule rule) {
        return switch (rule) {
            case QuorumRule.Plain(QuorumAmount.Fixed(int number), List<QuorumNeed> needs) when number < least(body, needs) ->
                    new QuorumRule.Plain(new QuorumAmount.Fixed(least(body, needs)), needs);
            default -> rule;
        };
    }

    private static int least(CharterBody body, List<QuorumNeed> needs) {
        Set<String> counted = new HashSet<>();
        int sum = 0;
        int most = 0;
        for (QuorumNeed need : needs) {
            List<String> keys = keys(body, need);
            int fewest = fewest(body, need);
            most = Math.max(most, fewest);
            List<String> constituencies = keys.stream().flatMap(key -> constituencies(body, key).stream()).toList();
            boolean apart = !keys.isEmpty() && keys.stream().noneMatch(key -> constituencies(body, key).isEmpty())
                    && new HashSet<>(constituencies).size() == constituencies.size() && constituencies.stream().allMatch(counted::add);
            sum += apart ? fewest : 0;
        }
        return Math.max(sum, most);
    }

    private static List<String> keys(CharterBody body, QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount.Fixed ignored, List<String> from) -> from;
            case QuorumNeed.Blocks(QuorumAmount ignored, int each, QuorumNeed.Of of) -> keys(body, of);
            default -> List.of();
        };
    }

    private static List<String> keys(CharterBody body, QuorumNeed.Of of) {
        return switch (of) {
            case QuorumNeed.Listed(List<String> keys) -> keys;
            case QuorumNeed.Kind kind -> kind == QuorumNeed.Kind.SIDES ? body.sides().stream().map(CharterBody.Side::key).toList()
                    : body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).map(Constituency::key).toList();
        };
    }

    private static int fewest(CharterBody body, QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount.Fixed(int number), List<String> ignored) -> number;
            case QuorumNeed.Blocks(QuorumAmount.Fixed(int number), int each, QuorumNeed.Of ignored) -> number * each;
            case QuorumNeed.Others(int number, List<String> ignored) -> number;
            case QuorumNeed.Blocks(QuorumAmount count, int each, QuorumNeed.Of of) when count.equals(QuorumNeed.ALL_OF_THEM) -> keys(body, of).size() * each;
            default -> 1;
        };
    }

    /** The constituencies a key stands for; none for a role, which members of any constituency may have. */
    private static List<String> constituencies(CharterBody body, String key) {
        return body.sides().stream().filter(side -> side.key().equals(key)).findFirst().map(CharterBody.Side::constituencies)
                .orElseGet(() -> body.constituencies().stream().map(Constituency::key).filter(key::equals).toList());
    }
}
