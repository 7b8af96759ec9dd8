/** Disputes as the partnership keeps them: who, about what, everything that happened, and the letters that went. */
@NullMarked
package org.quorate.model.dispute;

import org.jspecify.annotations.NullMarked;
