/** Writes calendars that calendar programs read (iCalendar, RFC 5545). */
@NullMarked
package org.quorate.reports.calendar;

import org.jspecify.annotations.NullMarked;
