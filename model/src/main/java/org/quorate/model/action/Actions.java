package org.quorate.model.action;

import java.util.List;
import java.util.Optional;
import org.quorate.model.meeting.ItemId;

/** The actions on record. */
public interface Actions {
    Optional<Action> find(ActionId id);

    Optional<Action> findByReference(String reference);

    /** Earliest raised first. */
    List<Action> all();

    List<Action> of(ItemId item);

    void save(Action action);

    void remove(ActionId id);
}
