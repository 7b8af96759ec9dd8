/** Reads rows of cells from spreadsheets that people hand over, however they were made, without ever loading more than a register could hold. */
@NullMarked
package org.quorate.reports.sheet;

import org.jspecify.annotations.NullMarked;
