package org.quorate.model.paper;

import java.util.Optional;

/** Which files are kept beside the records. */
public interface AttachedFiles {
    Optional<AttachedFile> find(String sha256);

    /** Notes that a file is kept, before anything refers to it; one that is noted already stays as it is. */
    void add(AttachedFile file);
}
