package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.recommendation.PointPartners;
import org.quorate.model.Refused;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.Body;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.BodyThen;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.importing.RecommendedEntry;

/** Puts a recommendation on record; one that is there already, by its reference or by its title and day, stays as it is. */
final class RecommendationImport {
    private static final String PREFIX = "R-";
    private final ImportAct act;

    RecommendationImport(ImportAct act) {
        this.act = act;
    }

    void recommendation(RecommendedEntry entry) {
        if (known(entry).isPresent()) {
            return;
        }
        Recommendation made = new Recommendation(new RecommendationId(act.nextId()), reference(entry), entry.title(), entry.text(), route(entry), entry.kind(),
            entry.from() == null && !entry.authors().isEmpty() ? String.join(", ", entry.authors()) : null, entry.due(), report(entry), events(entry), 0);
        act.keep(null, made, act.session().recommendations()::save, "recommendation", "recommendations");
    }

    private @Nullable LetteredReport report(RecommendedEntry entry) {
        LetteredReport report = entry.report();
        return report == null ? null : PointPartners.named(act.session(), report);
    }

    private Optional<Recommendation> known(RecommendedEntry entry) {
        String reference = entry.reference();
        return reference != null ? act.session().recommendations().findByReference(reference) : act.session().recommendations().all().stream()
            .filter(known -> known.title().equals(entry.title().strip()) && known.madeOn().equals(entry.date())).findFirst();
    }

    private String reference(RecommendedEntry entry) {
        String reference = entry.reference();
        int last = act.session().recommendations().all().stream().map(Recommendation::reference).filter(known -> known.matches(PREFIX + "\\d{1,8}"))
            .mapToInt(known -> Integer.parseInt(known.substring(PREFIX.length()))).max().orElse(0);
        return reference != null ? reference : PREFIX + (last + 1);
    }

    private @Nullable String route(RecommendedEntry entry) {
        String named = entry.route();
        if (named == null) {
            return null;
        }
        Optional<Charter> charter = act.session().charters().inForceOn(entry.date())
            .map(adopted -> CharterYaml.readAdopted("version " + adopted.version(), adopted.source()));
        return charter.flatMap(inForce -> CharterRoute.named(inForce, named)).map(CharterRoute::key)
            .orElseThrow(() -> new Refused("The charter in force on " + entry.date() + " has no route called \"" + named + "\"."));
    }

    private List<RecommendationEvent> events(RecommendedEntry entry) {
        List<RecommendationEvent> events = new ArrayList<>();
        String from = entry.from();
        String to = entry.to();
        Answer answer = entry.answer();
        ItemId source = source(entry);
        events.add(event(new Happened.Made(from == null ? null : body(from), source), entry.date()));
        LocalDate answered = entry.answered() == null ? entry.date() : entry.answered();
        if (to != null) {
            BodyThen receiver = body(to);
            events.add(event(new Happened.Sent(receiver, entry.asked() == null ? Ask.CONSIDER : entry.asked()), entry.date()));
            if (answer != null) {
                events.add(event(new Happened.Answered(receiver, answer, null, null, entry.answerWords()), answered));
            }
        }
        entry.answers().forEach(point -> events.add(event(new Happened.PointAnswered(point.letter(), point.answer(), point.words()), answered)));
        return events;
    }

    private @Nullable ItemId source(RecommendedEntry entry) {
        String reference = entry.meeting();
        Integer item = entry.item();
        return reference == null || item == null ? null : act.session().meetings().findByReference(reference)
            .flatMap(meeting -> act.session().meetings().itemsOf(meeting.id()).stream().filter(on -> on.position() == item).findFirst()).map(AgendaItem::id)
            .orElseThrow(() -> new Refused("There is no item " + item + " on the agenda of a meeting " + reference + "."));
    }

    private BodyThen body(String name) {
        Body body = act.body(name).orElseThrow(() -> new Refused("There is no body called \"" + name + "\". Add it under \"bodies\"."));
        return new BodyThen(body.id(), body.name());
    }

    private RecommendationEvent event(Happened what, LocalDate on) {
        return new RecommendationEvent(what, on, null, List.of(), null, act.acting().today(), act.acting().name());
    }
}
