package org.quorate.model.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.QuorumNeed.Kind;
import org.quorate.model.partnership.SeatClass;

/**
 * The groups in which a condition must hold, each counted on its own.
 *
 * @param listed the groups by name; none where all of a kind are meant
 * @param number in how many of them it must hold, from 1 to all; 0 for every one of a kind
 * @param kind all of which kind, or null where they are listed
 */
public record Within(List<Bloc> listed, int number, @Nullable Kind kind) {

    public Within {
        listed = List.copyOf(listed);
        if (kind == null && (listed.isEmpty() || number < 1 || number > listed.size())) {
            throw new IllegalArgumentException("A condition holds within at least one and at most " + listed.size() + " of the groups named, not "
                    + number + ".");
        }
        if (kind != null && (!listed.isEmpty() || number < 0)) {
            throw new IllegalArgumentException("Either the groups are listed, or all of a kind are meant.");
        }
    }

    /** Groups by name. */
    public Within(List<Bloc> listed, int number) {
        this(listed, number, null);
    }

    /** The groups of a body. */
    public List<Bloc> blocs(CharterBody body) {
        return switch (kind) {
            case null -> listed;
            case SIDES -> body.sides().stream().map(side -> new Bloc(List.of(side.key()))).toList();
            case CONSTITUENCIES -> body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING)
                    .map(one -> new Bloc(List.of(one.key()))).toList();
        };
    }

    /** In how many of the groups of a body it must hold. */
    public int atLeast(CharterBody body) {
        return number == 0 ? blocs(body).size() : number;
    }

    /** Whether it must hold in every one of them. */
    public boolean inEach(CharterBody body) {
        return atLeast(body) == blocs(body).size();
    }
}
