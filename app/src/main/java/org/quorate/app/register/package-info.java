/** What the registers share: which rows are asked for, where each arose, and how they are written to a file. */
@NullMarked
package org.quorate.app.register;

import org.jspecify.annotations.NullMarked;
