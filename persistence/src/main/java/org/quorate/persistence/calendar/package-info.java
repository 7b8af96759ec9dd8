/** England's bank holidays, one-off days included. */
@NullMarked
package org.quorate.persistence.calendar;

import org.jspecify.annotations.NullMarked;
