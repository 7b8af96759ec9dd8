package org.quorate.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.Evidence;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.interest.Interest;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.persistence.store.ReadSession;

/** Reads the rows of a register as the command line lists them. */
final class RegisterRows {
    private final ReadSession session;
    private final LocalDate today;
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();

    RegisterRows(ReadSession session, LocalDate today) {
        this.session = session;
        this.today = today;
        session.bodies().all().forEach(body -> bodies.put(body.id(), body));
        session.meetings().all().forEach(meeting -> meetings.put(meeting.id(), meeting));
    }

    List<ListedRow> of(Register register) {
        return switch (register) {
            case MEETINGS -> meetings.values().stream().map(this::meeting).toList();
            case ITEMS -> items();
            case DECISIONS -> session.decisions().all().stream().map(this::decision).toList();
            case ACTIONS -> actions();
            case MEMBERS -> members();
            case INTERESTS -> interests();
            case DISPUTES, ESCALATIONS, CLOCKS, RECOMMENDATIONS ->
                throw new IllegalStateException("These are listed with where they stand, not row by row.");
        };
    }

    private ListedRow meeting(Meeting meeting) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("start", meeting.start().toString());
        more.put("minutes", word(meeting.minutes().words()));
        return new ListedRow(
                meeting.reference(), bodyName(meeting.body()), meeting.date(),
                bodyName(meeting.body()) + ", " + meeting.venue().place(), word(meeting.state().words()), null, null, more);
    }

    private List<ListedRow> items() {
        List<ListedRow> rows = new ArrayList<>();
        for (AgendaItem item : session.meetings().allItems()) {
            Meeting meeting = meetings.get(item.meeting());
            if (meeting != null) {
                Map<String, @Nullable Object> more = new LinkedHashMap<>();
                more.put("meeting", meeting.reference());
                more.put("number", item.position());
                more.put("minute_number", item.minuteNumber());
                more.put("part", item.privacy() == null ? 1 : 2);
                more.put("matter", item.matter());
                more.put("purpose", word(item.purpose().words()));
                rows.add(new ListedRow(
                        meeting.reference() + "/" + item.position(), bodyName(meeting.body()), meeting.date(), item.title(),
                        word(meeting.state().words()), item.presenter(), null, more));
            }
        }
        return rows;
    }

    private ListedRow decision(Decision decision) {
        Meeting meeting = meetings.get(decision.meeting());
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("method", word(decision.method().words()));
        more.put("declared", decision.declared() == null ? null : word(decision.declared().outcome().words()));
        more.put("ruling", switch (decision.ruling()) {
            case RulingOnRecord.NotComputed ignored -> "not computed";
            case RulingOnRecord.Computed computed -> computed.outcome();
        });
        more.put("comparison", decision.comparison().words());
        more.put("resolution", decision.resolution().sentence());
        return new ListedRow(
                decision.reference(), meeting == null ? null : bodyName(meeting.body()), decision.at().toLocalDate(),
                decision.title(), word(decision.outcome().words()), null, null, more);
    }

    private List<ListedRow> actions() {
        Map<ItemId, AgendaItem> items = new HashMap<>();
        session.meetings().allItems().forEach(item -> items.put(item.id(), item));
        Map<ActionId, List<Evidence>> evidence = session.actions().allEvidence().stream().collect(Collectors.groupingBy(Evidence::action));
        return session.actions().all().stream().map(action -> action(action, items, evidence)).toList();
    }

    private static Map<String, @Nullable Object> evidence(Evidence piece) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("what", piece.what());
        shown.put("on", piece.on().toString());
        shown.put("by", piece.by());
        AttachedFile file = piece.file();
        shown.put("file", file == null ? null : file.name());
        shown.put("bytes", file == null ? null : file.bytes());
        shown.put("sha256", file == null ? null : file.sha256());
        return shown;
    }

    private ListedRow action(Action action, Map<ItemId, AgendaItem> items, Map<ActionId, List<Evidence>> evidence) {
        AgendaItem item = action.item() == null ? null : items.get(action.item());
        Meeting meeting = item == null ? null : meetings.get(item.meeting());
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("meeting", meeting == null ? null : meeting.reference());
        more.put("partner", action.partner() == null ? null : session.partners().find(action.partner()).map(Partner::name).orElse(null));
        more.put("due_dates", action.dueDates().stream().map(date -> date.due().toString()).toList());
        more.put("overdue", action.isOverdueOn(today));
        more.put("closed", action.closedOn() == null ? null : action.closedOn().toString());
        more.put("evidence", evidence.getOrDefault(action.id(), List.of()).stream().map(RegisterRows::evidence).toList());
        return new ListedRow(
                action.reference(), meeting == null ? null : bodyName(meeting.body()), action.raisedOn(), action.text(),
                action.state() == ActionState.OPEN && action.isOverdueOn(today) ? "overdue" : word(action.state().words()),
                action.ownerNames(), action.due().orElse(null), more);
    }

    private List<ListedRow> members() {
        List<ListedRow> rows = new ArrayList<>();
        for (Body body : bodies.values()) {
            Roll roll = Roll.of(
                    body.id(), today, session.seats().constituenciesOf(body.id()), session.seats().of(body.id()),
                    session.seats().appointmentsOf(body.id()), session.seats().deputiesOf(body.id()), session.people().all());
            int place = 0;
            for (RollEntry entry : roll.entries()) {
                place++;
                Person holder = entry.holder();
                Map<String, @Nullable Object> more = new LinkedHashMap<>();
                more.put("seat", entry.seat().title());
                more.put("constituency", entry.constituency().name());
                more.put("class", word(entry.seat().seatClass().words()));
                more.put("deputies", entry.deputies().stream().map(Person::name).toList());
                rows.add(new ListedRow(
                        body.shortName() + "-" + place, body.name(), entry.seat().from(),
                        holder == null ? "vacancy" : holder.name(), holder == null ? "vacant" : "in office",
                        holder == null ? null : holder.organisation(), null, more));
            }
        }
        return rows;
    }

    private List<ListedRow> interests() {
        Map<PersonId, Person> people = new HashMap<>();
        session.people().all().forEach(person -> people.put(person.id(), person));
        List<ListedRow> rows = new ArrayList<>();
        for (Interest interest : session.interests().all()) {
            Person person = people.get(interest.person());
            Map<String, @Nullable Object> more = new LinkedHashMap<>();
            more.put("kind", interest.kind().words());
            more.put("sensitive", interest.sensitive());
            rows.add(new ListedRow(
                    "I-" + interest.id().value(), null, interest.registeredOn(), interest.nature(),
                    interest.endedOn() == null ? "current" : "ended", person == null ? null : person.name(), null, more));
        }
        return rows;
    }

    private @Nullable String bodyName(BodyId id) {
        Body body = bodies.get(id);
        return body == null ? null : body.name();
    }

    private static String word(String words) {
        return words.toLowerCase(Locale.UK);
    }
}
