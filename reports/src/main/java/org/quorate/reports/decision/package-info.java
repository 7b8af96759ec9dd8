/** Writes the register of decisions as a workbook, a Word table or comma-separated values. */
@NullMarked
package org.quorate.reports.decision;

import org.jspecify.annotations.NullMarked;
