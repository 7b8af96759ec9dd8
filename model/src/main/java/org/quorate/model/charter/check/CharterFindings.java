package org.quorate.model.charter.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;

/** Reads a charter for what will trouble a meeting: found from the settings themselves, with no list of known answers. */
public final class CharterFindings {

    private static final List<FindingKind> KINDS = kinds();

    private CharterFindings() {
    }

    private static List<FindingKind> kinds() {
        List<FindingKind> kinds = new ArrayList<>(List.of(new BodyWithoutQuorum(), new QuorumOutOfReach(), new QuorumOfTheEligible(),
                new MatterWithoutRule(), new MatterNobodyDecides(), new MajorityWithoutBase(), new VoteOutOfReach(), new SeatWithoutColumn(), new FewDecide(),
                new ChairWithoutSeat(), new ChairOverBoth(), new StageWithoutActor(), new StageWithoutTime(), new StageDaysUndefined(),
                new StageWithoutAlternate(), new StageTriggerOutOfTurn(), new StageAnswersOpen(), new StageOutOfReach(),
                new CadenceUnsaid(), new CadenceOutOfReach(), new HalfSaid(), new ReadingsUndecided()));
        kinds.addAll(Contradictions.KINDS);
        kinds.add(new ClashingStarters());
        return List.copyOf(kinds);
    }

    /** Every finding: body by body in the order of the charter, the gravest first, and last what concerns the whole partnership. */
    public static List<CharterFinding> of(Charter charter) {
        return of(charter, Map.of());
    }

    /**
     * Every finding, those on the seats that are filled at present among them.
     *
     * @param filled how many voting seats are filled, by the key of the body; a body that is not there is passed over
     */
    public static List<CharterFinding> of(Charter charter, Map<String, Integer> filled) {
        List<String> bodies = charter.bodies().stream().map(CharterBody::name).toList();
        Comparator<CharterFinding> byBody = Comparator.comparingInt(finding -> Math.floorMod(bodies.indexOf(finding.about()), bodies.size() + 1));
        return Stream.concat(KINDS.stream(), Stream.of(new QuorumAboveFilled(filled)))
                .flatMap(kind -> kind.in(charter)).sorted(byBody.thenComparing(CharterFinding::severity)).toList();
    }

    /** The findings of some kinds only. */
    static List<CharterFinding> of(Charter charter, List<FindingKind> kinds) {
        return Stream.of(charter).flatMap(one -> kinds.stream().flatMap(kind -> kind.in(one))).toList();
    }
}
