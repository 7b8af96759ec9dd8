package org.quorate.persistence.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Journey;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.persistence.generated.tables.records.RecommendationEventRecord;
import org.quorate.persistence.generated.tables.records.RecommendationRecord;
import org.quorate.persistence.row.ListText;

/** Recommendations as rows. How many events there are is kept with the recommendation, so that two who add to it at once are told apart. */
final class RecommendationRows {
    private RecommendationRows() {}

    static RecommendationRecord row(Recommendation recommendation) {
        BodyId from = recommendation.from();
        ItemId source = recommendation.source();
        LetteredReport report = recommendation.report();
        RecommendationRecord row = new RecommendationRecord();
        row.setId(recommendation.id().value());
        row.setReference(recommendation.reference());
        row.setFromBody(from == null ? null : from.value());
        Journey.of(recommendation).latest().ifPresent(leg -> {
            row.setToBody(leg.to().id().value());
            row.setArrivedItem(leg.item() == null ? null : leg.item().value());
        });
        row.setTitle(recommendation.title());
        row.setSourceItem(source == null ? null : source.value());
        row.setMadeOn(recommendation.madeOn());
        row.setWording(recommendation.text());
        row.setRouteKey(recommendation.route());
        row.setActionKind(recommendation.actionKind());
        row.setAuthor(recommendation.author());
        row.setDue(DueJson.text(recommendation.due()));
        row.setReport(report == null ? null : ListText.ofOne(report, ReportJson::fill));
        row.setEventCount(recommendation.events().size());
        row.setRevision(recommendation.revision());
        return row;
    }

    static Recommendation recommendation(RecommendationRecord row, List<RecommendationEvent> events) {
        String report = row.getReport();
        return new Recommendation(new RecommendationId(row.getId()), row.getReference(), row.getTitle(), row.getWording(), row.getRouteKey(),
                row.getActionKind(), row.getAuthor(), DueJson.read(row.getDue()), report == null ? null : ReportJson.read(ListText.parse(report)), events,
                row.getRevision());
    }

    static RecommendationEventRecord row(RecommendationId recommendation, int place, RecommendationEvent event) {
        RecommendationEventRecord row = new RecommendationEventRecord();
        row.setRecommendationId(recommendation.value());
        row.setPlace(place);
        row.setWhat(event.what().getClass().getSimpleName());
        row.setHappenedOn(event.on());
        row.setReason(event.reason());
        row.setParticulars(ListText.ofOne(event, RecommendationRows::particulars));
        row.setCharterVersion(event.charterVersion());
        row.setRecordedOn(event.recordedOn());
        row.setRecordedBy(event.recordedBy());
        return row;
    }

    private static void particulars(RecommendationEvent event, ObjectNode node) {
        event.evidence().forEach(node.putArray("evidence")::add);
        HappenedJson.fill(event.what(), node.putObject("what"));
    }

    static RecommendationEvent event(RecommendationEventRecord row) {
        JsonNode node = ListText.parse(row.getParticulars());
        Happened what = HappenedJson.read(row.getWhat(), node.path("what"));
        return new RecommendationEvent(what, row.getHappenedOn(), row.getReason(), texts(node.get("evidence")), row.getCharterVersion(),
                row.getRecordedOn(), row.getRecordedBy());
    }

    static List<String> texts(@Nullable JsonNode array) {
        return array == null ? List.of() : array.valueStream().map(JsonNode::asText).toList();
    }
}
