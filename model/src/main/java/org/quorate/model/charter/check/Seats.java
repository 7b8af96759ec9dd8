package org.quorate.model.charter.check;

import java.util.List;
import java.util.OptionalInt;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.partnership.SeatClass;

/** How many voting seats a body may have at most. */
final class Seats {

    private Seats() {
    }

    /** Those of the whole body; empty where the charter sets no greatest number. */
    static OptionalInt most(CharterBody body) {
        return most(body.constituencies());
    }

    /** Those of the constituencies, sides or roles with these keys; empty where there is no greatest number, as there is none for a role. */
    static OptionalInt most(CharterBody body, List<String> keys) {
        if (body.roles().stream().anyMatch(role -> keys.contains(role.key())) || keys.contains("chair")) {
            return OptionalInt.empty();
        }
        return most(body.constituencies().stream().filter(block -> keys.contains(block.key()) || body.sides().stream()
                .anyMatch(side -> keys.contains(side.key()) && side.constituencies().contains(block.key()))).toList());
    }

    private static OptionalInt most(List<Constituency> blocks) {
        int seats = 0;
        for (Constituency block : blocks) {
            Integer most = block.most();
            if (block.seatClass() == SeatClass.VOTING && most == null) {
                return OptionalInt.empty();
            }
            seats += block.seatClass() == SeatClass.VOTING && most != null ? most : 0;
        }
        return OptionalInt.of(seats);
    }
}
