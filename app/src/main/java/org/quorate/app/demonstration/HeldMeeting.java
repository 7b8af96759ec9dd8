package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.interest.Declaration;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Course;
import org.quorate.model.meeting.Happening;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Proceeding;
import org.quorate.model.meeting.Venue;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.store.WriteSession;

/** Plays one meeting of the demonstration from its opening to its close and keeps everything that happened. */
final class HeldMeeting {
    private static final int MINUTES_AN_ITEM = 12;
    private final Writing writing;
    private final Sitting sitting;
    private final Body body;
    private final MeetingId id;
    private final List<Proceeding> course = new ArrayList<>();
    private final Map<ItemId, List<ConsensusTest>> tests = new HashMap<>();
    private final Map<ItemId, List<Ballot>> ballots = new HashMap<>();
    private final List<Declaration> declarations = new ArrayList<>();

    /**
     * What is to be played.
     *
     * @param count how many meetings the body held before it
     * @param state held, adjourned or in session at the end
     */
    record Sitting(
            LocalDate date,
            LocalTime start,
            int count,
            @Nullable LocalDate previous,
            MeetingState state,
            MinutesState minutes,
            List<Business> business) {
        /** What is private is taken last, as Part 2 is (HW-01), so that the minute numbers run on as they are printed. */
        Sitting {
            business = business.stream().sorted(Comparator.comparing(item -> item.way() == Way.PRIVATE)).toList();
        }
    }

    HeldMeeting(Writing writing, Body body, Sitting sitting) {
        this.writing = writing;
        this.body = body;
        this.sitting = sitting;
        this.id = new MeetingId(writing.write().ids().next());
    }

    void play() {
        WriteSession write = writing.write();
        Agendas agenda = new Agendas(write, id);
        agenda.standing(sitting.previous(), body.shortName().equals("PB"));
        sitting.business().forEach(business -> agenda.add(business, MINUTES_AN_ITEM));
        int standing = agenda.items().size() - sitting.business().size();
        List<AgendaItem> items = agenda.items().stream()
                .map(item -> item.numbered(writing.numbers().nextMinute(body.shortName())))
                .toList();
        Meeting meeting = meeting(items);
        write.meetings().save(meeting);
        items.forEach(write.meetings()::save);
        Attending attending = new Attending(writing, meeting, writing.cast().roll(body, sitting.date()));
        Set<SeatId> away = attending.assemble(sitting.count(), awayToday(attending), body.shortName().equals("PB") ? 3 : 1);
        LocalDateTime at = sitting.date().atTime(sitting.start());
        for (int place = 0; place < items.size(); place++) {
            boolean reached = sitting.state() == MeetingState.HELD || place < items.size() - 1;
            if (!reached) {
                break;
            }
            AgendaItem item = items.get(place);
            happened(at, new Happening.ItemBegan(item.id()));
            ItemPlay play = new ItemPlay(writing, body, meeting, attending, item);
            if (place < standing) {
                standingItem(play, item, attending, away);
                at = at.plusMinutes(3);
            } else {
                Business business = sitting.business().get(place - standing);
                play.prepare(business, at, declarations);
                play.deliberate(business, at, tests, ballots);
                play.conclude(business, at.plusMinutes(MINUTES_AN_ITEM - 1L), rulings(meeting, items, attending));
                at = at.plusMinutes(MINUTES_AN_ITEM + (place * 5L) % 7);
            }
        }
        if (sitting.state() == MeetingState.HELD) {
            happened(at, new Happening.Closed());
        } else if (sitting.state() == MeetingState.ADJOURNED) {
            happened(at, new Happening.Adjourned());
        }
    }

    private Meeting meeting(List<AgendaItem> items) {
        boolean over = sitting.state() == MeetingState.HELD;
        int length = items.size() * 3 + sitting.business().size() * 13;
        return new Meeting(
                id, body.shortName() + " " + sitting.date(), body.id(), sitting.date(), sitting.start(),
                sitting.start().plusHours(2), Venue.at("Council Chamber, Northfield House"), sitting.state(), sitting.minutes(),
                sitting.start(), over ? sitting.start().plusMinutes(length) : null, items.getFirst().minuteNumber(),
                sitting.previous(), 0);
    }

    private Set<SeatId> awayToday(Attending attending) {
        Set<Way> ways = sitting.business().stream().map(Business::way).collect(Collectors.toSet());
        if (ways.contains(Way.SHORT)) {
            return Set.of(writing.cast().seat("PB", "Mental health director"), writing.cast().seat("PB", "Network director, South"));
        }
        if (ways.contains(Way.INQUORATE)) {
            return attending.stayingAway(sitting.count(), 5, keepers());
        }
        boolean needsAll = ways.contains(Way.CARRIED) || ways.contains(Way.DEADLOCK);
        return attending.stayingAway(sitting.count(), needsAll ? 0 : body.shortName().equals("PB") ? 2 : 1, keepers());
    }

    /** Seats that a quorum names, so that an ordinary meeting of the demonstration is quorate. */
    private Set<SeatId> keepers() {
        if (!body.shortName().equals("PB")) {
            return Set.of();
        }
        Set<SeatId> kept = new HashSet<>();
        for (String title : List.of("Elected member, East", "Chief Executive, East", "Clinical Chair", "Director of Finance")) {
            kept.add(writing.cast().seat("PB", title));
        }
        return kept;
    }

    private void standingItem(ItemPlay play, AgendaItem item, Attending attending, Set<SeatId> away) {
        String word = body.style().bodyWord();
        switch (item.standing()) {
            case APOLOGIES -> minute(item, apologies(attending, away));
            case DECLARATIONS -> minute(item, "There were no declarations of interest beyond those recorded at the items they concern.");
            case PREVIOUS_MINUTES -> {
                minute(item, "The " + word + " considered the minutes of its previous meeting.");
                LocalDate previous = sitting.previous();
                play.assent(previous == null
                        ? List.of()
                        : List.of("the minutes of the meeting held on " + Agendas.longDate(previous)
                                + " be approved as a correct record"));
            }
            case PUBLIC_SPEAKING -> minute(item, "There were no public questions.");
            case MATTERS_ARISING -> minute(item, "The " + word + " considered the actions arising from earlier meetings.");
            case NONE -> throw new IllegalStateException("Business is not a standing item.");
        }
    }

    private void minute(AgendaItem item, String text) {
        writing.write().minutes().save(new Minute(item.id(), List.of(MinuteBlock.Paragraph.of(text)), 0));
    }

    private static String apologies(Attending attending, Set<SeatId> away) {
        List<String> names = attending.roll().inOffice().stream()
                .filter(entry -> away.contains(entry.seat().id()))
                .map(RollEntry::holder)
                .map(holder -> holder == null ? "" : holder.name())
                .toList();
        return switch (names.size()) {
            case 0 -> "There were no apologies for absence.";
            case 1 -> "Apologies were received from " + names.getFirst() + ".";
            default -> "Apologies were received from " + String.join(", ", names.subList(0, names.size() - 1)) + " and "
                    + names.getLast() + ".";
        };
    }

    private ItemRulings rulings(Meeting meeting, List<AgendaItem> items, Attending attending) {
        Map<PartnerId, Partner> partners = writing.write().partners().all().stream()
                .collect(Collectors.toMap(Partner::id, partner -> partner));
        return new ItemRulings(writing.engine(), writing.charter(), new MeetingRecord(
                meeting, body, attending.roll(), partners, items, attending.log(), new Course(course), tests, ballots, declarations,
                List.of()));
    }

    private void happened(LocalDateTime at, Happening happening) {
        Proceeding line = new Proceeding(id, course.size() + 1, at, happening);
        course.add(line);
        writing.write().proceedings().add(line);
    }
}
