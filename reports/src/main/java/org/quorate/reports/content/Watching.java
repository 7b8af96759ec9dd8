package org.quorate.reports.content;

import org.jspecify.annotations.Nullable;

/**
 * How anybody may follow the meeting from outside the room.
 *
 * @param link the address of the live broadcast, or absent when it is not known yet
 * @param dialIn how to listen by telephone, or absent
 */
public record Watching(@Nullable String link, @Nullable DialIn dialIn) {
    public Watching {
        link = Words.optional(link);
        if (link != null && !link.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            throw new IllegalArgumentException("The link to watch the meeting is not a web address: it must begin with"
                    + " https:// and hold no spaces.");
        }
    }

    /**
     * A telephone number and the conference to ask for.
     *
     * @param number the number as people dial it
     * @param conferenceId what to enter when prompted
     */
    public record DialIn(String number, String conferenceId) {
        public DialIn {
            number = Words.required(number, "The telephone number to dial in on");
            conferenceId = Words.required(conferenceId, "The conference ID");
        }
    }
}
