/** A register as columns and rows, described once and printed in every format. */
@NullMarked
package org.quorate.reports.table;

import org.jspecify.annotations.NullMarked;
