/** Charters and rule cases as YAML, every error with its line and column, and the charters that ship with the program. */
@NullMarked
package org.quorate.persistence.charter;

import org.jspecify.annotations.NullMarked;
