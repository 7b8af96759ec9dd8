/** Segments in the store. */
@NullMarked
package org.quorate.persistence.segment;

import org.jspecify.annotations.NullMarked;
