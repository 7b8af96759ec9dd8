package org.quorate.persistence.partnership;

import static org.quorate.persistence.generated.Tables.ASSURANCE_MOVE;
import static org.quorate.persistence.generated.Tables.ESCALATION;
import static org.quorate.persistence.generated.Tables.PARTNER;
import static org.quorate.persistence.generated.Tables.SEGMENT_ENTRY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quorate.model.partnership.FormerName;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Partners;
import org.quorate.persistence.generated.tables.records.PartnerRecord;
import org.quorate.persistence.row.ListText;
import org.quorate.persistence.row.RowReader;

/** The partners in the store. */
public final class JooqPartners implements Partners {
    private final RowReader rows;

    public JooqPartners(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Partner> find(PartnerId id) {
        return rows.query().selectFrom(PARTNER).where(PARTNER.ID.eq(id.value())).fetchOptional(JooqPartners::partner);
    }

    @Override
    public List<Partner> all() {
        return rows.query().selectFrom(PARTNER).orderBy(PARTNER.NAME, PARTNER.ID).fetch(JooqPartners::partner);
    }

    @Override
    public void save(Partner partner) {
        rows.writing().save(new PartnerRecord(partner.id().value(), partner.name(), partner.type(), partner.column(),
                ListText.of(partner.formerNames(), JooqPartners::fill), ListText.ofTexts(partner.places()), partner.revision()));
    }

    @Override
    public void relink(PartnerId from, PartnerId to) {
        rows.query().selectFrom(ESCALATION).where(ESCALATION.PARTNER_ID.eq(from.value())).fetch().forEach(row -> {
            row.setPartnerId(to.value());
            rows.writing().put(row);
        });
        rows.query().selectFrom(ASSURANCE_MOVE).where(ASSURANCE_MOVE.PARTNER_ID.eq(from.value())).fetch().forEach(row -> {
            row.setPartnerId(to.value());
            rows.writing().put(row);
        });
        rows.query().selectFrom(SEGMENT_ENTRY).where(SEGMENT_ENTRY.PARTNER_ID.eq(from.value())).fetch().forEach(row -> {
            row.setPartnerId(to.value());
            rows.writing().put(row);
        });
    }

    @Override
    public void remove(PartnerId id) {
        rows.writing().remove(PARTNER, PARTNER.ID.eq(id.value()));
    }

    private static Partner partner(PartnerRecord row) {
        return new Partner(new PartnerId(row.getId()), row.getName(), row.getKind(), row.getMatrixColumn(),
                ListText.read(row.getFormerNames(), JooqPartners::formerName), ListText.texts(row.getPlaces()), row.getRevision());
    }

    private static void fill(FormerName former, ObjectNode node) {
        LocalDate until = former.until();
        node.put("name", former.name()).put("until", until == null ? null : until.toString());
    }

    private static FormerName formerName(JsonNode node) {
        return new FormerName(ListText.text(node, "name"), ListText.optionalDay(node, "until"));
    }
}
