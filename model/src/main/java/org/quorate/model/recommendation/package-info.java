/** What one body sends another, tracked until it is answered. */
@NullMarked
package org.quorate.model.recommendation;

import org.jspecify.annotations.NullMarked;
