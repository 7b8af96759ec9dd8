package org.quorate.persistence.dispute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Allowance;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.DisputeLetter;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureFacts.Level;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.generated.tables.records.DisputeEventRecord;
import org.quorate.persistence.generated.tables.records.DisputeLetterRecord;
import org.quorate.persistence.generated.tables.records.DisputeRecord;
import org.quorate.persistence.row.ListText;

/** Disputes as rows. How many events and letters there are is kept with the dispute, so that two who add to it at once are told apart. */
final class DisputeRows {
    private DisputeRows() {}

    static DisputeRecord row(Dispute dispute) {
        ItemId item = dispute.item();
        DecisionId decision = dispute.decision();
        Level level = dispute.level();
        DisputeRecord row = new DisputeRecord();
        row.setId(dispute.id().value());
        row.setReference(dispute.reference());
        row.setTitle(dispute.title());
        row.setProcedureKey(dispute.procedure());
        row.setParties(ListText.of(dispute.parties(), DisputeRows::fill));
        row.setAffectedDecidedBy(dispute.affectedDecidedBy());
        row.setItemId(item == null ? null : item.value());
        row.setDecisionId(decision == null ? null : decision.value());
        row.setBodyKey(dispute.body());
        row.setMatterKey(dispute.matter());
        row.setDecisionLevel(level == null ? null : level.name());
        row.setArisenOn(dispute.arisenOn());
        row.setOpenedOn(dispute.openedOn());
        row.setEventCount(dispute.events().size());
        row.setLetterCount(dispute.letters().size());
        row.setRevision(dispute.revision());
        return row;
    }

    static Dispute dispute(DisputeRecord row, List<DisputeEvent> events, List<DisputeLetter> letters) {
        Long item = row.getItemId();
        Long decision = row.getDecisionId();
        String level = row.getDecisionLevel();
        return new Dispute(new DisputeId(row.getId()), row.getReference(), row.getTitle(), row.getProcedureKey(),
                ListText.read(row.getParties(), DisputeRows::party), row.getAffectedDecidedBy(), item == null ? null : new ItemId(item),
                decision == null ? null : new DecisionId(decision), row.getBodyKey(), row.getMatterKey(), level == null ? null : Level.valueOf(level),
                row.getArisenOn(), events, letters, row.getRevision());
    }

    private static void fill(DisputeParty party, ObjectNode node) {
        PartnerId partner = party.partner();
        node.put("partner", partner == null ? null : partner.value()).put("name", party.name()).put("affected", party.affected());
    }

    private static DisputeParty party(JsonNode node) {
        return new DisputeParty(node.hasNonNull("partner") ? new PartnerId(node.get("partner").asLong()) : null, ListText.text(node, "name"),
                node.path("affected").asBoolean());
    }

    static DisputeEventRecord row(DisputeId dispute, int place, DisputeEvent event) {
        DisputeEventRecord row = new DisputeEventRecord();
        row.setDisputeId(dispute.value());
        row.setPlace(place);
        row.setHappenedOn(event.on());
        row.setWhat(event.what().kind().name());
        row.setDoneBy(event.what().by());
        row.setReason(event.what().reason());
        row.setParticulars(ListText.ofOne(event, DisputeRows::particulars));
        row.setRulingText(event.ruling());
        row.setRulingOutcome(event.outcome());
        row.setCharterVersion(event.charterVersion());
        row.setRecordedOn(event.recordedOn());
        row.setRecordedBy(event.recordedBy());
        return row;
    }

    private static void particulars(DisputeEvent event, ObjectNode node) {
        ProcedureEvent what = event.what();
        Allowance.Length length = what.length();
        what.to().forEach(node.putArray("to")::add);
        what.agreedBy().forEach(node.putArray("agreedBy")::add);
        event.evidence().forEach(node.putArray("evidence")::add);
        node.put("length", length == null ? null : length.text()).put("until", what.until() == null ? null : String.valueOf(what.until()))
                .put("extraordinary", what.extraordinary());
        ObjectNode votes = node.putObject("votes");
        event.votes().forEach((name, vote) -> votes.put(name, vote.name()));
    }

    static DisputeEvent event(DisputeEventRecord row) {
        JsonNode node = ListText.parse(row.getParticulars());
        String length = ListText.optionalText(node, "length");
        Map<String, VoteCast> votes = new LinkedHashMap<>();
        node.path("votes").properties().forEach(entry -> votes.put(entry.getKey(), VoteCast.valueOf(entry.getValue().asText())));
        ProcedureEvent what = new ProcedureEvent(EventKind.valueOf(row.getWhat()), row.getDoneBy(), row.getHappenedOn(), row.getReason(),
                texts(node.get("to")), texts(node.get("agreedBy")), length == null ? null : Allowance.Length.read(length),
                ListText.optionalDay(node, "until"), node.path("extraordinary").asBoolean());
        return new DisputeEvent(what, votes, texts(node.get("evidence")), row.getRulingText(), row.getRulingOutcome(), row.getCharterVersion(),
                row.getRecordedOn(), row.getRecordedBy());
    }

    private static List<String> texts(@Nullable JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            array.forEach(one -> texts.add(one.asText()));
        }
        return texts;
    }

    static DisputeLetterRecord row(DisputeId dispute, int place, DisputeLetter letter) {
        DisputeLetterRecord row = new DisputeLetterRecord();
        row.setDisputeId(dispute.value());
        row.setPlace(place);
        row.setKind(letter.kind().name());
        row.setAboutEvent(letter.about());
        row.setSentTo(ListText.ofTexts(letter.to()));
        row.setInNameOf(letter.inNameOf());
        row.setSentOn(letter.sentOn());
        return row;
    }

    static DisputeLetter letter(DisputeLetterRecord row) {
        return new DisputeLetter(LetterKind.valueOf(row.getKind()), row.getAboutEvent(), ListText.texts(row.getSentTo()), row.getInNameOf(), row.getSentOn());
    }
}
