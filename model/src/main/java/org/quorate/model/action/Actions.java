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

    /** The reference of the next action: "A-" and one more than the highest number given so far, so that no number means two things. */
    default String nextReference() {
        return all().stream()
                .map(Action::reference)
                .filter(reference -> reference.matches("A-\\d{1,8}"))
                .mapToInt(reference -> Integer.parseInt(reference.substring(2)))
                .max()
                .stream()
                .mapToObj(last -> "A-" + (last + 1))
                .findFirst()
                .orElse("A-1");
    }

    void save(Action action);

    /** In the order in which it was put on record. */
    List<Evidence> evidenceOf(ActionId action);

    /** Of every action, in the order in which it was put on record. */
    List<Evidence> allEvidence();

    /** Puts evidence on record; it stays as it is. */
    void add(Evidence evidence);

    void remove(ActionId id);
}
