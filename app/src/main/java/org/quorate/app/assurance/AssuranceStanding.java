package org.quorate.app.assurance;

import java.util.List;
import org.quorate.model.assurance.AssuranceMove;
import org.quorate.model.partnership.Organisation;

/**
 * The level of assurance of one organisation and how it came there.
 *
 * @param name what it is called now
 * @param place the place of its level among the charter's, from 0: the higher, the more intensive; -1 where the charter has no such level now
 * @param moves in the order they took effect; at least one
 * @param findings what is missing or rests on an open rule, as sentences
 */
public record AssuranceStanding(Organisation organisation, String name, int place, List<AssuranceMove> moves, List<String> findings) {
    public AssuranceStanding {
        moves = List.copyOf(moves);
        findings = List.copyOf(findings);
    }

    /** The move that holds now. */
    public AssuranceMove current() {
        return moves.getLast();
    }

    /** Whether the organisation is above the first level. */
    public boolean isOfConcern() {
        return place > 0;
    }
}
