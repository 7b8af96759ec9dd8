/** Recommendations from one body to another in the store. */
@NullMarked
package org.quorate.persistence.recommendation;

import org.jspecify.annotations.NullMarked;
