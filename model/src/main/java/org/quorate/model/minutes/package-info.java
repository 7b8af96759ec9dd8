/** The text of the minutes, item by item, and how minutes are numbered and confirmed. */
@NullMarked
package org.quorate.model.minutes;

import org.jspecify.annotations.NullMarked;
