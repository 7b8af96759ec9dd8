/** Who came to the meetings held while they were in office: the figures, the register, the picture. */
@NullMarked
package org.quorate.app.attendance;

import org.jspecify.annotations.NullMarked;
