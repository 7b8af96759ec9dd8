package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Setting;
import org.quorate.model.partnership.SeatClass;

/** Voting seats that fall under no column of the matrix, so that what they may decide is open (A15). */
final class SeatWithoutColumn implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return charter.applicability().columns().isEmpty() ? Stream.empty() : BodySettings.all(charter).flatMap(SeatWithoutColumn::of);
    }

    private static Stream<CharterFinding> of(BodySettings body) {
        return body.body().constituencies().stream()
                .filter(block -> block.seatClass() == SeatClass.VOTING && !Integer.valueOf(0).equals(block.most()))
                .flatMap(block -> {
                    Setting column = body.named(block.key() + ".column");
                    return !column.isSilent() ? Stream.empty() : Stream.of(Found.of(body.body(), Severity.OPEN, "The constituency \""
                            + block.name() + "\" falls under no column of the matrix.", Found.settle(column), List.of(column), clause(column, block)));
                });
    }

    private static @Nullable String clause(Setting column, Constituency block) {
        String own = column.provenance().clause();
        return own == null ? block.clause() : own;
    }
}
