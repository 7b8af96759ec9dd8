package org.quorate.model.charter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.model.partnership.SeatClass;

/** A board of councils and trusts in two sides, and an assembly of members only to which it answers. */
final class Boards {

    static final CharterBody BOARD = new CharterBody("board", "Partnership Board", List.of("Board"), "Chair", "assembly", List.of(
            new Constituency("councils", "Councils", List.of("councillors"), 0, 9, SeatClass.VOTING, null),
            new Constituency("trusts", "NHS Trusts", List.of("officers"), 0, 5, SeatClass.VOTING, null),
            new Constituency("guests", "Guests", List.of(), 0, null, SeatClass.NON_VOTING, null)),
            List.of(new CharterBody.Role("vice-chair", "Vice-Chair", List.of()), new CharterBody.Role("clinician", "Clinician", List.of("clinicians")),
                    new CharterBody.Role("mayor", "Mayor", List.of()), new CharterBody.Role("lay", "Lay member", List.of())),
            List.of(new CharterBody.Side("west", "West side", List.of(), List.of("councils")),
                    new CharterBody.Side("east", "East side", List.of(), List.of("trusts"))),
            List.of(new CharterBody.InterestKind("pecuniary", "pecuniary", List.of())), "clause 4");
    static final CharterBody ASSEMBLY = new CharterBody("assembly", "Assembly", List.of(), null, null, List.of(
            new Constituency("members", "Members", List.of(), 0, 12, SeatClass.VOTING, null)), null);
    static final Charter CHARTER = new Charter("test", "Test", "1", List.of(BOARD, ASSEMBLY),
            List.of(new CharterMatter("ordinary", "Ordinary business", List.of(), null, null),
                    new CharterMatter("budget", "The Budget", List.of("yearly budget"), "money", "clause 9")),
            new Applicability(List.of(new Applicability.Column("public", "Public bodies"), new Applicability.Column("health", "Health bodies")),
                    List.of(new Applicability.Row("money", "Money", new LinkedHashSet<>(Set.of("public")))), "Annex 1"), Map.of());

    private Boards() {
    }

    /** The charter with these settled, or left open where they are given as such, or with the starter given. */
    static Charter with(Charter bare, List<String> settings) {
        Charter charter = bare;
        for (String setting : settings) {
            String[] parts = setting.split(" = ", 2);
            Setting had = charter.setting(parts[0]).orElseThrow(() -> new IllegalArgumentException(parts[0]));
            charter = parts[1].equals("open") ? charter.assume(had, "silent")
                    : parts[1].startsWith("starter ") ? charter.with(new Setting(had.path(), had.topic(), null, List.of(), had.topic().domain().read(
                            parts[1].substring(8)), false, Provenance.NONE))
                    : parts[1].startsWith("readings ") ? charter.with(new Setting(had.path(), had.topic(), null, List.of(parts[1].substring(9).split("; ", -1))
                            .stream().map(had.topic().domain()::read).toList(), null, false, Provenance.NONE))
                    : charter.settle(parts[0], parts[1], Provenance.NONE);
        }
        return charter;
    }

    /** The charter with another number of seats for a constituency of the board, or with as many as anybody likes. */
    static Charter seated(Charter charter, String constituency, String seats) {
        CharterBody board = charter.bodies().getFirst();
        List<Constituency> blocks = board.constituencies().stream().map(block -> !block.key().equals(constituency) ? block : new Constituency(block.key(),
                block.name(), block.aliases(), 0, seats.equals("any") ? null : Integer.valueOf(seats), block.seatClass(), block.clause())).toList();
        return headed(charter, new CharterBody(board.key(), board.name(), board.aliases(), board.chair(), board.accountableTo(), blocks, board.roles(),
                board.sides(), board.interests(), board.clause()));
    }

    /** The charter with another chair of a body, or with none. */
    static Charter chaired(Charter charter, String body, String chair) {
        CharterBody had = charter.body(body).orElseThrow();
        return headed(charter, new CharterBody(had.key(), had.name(), had.aliases(), chair.equals("nobody") ? null : chair, had.accountableTo(),
                had.constituencies(), had.roles(), had.sides(), had.interests(), had.clause()));
    }

    private static Charter headed(Charter charter, CharterBody changed) {
        return new Charter(charter.key(), charter.title(), charter.version(), charter.bodies().stream().map(body -> body.key().equals(changed.key()) ? changed
                : body).toList(), charter.matters(), charter.applicability(), charter.settings());
    }
}
