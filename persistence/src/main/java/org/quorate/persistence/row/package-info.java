/** The door to the rows of a store: queries, and changes that the journal records. The adapters of every feature go through it. */
@NullMarked
package org.quorate.persistence.row;

import org.jspecify.annotations.NullMarked;
