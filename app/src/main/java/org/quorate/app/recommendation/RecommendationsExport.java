package org.quorate.app.recommendation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.register.Origins;
import org.quorate.app.register.PublicMeetings;
import org.quorate.app.register.RegisterExport;
import org.quorate.app.register.RegisterHouse;
import org.quorate.app.register.WatchedRows;
import org.quorate.app.task.Progress;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Leg;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Standing;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.RecommendationRow;
import org.quorate.reports.content.RecommendationsContent;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.recommendation.RecommendationRegister;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the register of recommendations. */
public final class RecommendationsExport extends RegisterExport<RecommendationEntry, RecommendationEntry.Key, RecommendationsContent> {
    private final RecommendationService recommendations;

    public RecommendationsExport(Store store, Acting acting, RecommendationService recommendations) {
        super(store, acting);
        this.recommendations = recommendations;
    }

    @Override
    protected List<RecommendationEntry> all(ReadSession session) {
        return recommendations.all(session);
    }

    @Override
    protected RecommendationEntry.Key idOf(RecommendationEntry entry) {
        return entry.key();
    }

    @Override
    protected LocalDate dayOf(RecommendationEntry entry) {
        return entry.recommendation().madeOn();
    }

    @Override
    protected RecommendationsContent content(ReadSession session, List<RecommendationEntry> entries, RegisterNote note, LocalDate today, Progress progress) {
        Origins origins = new Origins(session);
        RecommendationHearing hearing = new RecommendationHearing(origins, PublicMeetings.of(session, origins));
        return new RecommendationsContent(RegisterHouse.of(session), "Recommendations between bodies", note,
                WatchedRows.of(entries, entry -> row(entry, hearing), progress));
    }

    /** Keeps back what never came before a meeting in public, what arose or was answered in Part 2, and every finding. */
    @Override
    protected Edition<RecommendationsContent> publicEdition(RecommendationsContent content) {
        return PublicGate.recommendations(content);
    }

    @Override
    protected void print(Edition<RecommendationsContent> edition, WordTemplate template, RegisterFormat format, OutputStream out) throws IOException {
        new RecommendationRegister(template).write(edition, format, out);
    }

    private static RecommendationRow row(RecommendationEntry entry, RecommendationHearing hearing) {
        Standing standing = entry.standing();
        Leg latest = entry.journey().latest().orElse(null);
        PointStanding point = entry.point();
        Happened.Answered answer = latest == null ? null : latest.answer();
        PointCategory category = point == null ? null : point.point().category();
        String findings = point != null ? null : String.join(" ", standing.findings().stream().map(Standing.Finding::cited).toList());
        return new RecommendationRow(entry.reference(), point == null ? whole(entry) : point(point),
                new RecommendationRow.Way(entry.recommendation().fromName(), latest == null ? null : latest.to().name(),
                        latest == null ? null : latest.ask().wanted()),
                entry.recommendation().madeOn(),
                new RecommendationRow.Standing(entry.state(), entry.holder(), entry.since(), point == null ? standing.stuck() : null),
                point == null ? answer(answer) : words(point), point == null ? latest == null ? null : latest.answeredOn() : point.answeredOn(),
                entry.due().text(), entry.due().day(),
                new RecommendationRow.Detail(category == null ? null : category.words(), point == null ? null : point.point().theme(),
                        String.join(", ", entry.actions()), point == null ? null : partners(point), findings),
                hearing.of(entry.recommendation()), hearing.answerHeard(latest));
    }

    private static String whole(RecommendationEntry entry) {
        String text = entry.recommendation().text();
        return text == null ? entry.title() : entry.title() + ". " + text;
    }

    private static String point(PointStanding standing) {
        StringBuilder words = new StringBuilder(standing.point().text());
        for (int place = 0; place < standing.point().subItems().size(); place++) {
            String mark = standing.point().markOf(place);
            words.append('\n').append(mark.isEmpty() ? "•" : mark + ".").append(' ').append(standing.point().subItems().get(place).text());
        }
        if (!standing.point().partners().isEmpty()) {
            words.append("\nFor: ").append(String.join("; ", standing.point().partners()));
        }
        return words.toString();
    }

    private static String partners(PointStanding standing) {
        return String.join("\n", standing.parts().stream().map(part -> part.partner() + ": " + part.words()).toList());
    }

    private static @Nullable String answer(Happened.@Nullable Answered answer) {
        return answer == null ? null : answer.answer().words() + (answer.words() == null ? "" : ": " + answer.words());
    }

    private static @Nullable String words(PointStanding point) {
        var answer = point.answer();
        return answer == null ? null : answer.words() + (point.words() == null ? "" : ": " + point.words());
    }
}
