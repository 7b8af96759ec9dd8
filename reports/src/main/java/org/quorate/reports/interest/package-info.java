/** Writes the register of interests as a workbook, a Word table or comma-separated values. */
@NullMarked
package org.quorate.reports.interest;

import org.jspecify.annotations.NullMarked;
