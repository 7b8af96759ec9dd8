/** The files of one partnership: the database, the journal beside it, one writer, backups, and what is done when a file is not as it was left. */
@NullMarked
package org.quorate.persistence.store;

import org.jspecify.annotations.NullMarked;
