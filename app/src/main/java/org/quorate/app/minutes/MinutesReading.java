package org.quorate.app.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.meeting.AgendaOrder;
import org.quorate.app.meeting.Found;
import org.quorate.app.meeting.MeetingService;
import org.quorate.app.meeting.MinuteNumbering;
import org.quorate.app.meeting.RollReading;
import org.quorate.model.action.Action;
import org.quorate.model.interest.Declaration;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceLog;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;

/** Gathers one meeting's minutes from the store, with what the record proposes for them. */
final class MinutesReading {
    private final ReadSession session;
    private final Meeting meeting;
    private final Body body;
    private final List<AgendaItem> items;
    private final Map<PersonId, Person> people;
    private final List<Declaration> declarations;
    private final AttendanceSection attendance;

    private MinutesReading(ReadSession session, MeetingId id) {
        this.session = session;
        meeting = Found.meeting(session, id);
        body = Found.bodyOf(session, meeting);
        items = AgendaOrder.renumbered(session.meetings().itemsOf(id));
        people = session.people().all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        declarations = session.interests().declarationsAt(id);
        attendance = AttendanceSection.of(
                new AttendanceLog(session.attendances().of(id)),
                RollReading.of(session, body.id(), meeting.date()),
                body.style(),
                people);
    }

    static MinutesOfMeeting of(ReadSession session, MeetingId id) {
        return new MinutesReading(session, id).read();
    }

    private MinutesOfMeeting read() {
        MinuteNumbering numbering = MinuteNumbering.of(session, meeting, body);
        Map<ItemId, List<Action>> actions = session.actions().all().stream()
                .filter(action -> action.item() != null)
                .collect(Collectors.groupingBy(action -> java.util.Objects.requireNonNull(action.item())));
        List<MinuteEntry> entries = new ArrayList<>();
        for (AgendaItem item : items) {
            Minute minute = session.minutes().of(item.id()).orElseGet(() -> Minute.empty(item.id()));
            entries.add(new MinuteEntry(
                    item, java.util.Objects.requireNonNull(numbering.numbers().get(item.id())), minute,
                    session.decisions().of(item.id()), actions.getOrDefault(item.id(), List.of()), proposal(item),
                    proposedResolution(item)));
        }
        String office = session.profile().find().map(Partnership::office).orElse(body.name());
        return new MinutesOfMeeting(meeting, body, office, attendance, entries, RecordReading.of(session, meeting),
                WithheldInterests.at(session, meeting.id()), told(), findings(entries));
    }

    private Optional<List<MinuteBlock>> proposal(AgendaItem item) {
        return switch (item.standing()) {
            case APOLOGIES -> Optional.of(List.of(MinuteBlock.Paragraph.of(MinuteSentences.apologies(attendance.apologies()))));
            case DECLARATIONS -> Optional.of(declared());
            case PUBLIC_SPEAKING -> Optional.of(List.of(MinuteBlock.Paragraph.of(MinuteSentences.noPublicSpeakers())));
            case PREVIOUS_MINUTES, MATTERS_ARISING, NONE -> Optional.empty();
        };
    }

    private List<String> proposedResolution(AgendaItem item) {
        if (item.standing() != StandingItem.PREVIOUS_MINUTES) {
            return List.of();
        }
        LocalDate previous = MeetingService.previousDate(session, meeting);
        List<String> approval = previous == null ? List.of() : List.of(MinuteSentences.approval(previous));
        return CorrectionWording.clauses(approval, RecordReading.agreedAt(session, meeting));
    }

    private List<MinuteBlock> declared() {
        if (declarations.isEmpty()) {
            return List.of(MinuteBlock.Paragraph.of(MinuteSentences.noDeclarations()));
        }
        return declarations.stream()
                .map(declaration -> (MinuteBlock) MinuteBlock.Paragraph.of(sentence(declaration)))
                .toList();
    }

    /** The sentences of the declarations that the public may read, so that none is mistaken for a withheld one of the same person. */
    private Set<String> told() {
        return declarations.stream().filter(declaration -> !WithheldInterests.withholds(session, declaration)).map(this::sentence)
                .collect(Collectors.toSet());
    }

    private String sentence(Declaration declaration) {
        return MinuteSentences.declaration(
                name(declaration.person()), declaration.kind().words(), named(declaration.item()), declaration.nature(),
                declaration.handling());
    }

    private @Nullable String named(@Nullable ItemId id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .map(item -> "item " + item.position() + ", " + item.publicTitle())
                .findFirst()
                .orElse(null);
    }

    private String name(PersonId person) {
        return Optional.ofNullable(people.get(person)).map(Person::name).orElse("A member");
    }

    private List<MinutesFinding> findings(List<MinuteEntry> entries) {
        List<MinutesFinding> findings = new ArrayList<>();
        int expected = entries.isEmpty() ? 0 : entries.getFirst().number();
        for (MinuteEntry entry : entries) {
            if (entry.number() != expected) {
                findings.add(new MinutesFinding("Minute " + entry.number(), "A gap: " + expected + " was to come", entry.item().id()));
            }
            expected = entry.number() + 1;
            if (entry.isEmpty()) {
                findings.add(new MinutesFinding("Minute " + entry.number(), "Nothing written yet", entry.item().id()));
            } else if (asksForADecision(entry) && !entry.hasResolution()) {
                findings.add(new MinutesFinding("Minute " + entry.number(), "Its item asked for a decision and none is recorded", entry.item().id()));
            }
        }
        if (attendance.present().stream().allMatch(list -> list.people().isEmpty())) {
            findings.add(new MinutesFinding("Present", "Nobody is recorded as present", null));
        }
        if (meeting.commenced() == null || meeting.concluded() == null) {
            findings.add(new MinutesFinding("Times", "When it began and ended is not recorded", null));
        }
        return findings;
    }

    private static boolean asksForADecision(MinuteEntry entry) {
        Purpose purpose = entry.item().purpose();
        return purpose == Purpose.DECIDE || purpose == Purpose.AGREE;
    }
}
