/** The narrative of minutes in the store. */
@NullMarked
package org.quorate.persistence.minutes;

import org.jspecify.annotations.NullMarked;
