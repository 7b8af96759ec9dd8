/** A thin layer over workbooks: one table streamed to one sheet, with a sheet that says how it was made. */
@NullMarked
package org.quorate.reports.excel;

import org.jspecify.annotations.NullMarked;
