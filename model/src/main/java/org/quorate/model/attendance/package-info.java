/** Who came to the meetings held while they were in office, counted in whole numbers. */
@NullMarked
package org.quorate.model.attendance;

import org.jspecify.annotations.NullMarked;
