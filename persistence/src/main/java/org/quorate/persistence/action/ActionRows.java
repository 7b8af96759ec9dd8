package org.quorate.persistence.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Owner;
import org.quorate.model.action.Progress;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.generated.tables.records.ActionItemRecord;
import org.quorate.persistence.row.ListText;

/** Actions as rows. The present due date is also a column of its own, so that it can be sorted by. */
final class ActionRows {
    private ActionRows() {}

    static ActionItemRecord row(Action action) {
        PartnerId partner = action.partner();
        ItemId item = action.item();
        DecisionId decision = action.decision();
        MeetingId closedAt = action.closedAt();
        ActionItemRecord row = new ActionItemRecord();
        row.setId(action.id().value());
        row.setReference(action.reference());
        row.setWording(action.text());
        row.setOwners(ListText.of(action.owners(), ActionRows::fill));
        row.setPartnerId(partner == null ? null : partner.value());
        row.setItemId(item == null ? null : item.value());
        row.setDecisionId(decision == null ? null : decision.value());
        row.setRaisedOn(action.raisedOn());
        row.setDueOn(action.due().orElse(null));
        row.setDueDates(ListText.of(action.dueDates(), ActionRows::fill));
        row.setState(action.state().name());
        row.setProgress(ListText.of(action.progress(), ActionRows::fill));
        row.setClosedOn(action.closedOn());
        row.setClosedAtMeeting(closedAt == null ? null : closedAt.value());
        row.setRevision(action.revision());
        return row;
    }

    static Action action(ActionItemRecord row) {
        Long partner = row.getPartnerId();
        Long item = row.getItemId();
        Long decision = row.getDecisionId();
        Long closedAt = row.getClosedAtMeeting();
        return new Action(new ActionId(row.getId()), row.getReference(), row.getWording(), ListText.read(row.getOwners(), ActionRows::owner),
                partner == null ? null : new PartnerId(partner), item == null ? null : new ItemId(item),
                decision == null ? null : new DecisionId(decision), row.getRaisedOn(), ListText.read(row.getDueDates(), ActionRows::dueDate),
                ActionState.valueOf(row.getState()), ListText.read(row.getProgress(), ActionRows::progress), row.getClosedOn(),
                closedAt == null ? null : new MeetingId(closedAt), row.getRevision());
    }

    private static void fill(Owner owner, ObjectNode node) {
        PersonId person = owner.person();
        node.put("person", person == null ? null : person.value()).put("name", owner.name());
    }

    private static Owner owner(JsonNode node) {
        return new Owner(node.hasNonNull("person") ? new PersonId(node.get("person").asLong()) : null, ListText.text(node, "name"));
    }

    private static void fill(DueDate date, ObjectNode node) {
        node.put("due", date.due().toString()).put("setOn", date.setOn().toString()).put("why", date.why());
    }

    private static DueDate dueDate(JsonNode node) {
        return new DueDate(ListText.day(node, "due"), ListText.day(node, "setOn"), ListText.optionalText(node, "why"));
    }

    private static void fill(Progress progress, ObjectNode node) {
        node.put("on", progress.on().toString()).put("by", progress.by()).put("note", progress.note());
    }

    private static Progress progress(JsonNode node) {
        return new Progress(ListText.day(node, "on"), ListText.text(node, "by"), ListText.text(node, "note"));
    }
}
