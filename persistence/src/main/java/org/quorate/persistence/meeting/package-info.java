/** Meetings, agenda items, attendance and the course of meetings in the store. */
@NullMarked
package org.quorate.persistence.meeting;

import org.jspecify.annotations.NullMarked;
