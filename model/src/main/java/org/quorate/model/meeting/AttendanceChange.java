package org.quorate.model.meeting;

import org.quorate.model.Required;

/** What happened to someone's attendance. */
public sealed interface AttendanceChange {
    /** Said before the meeting that they would come. */
    record Coming(boolean remote) implements AttendanceChange {}

    /** Sent apologies. */
    record Apologies() implements AttendanceChange {}

    /** Came into the room, in person or by remote link. */
    record Arrived(boolean remote) implements AttendanceChange {}

    /** Left the meeting. */
    record Left() implements AttendanceChange {}

    /** Stepped out for one item; it ends when they come back or the item does, and is never implied by an interest (003:109). */
    record SteppedOut(ItemId item, String reason) implements AttendanceChange {
        public SteppedOut {
            reason = Required.text(reason, "Say why the member steps out, for example \"interest declared\".");
        }
    }

    /** Came back from stepping out. */
    record CameBack() implements AttendanceChange {}

    /** Took the chair of the meeting. */
    record TookChair() implements AttendanceChange {}
}
