/** Rulings computed from a charter and a case, with every step of the reasoning, and silence where the charter is silent. */
@NullMarked
package org.quorate.model.ruling;

import org.jspecify.annotations.NullMarked;
