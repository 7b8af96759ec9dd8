package org.quorate.app.paper;

import java.nio.file.Path;
import java.util.List;
import org.quorate.model.paper.AttachedFile;
import org.quorate.persistence.store.Store;

/** The files kept with a partnership. */
public final class KeptFiles {
    private final Store store;

    public KeptFiles(Store store) {
        this.store = store;
    }

    /** Takes copies of files, flushed to the disk before any act names them; refused where one is longer than may be kept. */
    public List<AttachedFile> keep(List<Path> files) {
        return files.stream().map(store::keepFile).toList();
    }

    /** Writes the content of a file as it was attached. */
    public Path copyTo(AttachedFile file, Path target) {
        store.copyKeptFile(file, target);
        return target;
    }
}
