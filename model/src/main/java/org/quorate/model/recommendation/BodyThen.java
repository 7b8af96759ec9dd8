package org.quorate.model.recommendation;

import org.quorate.model.Required;
import org.quorate.model.partnership.BodyId;

/** A body by the name it went by when something happened; history keeps it when the body is renamed. */
public record BodyThen(BodyId id, String name) {
    public BodyThen {
        name = Required.text(name, "A body needs a name.");
    }
}
