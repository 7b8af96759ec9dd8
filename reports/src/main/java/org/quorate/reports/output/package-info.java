/** Writes a finished report in place of its target, whole or not at all. */
@NullMarked
package org.quorate.reports.output;

import org.jspecify.annotations.NullMarked;
