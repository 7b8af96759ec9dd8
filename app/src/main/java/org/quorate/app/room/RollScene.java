package org.quorate.app.room;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Tone;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.SeatLabels;
import org.quorate.model.meeting.Presence;
import org.quorate.model.meeting.Room;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatEligibility;
import org.quorate.model.ruling.VoteCast;

/**
 * Who is in the room, as the list at the left shows it.
 *
 * @param count as in "12 of 15"
 * @param aside as in "1 out · 2 away"
 * @param letters as in "a – o"
 */
public record RollScene(String count, String aside, List<Block> blocks, String letters) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** One constituency; its title is empty where a chair's seat stands alone. */
    public record Block(String title, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /** How a seat is ticked. */
    public enum Tick {
        HERE,
        OUT,
        AWAY,
        VACANT
    }

    /** What a member said or how they voted, beside their name. */
    public record Said(String icon, String word, Tone tone) {}

    /** One seat. */
    public record Row(
            SeatId seat,
            @Nullable Character letter,
            String label,
            String note,
            Tick tick,
            @Nullable Said said,
            String holder) {
        /** Who sits there; the seat itself where nobody does. */
        public String name() {
            return holder.isEmpty() ? label : holder;
        }

        /** What is to be said of the member first, then their seat, which is the first to go where room is short. */
        public String aside() {
            return holder.isEmpty() ? note : note.isEmpty() ? label : note + " · " + label;
        }

        /** The row as a screen reader says it. */
        public String spoken() {
            String state = switch (tick) {
                case HERE -> "in the room";
                case OUT -> "stepped out";
                case AWAY -> "not in the room";
                case VACANT -> "vacant";
            };
            return label + (holder.isEmpty() ? "" : ", " + holder) + ", " + state + (note.isEmpty() ? "" : ", " + note)
                    + (said == null ? "" : ", " + said.word()) + (letter == null ? "" : ", key " + letter);
        }
    }

    public RollScene {
        blocks = List.copyOf(blocks);
    }

    static RollScene of(MeetingRecord record, ItemStanding standing, Spoken said) {
        Room room = standing.room();
        RoomLetters letters = RoomLetters.of(record.roll());
        SeatLabels labels = SeatLabels.of(record.roll());
        Map<String, List<RoomEntry>> blocks = new LinkedHashMap<>();
        room.entries().forEach(entry -> blocks
                .computeIfAbsent(entry.seat().constituency().name(), name -> new ArrayList<>())
                .add(entry));
        List<Block> shown = blocks.entrySet().stream()
                .map(block -> new Block(
                        title(block.getKey(), block.getValue()),
                        block.getValue().stream()
                                .map(entry -> row(entry, standing, letters, labels, said))
                                .toList()))
                .toList();
        long inOffice = room.entries().stream().filter(entry -> entry.presence() != Presence.VACANT).count();
        long away = inOffice - room.here() - room.steppedOut();
        return new RollScene(room.here() + " of " + inOffice, room.steppedOut() + " out · " + away + " away", shown, letters.range());
    }

    private static String title(String constituency, List<RoomEntry> entries) {
        if (entries.size() == 1 && entries.getFirst().seat().seat().office() == SeatOffice.CHAIR) {
            return "";
        }
        long here = entries.stream().filter(entry -> entry.presence().isHere()).count();
        return constituency + " · " + here + " of " + entries.size();
    }

    private static Row row(
            RoomEntry entry, ItemStanding standing, RoomLetters letters, SeatLabels labels, Spoken said) {
        Person person = entry.filledBy();
        SeatId seat = entry.seatId();
        return new Row(
                seat, letters.of(seat), labels.of(seat), note(entry, standing), tick(entry.presence()),
                said.of(seat), person == null ? "" : person.name());
    }

    private static Tick tick(Presence presence) {
        return switch (presence) {
            case PRESENT, REMOTE, DEPUTY -> Tick.HERE;
            case STEPPED_OUT -> Tick.OUT;
            case VACANT -> Tick.VACANT;
            case NOT_HERE, EXPECTED, APOLOGIES, LEFT -> Tick.AWAY;
        };
    }

    private static String note(RoomEntry entry, ItemStanding standing) {
        List<String> notes = new ArrayList<>();
        switch (entry.presence()) {
            case STEPPED_OUT -> notes.add("stepped out" + at(entry.since()));
            case LEFT -> notes.add("left" + at(entry.since()));
            case REMOTE, DEPUTY, APOLOGIES, EXPECTED, VACANT -> notes.add(entry.presence().words());
            case NOT_HERE -> notes.add("not here");
            case PRESENT -> {
                // The tick says it.
            }
        }
        if (entry.presence() == Presence.DEPUTY && entry.remote()) {
            notes.add("remote");
        }
        if (entry.presides()) {
            notes.add("presides");
        }
        if (entry.presence() != Presence.VACANT && entry.presence() != Presence.STEPPED_OUT) {
            part(entry, standing, notes);
        }
        return String.join(", ", notes);
    }

    private static void part(RoomEntry entry, ItemStanding standing, List<String> notes) {
        if (entry.seat().seat().seatClass() != SeatClass.VOTING) {
            notes.add("no vote");
        } else if (standing instanceof ItemStanding.Ruled ruled) {
            ruled.eligibilityOf(entry.seatId())
                    .filter(eligibility -> Boolean.FALSE.equals(eligibility.eligible()))
                    .map(SeatEligibility::reason)
                    .ifPresent(notes::add);
        }
    }

    private static String at(@Nullable LocalDateTime since) {
        return since == null ? "" : " " + since.format(TIME);
    }

    /** The positions or votes to show beside the names: those being taken, else those kept last. */
    record Spoken(Map<SeatId, Position> positions, Map<SeatId, VoteCast> votes) {
        static final Spoken NOTHING = new Spoken(Map.of(), Map.of());

        @Nullable Said of(SeatId seat) {
            if (votes.containsKey(seat)) {
                return switch (votes.getOrDefault(seat, VoteCast.NONE)) {
                    case FOR -> new Said("check-line", "for", Tone.OK);
                    case AGAINST -> new Said("close-line", "against", Tone.BAD);
                    case ABSTAIN -> new Said("subtract-line", "abstains", Tone.PLAIN);
                    case NONE -> null;
                };
            }
            if (!positions.containsKey(seat)) {
                return null;
            }
            return switch (positions.getOrDefault(seat, Position.NOT_STATED)) {
                case AGREE -> new Said("check-line", "agrees", Tone.OK);
                case RESERVATIONS -> new Said("check-line", "reservations", Tone.WARN);
                case STAND_ASIDE -> new Said("subtract-line", "stands aside", Tone.PLAIN);
                case OBJECT -> new Said("close-line", "objects", Tone.BAD);
                case NOT_STATED -> new Said("question-line", "not stated", Tone.PLAIN);
            };
        }
    }
}
