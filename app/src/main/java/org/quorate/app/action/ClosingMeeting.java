package org.quorate.app.action;

import java.time.LocalDate;
import org.quorate.model.meeting.MeetingId;

/** A meeting at which an action may be closed; {@code words} name it as in "PB, Tue 24 Nov 2026". */
public record ClosingMeeting(MeetingId id, LocalDate date, String words) {}
