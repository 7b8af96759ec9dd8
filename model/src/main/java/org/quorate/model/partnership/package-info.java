/** Partners, bodies, seats and the people who hold them, as at any date. */
@NullMarked
package org.quorate.model.partnership;

import org.jspecify.annotations.NullMarked;
