package org.quorate.app.minutes;

import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.ItemId;

/**
 * Something to look at before minutes are sent out; none of it stands in the way.
 *
 * @param about what it is about ("Minute 26")
 * @param what what is wrong, as a short sentence without its full stop
 * @param item where it is mended; nothing means the meeting's own times and attendance
 */
public record MinutesFinding(String about, String what, @Nullable ItemId item) {}
