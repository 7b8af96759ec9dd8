/** The charter check: what a charter leaves open, contradicts or can never meet, found from its settings alone. */
@NullMarked
package org.quorate.model.charter.check;

import org.jspecify.annotations.NullMarked;
