/** Real papers and the means to read back what was printed. */
@NullMarked
package org.quorate.reports;

import org.jspecify.annotations.NullMarked;
