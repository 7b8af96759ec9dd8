/** What a partnership is and how it decides: values and pure functions, with no input or output and no clock of their own. */
@NullMarked
package org.quorate.model;

import org.jspecify.annotations.NullMarked;
