/** Writes the log of actions as a workbook, a Word table or comma-separated values. */
@NullMarked
package org.quorate.reports.action;

import org.jspecify.annotations.NullMarked;
