package org.quorate.persistence.importing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.quorate.model.Refused;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.SeatClass;
import org.quorate.persistence.importing.MeetingEntry.AttendeeEntry;
import org.quorate.persistence.importing.MeetingEntry.Attending;
import org.quorate.persistence.importing.MeetingEntry.DeclarationEntry;
import org.quorate.persistence.importing.MeetingEntry.Movement;
import org.quorate.persistence.importing.MeetingEntry.MovementEntry;

/** Reads a meeting with its attendance and declarations. */
final class MeetingSection {
    static final List<String> KEYS = List.of("body", "reference", "date", "start", "planned_end", "venue", "state", "minutes", "commenced",
        "concluded", "first_minute", "previous_meeting", "present", "remote", "apologies", "in_attendance", "presiding", "comings_and_goings",
        "declarations", "items");
    static final List<String> VENUE_KEYS = List.of("place", "virtual", "watch", "dial_in", "conference_id");
    static final List<String> ATTENDEE_KEYS = List.of("name", "organisation", "job_title", "email", "deputy_for", "class");
    static final List<String> MOVEMENT_KEYS = List.of("who", "at", "what", "item", "reason", "remote");
    static final List<String> DECLARATION_KEYS = List.of("who", "kind", "nature", "handling", "item");

    private MeetingSection() {}

    static MeetingEntry meeting(YamlObject meeting) {
        List<ItemEntry> items = meeting.objects("items", "An item", ItemSection.KEYS, ItemSection::item);
        MeetingState state = meeting.word("state", MeetingState.class, MeetingState.PLANNED);
        LocalTime start = startOf(meeting);
        LocalTime concluded = meeting.optionalTime("concluded");
        LocalTime commenced = meeting.optionalTime("commenced");
        return new MeetingEntry(meeting.spot(), meeting.text("body"), meeting.optionalText("reference"), meeting.date("date"), start,
            meeting.optionalTime("planned_end"), venue(meeting), state,
            meeting.word("minutes", MinutesState.class, state.isHeld() ? MinutesState.DRAFT : MinutesState.NONE),
            commenced == null && (concluded != null || state.isHeld()) ? start : commenced, concluded,
            meeting.optionalWhole("first_minute"), meeting.optionalDate("previous_meeting"), attendees(meeting),
            attendees(meeting, "presiding", Attending.PRESENT).stream().findFirst().orElse(null),
            meeting.objects("comings_and_goings", "A coming or going", MOVEMENT_KEYS, MeetingSection::movement),
            meeting.objects("declarations", "A declaration", DECLARATION_KEYS, MeetingSection::declaration), items);
    }

    private static LocalTime startOf(YamlObject meeting) {
        LocalTime start = meeting.optionalTime("start");
        if (start == null) {
            meeting.text("start");
            return LocalTime.MIDNIGHT;
        }
        return start;
    }

    private static Venue venue(YamlObject meeting) {
        try {
            if (meeting.isText("venue")) {
                return Venue.at(meeting.text("venue"));
            }
            return meeting.object("venue", "A venue", VENUE_KEYS).map(venue -> new Venue(venue.text("place"), venue.flag("virtual"),
                venue.optionalText("watch"), venue.optionalText("dial_in"), venue.optionalText("conference_id"))).orElseGet(() -> {
                    meeting.text("venue");
                    return Venue.at("?");
                });
        } catch (Refused e) {
            meeting.refuse("venue", e.getMessage());
            return Venue.at("?");
        }
    }

    private static List<AttendeeEntry> attendees(YamlObject meeting) {
        List<AttendeeEntry> all = new ArrayList<>(attendees(meeting, "present", Attending.PRESENT));
        all.addAll(attendees(meeting, "remote", Attending.REMOTE));
        all.addAll(attendees(meeting, "apologies", Attending.APOLOGIES));
        all.addAll(attendees(meeting, "in_attendance", Attending.IN_ATTENDANCE));
        return all;
    }

    private static List<AttendeeEntry> attendees(YamlObject meeting, String key, Attending attending) {
        return meeting.textsOrObjects(key, "Someone attending", ATTENDEE_KEYS,
            (spot, name) -> new AttendeeEntry(spot, PeopleSection.named(spot, name), attending, null, SeatClass.IN_ATTENDANCE),
            person -> new AttendeeEntry(person.spot(), PeopleSection.person(person), attending, person.optionalText("deputy_for"),
                person.word("class", SeatClass.class, SeatClass.IN_ATTENDANCE)));
    }

    private static MovementEntry movement(YamlObject line) {
        LocalTime at = line.optionalTime("at");
        if (at == null) {
            line.text("at");
        }
        Movement movement = line.word("what", Movement.class, Movement.LEFT);
        if (!line.has("what")) {
            line.text("what");
        }
        if (movement == Movement.STEPPED_OUT && !line.has("item")) {
            line.refuse("what", "Say which \"item\" they stepped out for, by its number on the agenda.");
        }
        return new MovementEntry(line.spot(), line.text("who"), at == null ? LocalTime.MIDNIGHT : at, movement, line.optionalWhole("item"),
            line.optionalText("reason"), line.flag("remote"));
    }

    private static DeclarationEntry declaration(YamlObject declaration) {
        if (!declaration.has("kind")) {
            declaration.text("kind");
        }
        String who = declaration.text("who");
        return new DeclarationEntry(declaration.spot(), PeopleSection.named(declaration.spotOf("who"), who),
            declaration.word("kind", InterestKind.class, InterestKind.NON_PECUNIARY), declaration.text("nature"),
            declaration.word("handling", Handling.class, Handling.NOTED), declaration.optionalWhole("item"));
    }
}
