package org.quorate.app.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.Interest;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.interest.InterestNote;
import org.quorate.model.interest.Withdrawal;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Person;

/**
 * One row of the register of interests: an interest in the register, or one declared at a meeting.
 *
 * @param role the seats the person holds today, or empty
 * @param standing the interest or the declaration
 * @param sensitive whether the public may not read its details
 */
public record InterestEntry(Person person, String role, Standing standing, boolean sensitive) {

    /** Where it stands. */
    public sealed interface Standing {
        /** In the register. */
        record Registered(Interest interest, @Nullable InterestNote note) implements Standing {
        }

        /**
         * Declared at a meeting.
         *
         * @param meeting its reference
         * @param item the item's number, 0 where it was declared in general
         * @param title the item's title, or empty
         * @param partTwo whether the item was taken in the absence of the public and press
         * @param withdrawal how it was taken back, or nothing
         */
        record Declared(Declaration declaration, String meeting, LocalDate on, int item, String title, boolean partTwo,
                @Nullable Withdrawal withdrawal) implements Standing {
        }
    }

    /** Names the row for ever: "I-5" in the register, "M-7" at a meeting. */
    public String key() {
        return switch (standing) {
            case Standing.Registered registered -> "I-" + registered.interest().id().value();
            case Standing.Declared declared -> "M-" + declared.declaration().id().value();
        };
    }

    public InterestKind kind() {
        return switch (standing) {
            case Standing.Registered registered -> registered.interest().kind();
            case Standing.Declared declared -> declared.declaration().kind();
        };
    }

    public String nature() {
        return switch (standing) {
            case Standing.Registered registered -> registered.interest().nature();
            case Standing.Declared declared -> declared.declaration().nature();
        };
    }

    /** The day on which it was registered or declared. */
    public LocalDate entered() {
        return switch (standing) {
            case Standing.Registered registered -> registered.interest().registeredOn();
            case Standing.Declared declared -> declared.on();
        };
    }

    public @Nullable LocalDate ended() {
        return standing instanceof Standing.Registered registered ? registered.interest().endedOn() : null;
    }

    /** Since when it exists, where the register says so. */
    public @Nullable LocalDate begun() {
        return standing instanceof Standing.Registered(Interest ignored, InterestNote note) && note != null ? note.begunOn() : null;
    }

    /** What is, or was, done about it; empty where nothing is said. */
    public String managed() {
        return switch (standing) {
            case Standing.Registered(Interest ignored, @Nullable InterestNote note) -> note == null || note.managed() == null ? "" : note.managed();
            case Standing.Declared declared -> declared.declaration().handling().words();
        };
    }

    /** "Register", or the meeting and item. */
    public String where() {
        return switch (standing) {
            case Standing.Registered ignored -> "Register";
            case Standing.Declared declared -> declared.item() == 0 ? declared.meeting() : declared.meeting() + ", item " + declared.item();
        };
    }

    /** In one word: "Current", "Ended", "Declared", "Taken back". */
    public String state() {
        return switch (standing) {
            case Standing.Registered registered -> registered.interest().endedOn() == null ? "Current" : "Ended";
            case Standing.Declared declared -> declared.withdrawal() == null ? "Declared" : "Taken back";
        };
    }

    /** The meeting at which it was declared, or nothing. */
    public @Nullable MeetingId meeting() {
        return standing instanceof Standing.Declared declared ? declared.declaration().meeting() : null;
    }
}
