package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.register.ChosenRow;
import org.quorate.app.register.ShownExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Job;
import org.quorate.app.task.Tasks;
import org.quorate.model.action.Action;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.partnership.Body;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationId;

/** The register of recommendations: its rows, the one chosen, and what is done to it. */
public final class RecommendationsViewModel {
    private static final String KEPT_BACK = "The public edition leaves out what arose or was answered in Part 2, and every finding.";

    private final RecommendationService service;
    private final PartnersService partners;
    private final PointsService points;
    private final RecommendationsExport export;
    private final LetteredReportExport report;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final ObservableList<RecommendationEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<Body> bodies = FXCollections.observableArrayList();
    private final ObservableList<CharterRoute> routes = FXCollections.observableArrayList();
    private final ObservableList<RouteFinding> unrouted = FXCollections.observableArrayList();
    private final ObservableList<String> partnerNames = FXCollections.observableArrayList();
    private final ObservableList<Action> openActions = FXCollections.observableArrayList();
    private final ChosenRow<RecommendationEntry, RecommendationEntry.Key> chosen = new ChosenRow<>(entries, RecommendationEntry::key);

    public RecommendationsViewModel(RecommendationService service, PartnersService partners, RecommendationsExport export, LetteredReportExport report,
            Tasks tasks, Dialogs dialogs, Navigation navigation) {
        this.service = service;
        this.partners = partners;
        points = new PointsService(service);
        this.export = export;
        this.report = report;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
    }

    public void reload() {
        readEntries();
        tasks.load("Reading the bodies", service::bodies, bodies::setAll);
        tasks.load("Reading the routes", service::routes, routes::setAll);
    }

    private void readEntries() {
        tasks.load("Reading the recommendations", service::all, chosen::readAnew);
        tasks.load("Reading what came by no route", service::unrouted, unrouted::setAll);
        tasks.load("Reading the partners", points::partners, partnerNames::setAll);
        tasks.load("Reading the actions", points::openActions, openActions::setAll);
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = service.onChange(this::readEntries);
        return end::run;
    }

    public ObservableList<RecommendationEntry> entries() {
        return entries;
    }

    public ObservableList<Body> bodies() {
        return bodies;
    }

    public ObservableList<CharterRoute> routes() {
        return routes;
    }

    /** Every partner, by name. */
    List<String> partners() {
        return List.copyOf(partnerNames);
    }

    /** The actions that may carry a recommendation out. */
    List<Action> openActions() {
        return List.copyOf(openActions);
    }

    /** Business decided without having come by the route the charter gives it. */
    public ObservableList<RouteFinding> unrouted() {
        return unrouted;
    }

    /** Shows one row beside the register; it may still have to be read. */
    public void choose(RecommendationEntry.Key key) {
        chosen.choose(key);
    }

    public ReadOnlyObjectProperty<@Nullable RecommendationEntry> chosenProperty() {
        return chosen.property();
    }

    /** Puts a recommendation on record. */
    void make(NewRecommendation made) {
        save("Keeping the recommendation", () -> service.make(made));
    }

    /** Does to a recommendation what was asked. */
    void move(RecommendationMove.Kind kind, RecommendationEntry entry, MoveAnswer asked) {
        String reference = entry.recommendation().reference();
        String words = asked.words().isEmpty() ? null : asked.words();
        switch (kind) {
            case SEND -> save("Sending it", () -> service.send(reference, asked.body(), asked.ask(), null, asked.on(), words));
            case PLACE -> save("Putting it on the agenda", () -> service.placeNext(reference, asked.on()));
            case ANSWER -> save("Recording the answer",
                    () -> service.answer(reference, Objects.requireNonNull(asked.answer()), null, words, null, asked.on(),
                            asked.by().isEmpty() ? null : asked.by(), List.of()));
            case STEP -> save("Recording the step", () -> service.step(reference, Objects.requireNonNull(asked.ask()), asked.by(), asked.on(), List.of()));
            case PUT -> save("Putting it to the partners", () -> partners.put(reference, null, List.of(), List.of(), asked.on()));
            case REPLY -> save("Recording the answer", () -> partners.replied(reference, Objects.requireNonNull(asked.partner()),
                    Objects.requireNonNull(asked.reply()), asked.by(), Objects.requireNonNull(asked.form()), words, asked.on(), List.of()));
            case CONSULT -> save("Recording that it was consulted",
                    () -> partners.consulted(reference, Objects.requireNonNull(asked.partner()), words, asked.on()));
            case WITHDRAW -> save("Withdrawing it", () -> service.withdraw(reference, asked.on(), words));
        }
    }

    /** Does to a lettered point, or to the whole, what was asked. */
    void change(PointMove move, RecommendationEntry entry, PointChange asked) {
        String reference = entry.recommendation().reference();
        String letter = entry.letter().orElse(null);
        String of = Objects.requireNonNullElse(letter, "");
        String by = asked.by().isEmpty() ? null : asked.by();
        List<String> evidence = move == PointMove.DONE && !asked.words().isEmpty() ? List.of(asked.words()) : List.of();
        String whose = asked.partner();
        save("Recording it: " + move.title(), letter, switch (move) {
            case ANSWER -> () -> points.answer(reference, of, Objects.requireNonNull(asked.answer()), asked.said(), asked.on());
            case ADDRESS -> () -> points.address(reference, of, asked.partners(), asked.on());
            case REPLY -> () -> points.replied(reference, of, Objects.requireNonNull(whose), Objects.requireNonNull(asked.reply()), by, asked.said(),
                    asked.on(), List.of());
            case FILE -> () -> points.file(reference, of, asked.category(), asked.said());
            case TRACK -> () -> points.track(reference, letter, Objects.requireNonNull(asked.action()), asked.on());
            case EVENT -> () -> points.eventCame(reference, letter, asked.on());
            case DONE -> () -> whose == null ? points.carriedOut(reference, letter, asked.on(), evidence)
                    : points.partCarriedOut(reference, of, whose, asked.on(), evidence);
        });
    }

    private void save(String doing, Job<Recommendation> work) {
        save(doing, null, work);
    }

    private void save(String doing, @Nullable String letter, Job<Recommendation> work) {
        tasks.save(doing, work, done -> {
            chosen.chooseOnceRead(new RecommendationEntry.Key(done.id(), letter));
            readEntries();
        });
    }

    /** Shows one recommendation, as a link leads to it. */
    void choose(RecommendationId id) {
        choose(new RecommendationEntry.Key(id, null));
    }

    /** Goes to the item at which it is or was taken. */
    public void openMeeting(RecommendationEntry entry) {
        RecommendationEntry.MeetingAt at = entry.at();
        if (at == null) {
            dialogs.tell(entry.recommendation().reference() + " stands on no agenda.");
        } else {
            navigation.go(Place.of(NavigationTarget.MEETINGS, at.meeting().value(), String.valueOf(at.item())));
        }
    }

    /** Exports what is shown, in its order. */
    public void export(List<RecommendationEntry> shown, List<String> filters) {
        List<RecommendationEntry.Key> keys = shown.stream().map(RecommendationEntry::key).toList();
        String what = keys.size() == 1 ? "1 recommendation" : keys.size() + " recommendations";
        new ShownExport(tasks, dialogs, service::today).ask(what, KEPT_BACK, "recommendations",
                (isPublic, file, progress) -> export.exportShown(keys, filters, isPublic, file, progress));
    }

    /** Writes the report of the lettered recommendation chosen, in its form. */
    public void exportReport() {
        RecommendationEntry entry = chosen.property().get();
        if (entry != null) {
            String reference = entry.recommendation().reference();
            dialogs.saveFile(new FileWanted("Export the report " + reference, "Word document", List.of("*.docx"), reference + "-report.docx"),
                    file -> tasks.run("Exporting the report", progress -> report.export(reference, false, Optional.empty(), file),
                            done -> dialogs.tell("Exported the report to " + done.getFileName() + ".")));
        }
    }

    public LocalDate today() {
        return service.today();
    }
}
