/** The partnership's rules as data: settings with their provenance, silent where nobody chose. */
@NullMarked
package org.quorate.model.charter;

import org.jspecify.annotations.NullMarked;
