package org.quorate.persistence.store;

import java.io.IOException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/** Work on a store's files, of which every failure is told in words for the person whose store it is. */
@FunctionalInterface
interface DiskWork<T> {

    T run() throws IOException, SQLException;

    /** Work with no answer. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException, SQLException;
    }

    /** Does it, or says of which store it failed and what to look at. */
    static <T> T explained(StoreFiles files, DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new StoreFailure(StoreFailure.Kind.UNUSABLE_PLACE, "The partnership " + files.name() + " in " + files.folder()
                    + " could not be read or written. Check the folder and the room on the disk.", e);
        } catch (SQLException | DataAccessException e) {
            throw Database.damaged(files.database().getFileName() + " could not be used.", e);
        }
    }

    /** The same, for work with no answer. */
    static void done(StoreFiles files, Task task) {
        explained(files, () -> {
            task.run();
            return files;
        });
    }
}
