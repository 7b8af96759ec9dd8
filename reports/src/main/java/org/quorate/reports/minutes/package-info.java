/** Prints the minutes of a meeting as a Word document. */
@NullMarked
package org.quorate.reports.minutes;

import org.jspecify.annotations.NullMarked;
