/** Who does what by when; progress is kept, never overwritten. */
@NullMarked
package org.quorate.model.action;

import org.jspecify.annotations.NullMarked;
