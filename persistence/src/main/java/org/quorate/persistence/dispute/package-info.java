/** Disputes in the store. */
@NullMarked
package org.quorate.persistence.dispute;

import org.jspecify.annotations.NullMarked;
