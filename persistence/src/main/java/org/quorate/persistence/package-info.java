/** The store: one file per partnership, its journal beside it, and the files people write by hand (charters, cases, imports). */
@NullMarked
package org.quorate.persistence;

import org.jspecify.annotations.NullMarked;
