package org.quorate.app.dispute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Collections;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.ruling.VoteCast;

/**
 * A step a person takes, or thinks of taking, in a dispute.
 *
 * @param reference of the dispute
 * @param seen how many events of it the person has seen; {@link #ANY} where that does not matter
 * @param votes how each organisation voted, where there was a vote
 * @param evidence what shows it, in words
 * @param files what shows it, kept beside the store already
 */
public record DisputeStep(String reference, int seen, ProcedureEvent what, Map<String, VoteCast> votes, List<String> evidence, List<AttachedFile> files) {
    /** The person speaks of the dispute as it is, whatever that is. */
    public static final int ANY = -1;

    public DisputeStep {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        evidence = List.copyOf(evidence);
        files = List.copyOf(files);
    }

    /** A step about which nothing more is said. */
    public static DisputeStep of(String reference, ProcedureEvent what) {
        return new DisputeStep(reference, ANY, what, Map.of(), List.of(), List.of());
    }
}
