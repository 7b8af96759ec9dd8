/** The minutes of a meeting: writing, numbering, sending out, confirming and printing them. */
@NullMarked
package org.quorate.app.minutes;

import org.jspecify.annotations.NullMarked;
