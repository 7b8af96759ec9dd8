package org.quorate.model.ruling;

import java.util.List;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Whether more deputies sit at one meeting than the charter allows. */
final class DeputyLimit {

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;

    DeputyLimit(Prepared prepared, OpenReadings readings, Working working) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
    }

    /** Whether there are too many of them, so that which of them count cannot be told; says how many. Asked only where the charter speaks of it. */
    boolean isPassed() {
        int here = prepared.members().stream().filter(Group::isVoting).mapToInt(Group::deputies).sum();
        Setting most = prepared.ofBody("deputies.most");
        if (here == 0 || !prepared.isSpoken(most)) {
            return false;
        }
        int limit = readings.ask(most, () -> around(here)) instanceof SettingValue.Whole(int number) ? number : here;
        if (here <= limit) {
            return false;
        }
        working.refusal = (here == 1 ? "A deputy sits" : here + " deputies sit") + " for members, but no more than " + limit
                + " may at one meeting. Say which of them stand, and leave the others out.";
        return true;
    }

    private static List<Candidate> around(int here) {
        return List.of(new Candidate(here + " or more", new SettingValue.Whole(here)), new Candidate("fewer than " + here, new SettingValue.Whole(here - 1)));
    }
}
