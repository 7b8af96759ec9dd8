package org.quorate.app.attendance;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.quorate.app.control.DateWords;
import org.quorate.model.attendance.Attended;
import org.quorate.model.attendance.MemberAttendance;
import org.quorate.model.attendance.MemberAttendance.AtMeeting;

/** One meeting in the picture of attendance: a letter and a shade, never the shade alone. */
final class AttendanceMark extends Label {
    private static final int SHOWN = 18;

    AttendanceMark(AtMeeting meeting) {
        super(letter(meeting.how()));
        getStyleClass().addAll("attendance-mark", styleClass(meeting.how()));
        String words = DateWords.words(meeting.date()) + ": " + meeting.how().words();
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }

    /** The latest meetings of a member, earliest first. */
    static HBox row(MemberAttendance member) {
        HBox row = new HBox(2);
        row.getStyleClass().add("attendance-row");
        int skip = Math.max(0, member.meetings().size() - SHOWN);
        member.meetings().stream().skip(skip).map(AttendanceMark::new).forEach(row.getChildren()::add);
        return row;
    }

    static String letter(Attended how) {
        return switch (how) {
            case IN_PERSON -> "✓";
            case REMOTE -> "R";
            case DEPUTY -> "D";
            case APOLOGIES -> "A";
            case ABSENT -> "–";
            case NOT_RECORDED -> "?";
        };
    }

    private static String styleClass(Attended how) {
        return switch (how) {
            case IN_PERSON -> "attended";
            case REMOTE -> "remote";
            case DEPUTY -> "deputy";
            case APOLOGIES -> "apologies";
            case ABSENT -> "absent";
            case NOT_RECORDED -> "unknown";
        };
    }
}
