/** Clocks that run: what must happen by when, counted how, and how pressing it is on a day. */
@NullMarked
package org.quorate.model.clock;

import org.jspecify.annotations.NullMarked;
