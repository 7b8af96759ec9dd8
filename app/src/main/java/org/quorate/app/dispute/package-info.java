/** Disputes as a person works with them: opening, every step with its ruling, letters, and where each one stands. */
@NullMarked
package org.quorate.app.dispute;

import org.jspecify.annotations.NullMarked;
