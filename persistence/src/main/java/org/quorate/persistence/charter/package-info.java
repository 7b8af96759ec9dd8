/** The charter outside the program: its YAML text, and the versions a partnership adopted. */
@NullMarked
package org.quorate.persistence.charter;

import org.jspecify.annotations.NullMarked;
