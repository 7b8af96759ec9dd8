/** Levels of assurance in the store. */
@NullMarked
package org.quorate.persistence.assurance;

import org.jspecify.annotations.NullMarked;
