/** The Room: the meeting as it happens, from the first arrival to the last resolution. */
@NullMarked
package org.quorate.app.room;

import org.jspecify.annotations.NullMarked;
