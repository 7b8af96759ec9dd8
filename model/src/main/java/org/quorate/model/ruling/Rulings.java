package org.quorate.model.ruling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.charter.Charter;

/** The engine: computes rulings and what the window needs to know before one is made. Pure: the same inputs always give the same answer. */
public final class Rulings {

    private final BankHolidays holidays;

    /** An engine that counts working days with these bank holidays. */
    public Rulings(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** Rules on a case; refuses a case that names a body, matter, constituency or setting the charter does not have. */
    public Ruling rule(Charter charter, RulingCase question) {
        return built(null);
    }

    /** Whether the room is quorate for the matter now. */
    public QuorumFinding quorum(Charter charter, DecisionCase room) {
        return built(null);
    }

    /** What a vote would need, before it is taken; empty when the rule has no vote. */
    public Optional<NeededFinding> needed(Charter charter, DecisionCase room) {
        return built(null);
    }

    /** Which seats may take part in deciding the matter, in the order of the case. */
    public List<SeatEligibility> eligibility(Charter charter, DecisionCase room) {
        return built(null);
    }

    /** How a body decides a matter, in a sentence: "Consensus, else 75% of those eligible in office". */
    public String ruleSentence(Charter charter, String body, String matter) {
        return built(null);
    }

    /** The quorum if the holder of a seat left. */
    public QuorumFinding ifLeaves(Charter charter, DecisionCase room, String seat) {
        return built(null);
    }

    /** The seats whose holders, or deputies for them, would bring the room nearer to its quorum, as names of seats. */
    public List<String> whoCouldHelp(Charter charter, DecisionCase room) {
        return built(null);
    }

    private <T> T built(@Nullable T answer) {
        return Objects.requireNonNull(answer, () -> "The engine is being built. " + holidays);
    }
}
