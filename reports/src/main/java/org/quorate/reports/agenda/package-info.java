/** Prints the agenda of a meeting as a Word document. */
@NullMarked
package org.quorate.reports.agenda;

import org.jspecify.annotations.NullMarked;
