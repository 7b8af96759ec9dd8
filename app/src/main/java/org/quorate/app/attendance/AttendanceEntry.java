package org.quorate.app.attendance;

import org.quorate.model.attendance.MemberAttendance;

/**
 * One member's attendance at one body, with the names to show.
 *
 * @param organisation what they belong to, or empty
 */
public record AttendanceEntry(MemberAttendance attendance, String body, String member, String seat, String organisation) {

    /** As in "7 of 9 (77%)"; "none held" where no meeting counts. */
    public String shareWithPercent() {
        return attendance.held() == 0 ? attendance.share() : attendance.share() + " (" + attendance.percent() + "%)";
    }
}
