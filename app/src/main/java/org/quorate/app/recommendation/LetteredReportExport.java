package org.quorate.app.recommendation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.app.register.Origins;
import org.quorate.app.register.PublicMeetings;
import org.quorate.app.register.RegisterHouse;
import org.quorate.model.Refused;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.SubItem;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.LetteredReportContent;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.recommendation.LetteredReportDocument;
import org.quorate.reports.word.WordTemplate;

/** Writes a report of lettered recommendations in its form. */
public final class LetteredReportExport {
    private final Store store;
    private final RecommendationService recommendations;

    public LetteredReportExport(Store store, RecommendationService recommendations) {
        this.store = store;
        this.recommendations = recommendations;
    }

    /**
     * Writes the report, whole or not at all.
     *
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public Path export(String reference, boolean isPublic, Optional<Path> template, Path target) throws IOException {
        RecommendationEntry entry = recommendations.named(reference);
        LetteredReport report = entry.recommendation().report();
        if (report == null) {
            throw new Refused(reference + " has no lettered points, so there is no report of it.");
        }
        if (isPublic && entry.partTwo()) {
            throw new Refused(reference + " is Part 2 business: there is no public edition of it.");
        }
        if (isPublic && !store.read(session -> isHeardInPublic(session, entry))) {
            throw new Refused(reference + " has not come before a meeting to which the public is admitted: there is no public edition of its report yet.");
        }
        LetteredReportContent content = store.read(session -> content(session, entry, report));
        Edition<LetteredReportContent> edition = isPublic ? PublicGate.report(content) : Edition.forMembers(content);
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        ReportFile.write(target, out -> new LetteredReportDocument(styles).write(edition, out));
        return target;
    }

    private static boolean isHeardInPublic(ReadSession session, RecommendationEntry entry) {
        Origins origins = new Origins(session);
        return new RecommendationHearing(origins, PublicMeetings.of(session, origins)).of(entry.recommendation()) == Hearing.IN_PUBLIC;
    }

    private static LetteredReportContent content(ReadSession session, RecommendationEntry entry, LetteredReport report) {
        String to = entry.journey().legs().stream().map(leg -> leg.to().name()).findFirst().orElse(null);
        return new LetteredReportContent(RegisterHouse.of(session).office(), entry.recommendation().title(), report.subtitle(), to,
                entry.recommendation().madeOn(), report.authors().isEmpty() ? List.of(entry.recommendation().fromName()) : report.authors(),
                report.purpose(), report.asks(),
                report.sections().stream().map(section -> new LetteredReportContent.Section(section.heading(), section.paragraphs())).toList(),
                groups(report), entry.partTwo() ? new Exemption("Part 2 business", null, null) : null);
    }

    private static List<LetteredReportContent.Group> groups(LetteredReport report) {
        List<LetteredReportContent.Group> groups = new ArrayList<>();
        for (int place = 0; place < Math.max(1, report.leadIns().size()); place++) {
            int here = place;
            groups.add(new LetteredReportContent.Group(report.leadIns().isEmpty() ? null : report.leadIns().get(place),
                    report.points().stream().filter(point -> point.leadIn() == here).map(LetteredReportExport::lettered).toList()));
        }
        return groups;
    }

    /** The words of a point with whom it is addressed to, before the colon where its sub-items follow. */
    private static String words(Point point) {
        List<String> partners = point.partners();
        if (partners.isEmpty()) {
            return point.text();
        }
        String names = partners.size() == 1 ? partners.getFirst()
                : String.join(", ", partners.subList(0, partners.size() - 1)) + " and " + partners.getLast();
        boolean leadsOn = point.text().endsWith(":");
        return (leadsOn ? point.text().substring(0, point.text().length() - 1) : point.text()) + " (for " + names + ")" + (leadsOn ? ":" : "");
    }

    private static LetteredReportContent.Lettered lettered(Point point) {
        return new LetteredReportContent.Lettered(words(point), point.subItems().stream()
                .map(item -> new LetteredReportContent.Sub(item.text(), item.mark() == SubItem.Mark.ROMAN)).toList());
    }
}
