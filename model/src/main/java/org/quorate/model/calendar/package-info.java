/** Days as committees count them: clear days, clear working days, and bank holidays as a port. */
@NullMarked
package org.quorate.model.calendar;

import org.jspecify.annotations.NullMarked;
