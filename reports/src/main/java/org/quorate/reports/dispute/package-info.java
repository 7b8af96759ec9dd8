/** The letters of a dispute in Word. */
@NullMarked
package org.quorate.reports.dispute;

import org.jspecify.annotations.NullMarked;
