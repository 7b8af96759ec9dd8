package org.quorate.app.room;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Tone;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.QuorumForecast;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Part;

/** The agenda as the strip at the foot shows it: what was taken, where the meeting is, and what to expect of the items ahead. */
public record StripScene(List<Entry> entries) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** Where an item stands in the meeting's course. */
    public enum Stage {
        TAKEN,
        NOW,
        AHEAD
    }

    /**
     * One item.
     *
     * @param time when it began, or is expected to
     * @param forecast what to expect of it, as in "8 of 8, a vote needs 9"; empty unless it lies ahead
     */
    public record Entry(
            ItemId item, int number, String title, Stage stage, String time, String forecast, Tone tone, boolean partTwo) {}

    public StripScene {
        entries = List.copyOf(entries);
    }

    /** @param rulings nothing where no charter is in force: then nothing is forecast */
    static StripScene of(MeetingRecord record, @Nullable ItemId current, @Nullable ItemRulings rulings, LocalDateTime now) {
        List<Entry> entries = new ArrayList<>();
        LocalDateTime expected = now;
        for (AgendaItem item : record.items()) {
            Optional<LocalDateTime> began = record.course().began(item.id());
            Stage stage = item.id().equals(current) ? Stage.NOW : began.isPresent() ? Stage.TAKEN : Stage.AHEAD;
            if (stage == Stage.NOW) {
                LocalDateTime planned = began.orElse(now).plusMinutes(item.minutes());
                expected = planned.isAfter(now) ? planned : now;
            }
            QuorumForecast forecast = stage == Stage.AHEAD && rulings != null ? rulings.forecast(item, now) : null;
            entries.add(new Entry(
                    item.id(), item.position(), item.title(), stage, (stage == Stage.AHEAD ? expected : began.orElse(now)).format(TIME),
                    forecast == null ? "" : forecast.words(), forecast == null ? Tone.PLAIN : tone(forecast), item.part() == Part.TWO));
            expected = stage == Stage.AHEAD ? expected.plusMinutes(item.minutes()) : expected;
        }
        return new StripScene(entries);
    }

    private static Tone tone(QuorumForecast forecast) {
        return switch (forecast.outlook()) {
            case QUORATE -> Tone.OK;
            case NONE_TO_SPARE, VOTE_OUT_OF_REACH, DEPENDS -> Tone.WARN;
            case NOT_QUORATE -> Tone.BAD;
            case SILENT -> Tone.SILENT;
            case UNKNOWN -> Tone.PLAIN;
        };
    }
}
