package org.quorate.app.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.AttendanceChange;
import org.quorate.model.meeting.Course;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.minutes.MinuteNumbers;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/** Builds an agenda item by item, checks it and issues it. Every edit answers with what it changed, so that it can be taken back. */
public final class AgendaService {
    private final Store store;
    private final Acting acting;
    private final ChartersInForce charters;
    private final WorkingDays calendar;

    public AgendaService(Store store, Acting acting, ChartersInForce charters, WorkingDays calendar) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.calendar = calendar;
    }

    /** Calls back, on the store's own thread, after every act; the answer ends that. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }

    public Agenda read(MeetingId id) {
        return store.read(session -> agenda(session, id));
    }

    private Agenda agenda(ReadSession session, MeetingId id) {
        Meeting meeting = Found.meeting(session, id);
        Body body = Found.bodyOf(session, meeting);
        List<AgendaItem> items = AgendaOrder.renumbered(session.meetings().itemsOf(id));
        AgendaRules rules = new AgendaRules(charters.on(session, meeting.date()).orElse(null), body);
        NoticeOfAgenda notice = rules.notice(meeting.date(), calendar);
        Roll roll = RollReading.of(session, body.id(), meeting.date());
        MinuteNumbering numbering = MinuteNumbering.of(session, meeting, body);
        List<AgendaFinding> findings =
                AgendaFindings.of(meeting, items, roll, rules, notice, numbering, acting.today());
        return new Agenda(
                meeting, body, items, RunningClock.of(meeting.start(), items), numbering, rules, notice, roll,
                presenters(session, roll), findings);
    }

    /** Who may present: those with a seat by name and by office, then everybody else known. */
    private static List<String> presenters(ReadSession session, Roll roll) {
        Stream<String> seats = roll.inOffice().stream()
                .flatMap(entry -> Stream.of(entry.holder() == null ? "" : entry.holder().name(), seatTitle(entry)));
        Stream<String> people = session.people().all().stream().map(Person::name);
        return Stream.concat(seats, people).filter(name -> !name.isBlank()).distinct().toList();
    }

    private static String seatTitle(RollEntry entry) {
        return entry.seat().title();
    }

    /** Adds an item at the end of its part. */
    public AgendaChange add(MeetingId meeting, ItemDetails details) {
        return edit(meeting, "Added \"" + details.title() + "\" to the agenda", true, (session, items) ->
                AgendaOrder.with(items, details.asNew(new ItemId(session.ids().next()), meeting, items.size() + 1)));
    }

    /**
     * Draws the actions of the body's earlier meetings into the agenda: as an item after the previous minutes, or into the one that is there already.
     */
    public AgendaChange drawInActions(MeetingId meeting) {
        return edit(meeting, "Drew the actions into the agenda", true, (session, items) -> {
            ItemDetails arising = MattersArising.of(session, Found.meeting(session, meeting), acting.today());
            Optional<AgendaItem> there = items.stream().filter(item -> item.standing() == StandingItem.MATTERS_ARISING).findFirst();
            if (there.isPresent()) {
                ItemDetails now = ItemDetails.of(there.get());
                return AgendaOrder.replacing(items,
                        now.withPurposeText(arising.purposeText()).withParagraphs(arising.paragraphs()).applyTo(there.get()));
            }
            ItemId id = new ItemId(session.ids().next());
            List<AgendaItem> with = AgendaOrder.with(items, arising.asNew(id, meeting, items.size() + 1));
            return with.stream().filter(item -> item.standing() == StandingItem.PREVIOUS_MINUTES).findFirst()
                    .map(minutes -> AgendaOrder.movedTo(with, id, minutes.position() + 1)).orElse(with);
        });
    }

    /** Changes what an item says; a change of part moves it to the end of the other part. */
    public AgendaChange change(AgendaItem item, String what, UnaryOperator<ItemDetails> how) {
        return edit(item.meeting(), what, false, (session, items) -> {
            AgendaItem now = Found.item(session, item.id());
            return AgendaOrder.replacing(items, how.apply(ItemDetails.of(now)).applyTo(now));
        });
    }

    /** Moves an item so many places up (below 0) or down, within its part. */
    public AgendaChange move(AgendaItem item, int by) {
        return edit(item.meeting(), "Moved \"" + item.title() + "\"", true, (session, items) -> AgendaOrder.moved(items, item.id(), by));
    }

    /** Moves an item to a number on the agenda, within its part. */
    public AgendaChange moveTo(AgendaItem item, int position) {
        return edit(item.meeting(), "Moved \"" + item.title() + "\"", true,
                (session, items) -> AgendaOrder.movedTo(items, item.id(), position));
    }

    /** Removes an item; refused where it has a minute or a decision. */
    public AgendaChange remove(AgendaItem item) {
        return edit(item.meeting(), "Removed \"" + item.title() + "\" from the agenda", true, (session, items) -> {
            refuseIfRecorded(session, item);
            return AgendaOrder.without(items, item.id());
        });
    }

    /**
     * Takes an edit back (or, given the reverse, does it again); refused where the agenda has changed in between.
     */
    public AgendaChange takeBack(AgendaChange change) {
        return edit(change.meeting(), "Took back: " + change.what(), true, (session, items) -> {
            if (!AgendaChange.sameAgenda(items, change.after())) {
                throw new Refused("The agenda has changed since, so this step cannot be taken back.");
            }
            for (AgendaItem item : items) {
                if (change.before().stream().noneMatch(kept -> kept.id().equals(item.id()))) {
                    refuseIfRecorded(session, item);
                }
            }
            return change.before();
        });
    }

    /** Issues the agenda; refused while something must be mended. */
    public void issue(MeetingId id) {
        store.write(acting.name(), "Issued the agenda", session -> {
            Agenda agenda = agenda(session, id);
            for (AgendaFinding finding : agenda.findings()) {
                if (finding.mustMend()) {
                    throw new Refused("The agenda cannot be issued yet. " + finding.about() + ": " + finding.what() + ".");
                }
            }
            session.meetings().save(agenda.meeting().movedTo(MeetingState.AGENDA_ISSUED));
            return null;
        });
    }

    private interface Edit {
        List<AgendaItem> apply(WriteSession session, List<AgendaItem> items);
    }

    private AgendaChange edit(MeetingId id, String what, boolean structural, Edit how) {
        return store.write(acting.name(), what, session -> {
            Meeting meeting = Found.meeting(session, id);
            refuseIfClosed(meeting, structural);
            List<AgendaItem> before = AgendaOrder.renumbered(session.meetings().itemsOf(id));
            List<AgendaItem> after = renumberedMinutes(meeting, how.apply(session, before));
            save(session, session.meetings().itemsOf(id), after);
            return new AgendaChange(id, what, before, after);
        });
    }

    private static void refuseIfClosed(Meeting meeting, boolean structural) {
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refused("The meeting is cancelled: put it back among the planned ones first.");
        }
        if (meeting.minutes() == MinutesState.CONFIRMED) {
            throw new Refused("The minutes are confirmed, so the agenda stands as it was.");
        }
        if (structural && meeting.minutes() == MinutesState.UNCONFIRMED) {
            throw new Refused("The minutes have been sent out and their numbers stand. Take the minutes back to draft first.");
        }
    }

    /** Once minutes are begun their numbers follow the order of the agenda. */
    private static List<AgendaItem> renumberedMinutes(Meeting meeting, List<AgendaItem> items) {
        int first = items.stream()
                .map(AgendaItem::minuteNumber)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        return meeting.minutes() == MinutesState.NONE || first == 0 ? items : MinuteNumbers.number(items, first);
    }

    /** Saves what differs, with the revisions on record; an item that comes back after its removal counts as new. */
    private static void save(WriteSession session, List<AgendaItem> onRecord, List<AgendaItem> after) {
        Map<ItemId, AgendaItem> there = onRecord.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        List<ItemId> kept = new ArrayList<>();
        for (AgendaItem item : after) {
            kept.add(item.id());
            AgendaItem old = there.get(item.id());
            if (old == null || !AgendaChange.words(old).equals(AgendaChange.words(item))) {
                session.meetings().save(AgendaChange.withRevision(item, old == null ? 0 : old.revision()));
            }
        }
        onRecord.stream().map(AgendaItem::id).filter(id -> !kept.contains(id)).forEach(session.meetings()::remove);
    }

    private static void refuseIfRecorded(ReadSession session, AgendaItem item) {
        boolean recorded = !session.decisions().of(item.id()).isEmpty()
                || session.minutes().of(item.id()).filter(minute -> !minute.blocks().isEmpty()).isPresent();
        if (recorded) {
            throw new Refused("Item " + item.position() + " has a minute or a decision, so it stays on the agenda.");
        }
        boolean taken = new Course(session.proceedings().of(item.meeting())).began(item.id()).isPresent()
                || session.interests().declarationsAt(item.meeting()).stream().anyMatch(made -> item.id().equals(made.item()))
                || session.attendances().of(item.meeting()).stream().anyMatch(event ->
                        event.change() instanceof AttendanceChange.SteppedOut(ItemId forItem, String ignored) && forItem.equals(item.id()));
        if (taken) {
            throw new Refused("Item " + item.position() + " was taken or an interest was declared in it, so it stays on the agenda.");
        }
    }
}
