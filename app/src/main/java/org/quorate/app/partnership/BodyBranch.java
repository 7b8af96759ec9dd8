package org.quorate.app.partnership;

import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Roll;

/** A body in the tree: how deep it stands, from 0, and its roll on the day asked for. */
public record BodyBranch(Body body, int depth, Roll roll) {
    static BodyBranch of(Body body, int depth, Roll roll) {
        return new BodyBranch(body, depth, roll);
    }

    public int seats() {
        return roll.entries().size();
    }

    public int filled() {
        return roll.inOffice().size();
    }

    public int vacant() {
        return seats() - filled();
    }
}
