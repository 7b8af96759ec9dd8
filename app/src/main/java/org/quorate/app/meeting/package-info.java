/** Meetings and their agendas: planning, checking, issuing and printing them. */
@NullMarked
package org.quorate.app.meeting;

import org.jspecify.annotations.NullMarked;
