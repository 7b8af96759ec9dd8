package org.quorate.persistence.escalation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationId;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.escalation.Materiality;
import org.quorate.model.partnership.Organisation;
import org.quorate.model.partnership.PartnerId;
import org.quorate.persistence.generated.tables.records.EscalationEventRecord;
import org.quorate.persistence.generated.tables.records.EscalationRecord;
import org.quorate.persistence.row.ListText;

/** Escalations as rows. How many events there are is kept with the escalation, so that two who add to it at once are told apart. */
final class EscalationRows {
    private EscalationRows() {}

    static EscalationRecord row(Escalation escalation) {
        PartnerId partner = escalation.concerns().partner();
        EscalationRecord row = new EscalationRecord();
        row.setId(escalation.id().value());
        row.setReference(escalation.reference());
        row.setTitle(escalation.title());
        row.setPartnerId(partner == null ? null : partner.value());
        row.setOrganisation(escalation.concerns().name());
        row.setTriggerText(escalation.trigger());
        row.setArisenOn(escalation.arisenOn());
        row.setIdentifiedOn(escalation.identifiedOn());
        row.setTheme(escalation.theme());
        row.setMateriality(escalation.materiality().name());
        row.setProcedureKey(escalation.procedure());
        row.setOpenedOn(escalation.openedOn());
        row.setEventCount(escalation.events().size());
        row.setRevision(escalation.revision());
        return row;
    }

    static Escalation escalation(EscalationRecord row, List<EscalationEvent> events) {
        Long partner = row.getPartnerId();
        return new Escalation(new EscalationId(row.getId()), row.getReference(), row.getTitle(),
                new Organisation(partner == null ? null : new PartnerId(partner), row.getOrganisation()), row.getTriggerText(), row.getArisenOn(),
                row.getIdentifiedOn(), row.getTheme(), Materiality.valueOf(row.getMateriality()), row.getProcedureKey(), events, row.getRevision());
    }

    static EscalationEventRecord row(EscalationId escalation, int place, EscalationEvent event) {
        EscalationEventRecord row = new EscalationEventRecord();
        row.setEscalationId(escalation.value());
        row.setPlace(place);
        row.setHappenedOn(event.on());
        row.setStep(event.step().name());
        row.setDoneBy(event.act().by());
        row.setParticulars(ListText.ofOne(event.act(), EscalationRows::particulars));
        row.setRulingText(event.ruling());
        row.setRulingOutcome(event.outcome());
        row.setCharterVersion(event.charterVersion());
        row.setRecordedOn(event.recordedOn());
        row.setRecordedBy(event.recordedBy());
        return row;
    }

    private static void particulars(EscalationAct act, ObjectNode node) {
        node.put("words", act.words()).put("form", act.form()).put("meeting", act.meeting()).put("extraordinary", act.extraordinary());
        act.evidence().forEach(node.putArray("evidence")::add);
    }

    static EscalationEvent event(EscalationEventRecord row) {
        JsonNode node = ListText.parse(row.getParticulars());
        EscalationAct act = new EscalationAct(EscalationStep.valueOf(row.getStep()), row.getDoneBy(), row.getHappenedOn(),
                ListText.optionalText(node, "words"), ListText.optionalText(node, "form"), ListText.optionalText(node, "meeting"),
                node.path("extraordinary").asBoolean(), ListText.texts(node.path("evidence").toString()));
        return new EscalationEvent(act, row.getRulingText(), row.getRulingOutcome(), row.getCharterVersion(), row.getRecordedOn(), row.getRecordedBy());
    }
}
