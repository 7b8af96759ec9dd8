package org.quorate.model.charter;

import java.util.Optional;

/** The draft of the charter, while there is one. */
public interface DraftCharters {
    Optional<DraftCharter> current();

    /** Keeps a new draft, or a changed one; refused as stale where another change came first. */
    void save(DraftCharter draft);

    /** Removes the draft, because it was adopted or given up. */
    void remove();
}
