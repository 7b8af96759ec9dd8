/** Writes the register of attendance as a workbook, a Word table or comma-separated values. */
@NullMarked
package org.quorate.reports.attendance;

import org.jspecify.annotations.NullMarked;
