package org.quorate.model.ruling;

import java.util.List;
import org.quorate.model.charter.QuorumAmount;
import org.quorate.model.charter.QuorumBase;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.charter.QuorumRule;

/**
 * What testing a quorum rule found.
 *
 * @param rule the rule
 * @param met whether it holds
 * @param needed how many members are needed; of several ways, by the nearest of them
 * @param shortBy how many more members are needed at the least, counting each requirement by itself
 * @param unmet the requirements that are not met
 * @param figures how fractions and tables came to a number
 * @param ways what testing each of several ways found; none when there is one way only
 */
record QuorumTest(QuorumRule rule, boolean met, int needed, int shortBy, List<QuorumNeed> unmet, List<Figure> figures, List<QuorumTest> ways) {

    /** How a fraction or table came to a number of members. */
    record Figure(QuorumAmount amount, QuorumBase base, int number, int needed) {
    }
}
