/** Writes any register in the format its file name asks for. */
@NullMarked
package org.quorate.reports.register;

import org.jspecify.annotations.NullMarked;
