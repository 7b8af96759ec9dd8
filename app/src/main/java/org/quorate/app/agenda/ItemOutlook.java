package org.quorate.app.agenda;

import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;

/**
 * How an item is to be decided and whether it can be, as the card below its form says.
 *
 * @param decidedBy the rule in words ("Consensus, else 75%: 9 of 12 in office")
 * @param forecast the quorum forecast in words ("8 of 8")
 * @param chip what stands out about it, or nothing
 */
public record ItemOutlook(
        String decidedBy, Explanation decidedWhy, String forecast, @Nullable ChipState chip, Explanation forecastWhy) {}
