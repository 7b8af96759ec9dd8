/** Meetings, their agendas, and the log of who was in the room. */
@NullMarked
package org.quorate.model.meeting;

import org.jspecify.annotations.NullMarked;
