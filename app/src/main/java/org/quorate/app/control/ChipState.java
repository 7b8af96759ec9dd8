package org.quorate.app.control;

/** Every state a chip can show: its word, icon and tone. No two share both icon and word. */
public enum ChipState {
    QUORATE("Quorate", "checkbox-circle-fill", Tone.OK),
    NOT_QUORATE("Not quorate", "close-circle-fill", Tone.BAD),
    CARRIED("Carried", "checkbox-circle-fill", Tone.OK),
    BY_CONSENSUS("By consensus", "checkbox-circle-line", Tone.OK),
    AGREED("Agreed", "checkbox-circle-line", Tone.OK),
    RESOLVED("Resolved", "checkbox-circle-line", Tone.OK),
    NOT_CARRIED("Not carried", "close-circle-fill", Tone.BAD),
    ONE_SHORT("One short", "close-circle-fill", Tone.BAD),
    NO_CONSENSUS("No consensus", "close-circle-line", Tone.BAD),
    DEFERRED("Deferred", "time-line", Tone.WARN),
    LATE("Late", "time-line", Tone.WARN),
    OVERDUE("Overdue", "alarm-warning-line", Tone.BAD),
    TODAY("Today", "alarm-line", Tone.BAD),
    THIS_WEEK("This week", "time-line", Tone.WARN),
    THIS_MONTH("This month", "calendar-line", Tone.PLAIN),
    LATER("Later", "calendar-2-line", Tone.PLAIN),
    WAITING("Waiting", "pause-circle-line", Tone.PLAIN),
    CURRENT("Current", "checkbox-circle-line", Tone.OK),
    ENDED("Ended", "forbid-line", Tone.PLAIN),
    DECLARED("Declared", "chat-1-line", Tone.PLAIN),
    TAKEN_BACK("Taken back", "arrow-go-back-line", Tone.WARN),
    NONE_TO_SPARE("None to spare", "error-warning-line", Tone.WARN),
    STEPPED_OUT("Stepped out", "logout-box-r-line", Tone.WARN),
    RECEIVED("Received", "checkbox-blank-circle-line", Tone.PLAIN),
    NOTED("Noted", "checkbox-blank-circle-line", Tone.PLAIN),
    REFERRED("Referred", "arrow-right-line", Tone.PLAIN),
    WITHDRAWN("Withdrawn", "forbid-line", Tone.PLAIN),
    DRAFT("Draft", "pencil-line", Tone.PLAIN),
    ISSUED("Issued", "mail-send-line", Tone.PLAIN),
    UNDER_WAY("Under way", "record-circle-line", Tone.WARN),
    HELD("Held", "check-line", Tone.PLAIN),
    UNCONFIRMED("Unconfirmed", "file-list-line", Tone.WARN),
    CONFIRMED("Confirmed", "file-list-line", Tone.OK),
    OPEN("Open", "checkbox-blank-circle-line", Tone.PLAIN),
    DONE("Done", "checkbox-circle-fill", Tone.OK),
    DROPPED("Dropped", "forbid-line", Tone.PLAIN),
    VACANT("Vacant", "user-unfollow-line", Tone.WARN),
    IN_FORCE("In force", "checkbox-circle-fill", Tone.OK),
    SILENT("Silent", "question-line", Tone.SILENT),
    PART_2("Part 2", "lock-2-line", Tone.INK);

    private final String word;
    private final String icon;
    private final Tone tone;

    ChipState(String word, String icon, Tone tone) {
        this.word = word;
        this.icon = icon;
        this.tone = tone;
    }

    public String word() {
        return word;
    }

    public String icon() {
        return icon;
    }

    public Tone tone() {
        return tone;
    }
}
