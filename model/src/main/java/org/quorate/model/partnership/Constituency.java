package org.quorate.model.partnership;

import org.quorate.model.Required;

/** A block of seats in a body ("Local authority"); {@code position} is its place in the body, from 1. */
public record Constituency(ConstituencyId id, BodyId body, String name, int position) {
    public Constituency {
        name = Required.text(name, "A constituency needs a name.");
    }
}
