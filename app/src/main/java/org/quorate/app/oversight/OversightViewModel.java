package org.quorate.app.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.assurance.AssuranceStanding;
import org.quorate.app.assurance.MoveWanted;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.escalation.EscalationOpening;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.app.register.ShownExport;
import org.quorate.app.segment.SegmentWanted;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Tasks;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Slug;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationId;
import org.quorate.model.partnership.Organisation;
import org.quorate.model.segment.SegmentHistory;

/** Escalations, levels of assurance and segments as the window shows them, and what is done to them there. */
public final class OversightViewModel {
    private static final String KEPT_BACK = "The public edition says only that a formal escalation exists, once the organisation concerned has been told.";

    private final OversightServices services;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Supplier<LocalDate> today;
    private final ObservableList<EscalationStanding> escalations = FXCollections.observableArrayList();
    private final ObservableList<AssuranceStanding> levels = FXCollections.observableArrayList();
    private final ObservableList<SegmentHistory> segments = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable EscalationStanding> escalation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable AssuranceStanding> level = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SegmentHistory> segment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper missedQuarter = new ReadOnlyStringWrapper("");
    private Choices choices = Choices.NONE;
    private @Nullable Long wanted;

    public OversightViewModel(OversightServices services, Tasks tasks, Dialogs dialogs, Navigation navigation, Supplier<LocalDate> today) {
        this.services = services;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.today = today;
    }

    /**
     * What the forms offer.
     *
     * @param parties the parties of the charter's procedure
     * @param organisations whom an escalation may concern
     * @param levels the charter's levels of assurance
     * @param themes the charter's oversight themes
     */
    public record Choices(List<String> parties, List<String> organisations, List<Stage> levels, List<String> themes) {
        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of());

        public Choices {
            parties = List.copyOf(parties);
            organisations = List.copyOf(organisations);
            levels = List.copyOf(levels);
            themes = List.copyOf(themes);
        }
    }

    private record Everything(List<EscalationStanding> escalations, List<AssuranceStanding> levels, List<SegmentHistory> segments, Choices choices,
            String missed) {}

    /** Reads everything anew. */
    public void reload() {
        tasks.load("Reading the escalations", () -> new Everything(services.escalations().all(), services.assurance().all(), services.segments().all(),
                new Choices(services.escalations().parties(), services.escalations().organisations(), services.assurance().levels(),
                        services.segments().themes()),
                services.reviews().missedQuarter().orElse("")), this::show);
    }

    private void show(Everything read) {
        choices = read.choices();
        missedQuarter.set(read.missed());
        Long id = wanted;
        wanted = null;
        EscalationId chosen = id != null ? new EscalationId(id) : Optional.ofNullable(escalation.get()).map(shown -> shown.escalation().id()).orElse(null);
        escalation.set(read.escalations().stream().filter(standing -> standing.escalation().id().equals(chosen)).findFirst().orElse(null));
        AssuranceStanding before = level.get();
        level.set(before == null ? null : read.levels().stream().filter(now -> now.organisation().isSameAs(before.organisation())).findFirst().orElse(null));
        SegmentHistory earlier = segment.get();
        segment.set(earlier == null ? null : read.segments().stream().filter(now -> isSame(now, earlier)).findFirst().orElse(null));
        put(escalations, read.escalations());
        put(levels, read.levels());
        put(segments, read.segments());
    }

    private static boolean isSame(SegmentHistory left, SegmentHistory right) {
        Organisation one = left.organisation();
        Organisation other = right.organisation();
        return one == null ? other == null : other != null && one.isSameAs(other);
    }

    private static <T> void put(ObservableList<T> shown, List<T> read) {
        if (!shown.equals(read)) {
            shown.setAll(read);
        }
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = services.escalations().onChange(this::reload);
        return end::run;
    }

    /** Chooses an escalation as soon as it is read. */
    public void want(long id) {
        wanted = id;
    }

    public void choose(EscalationStanding standing) {
        escalation.set(standing);
    }

    public void choose(AssuranceStanding standing) {
        level.set(standing);
    }

    public void choose(SegmentHistory history) {
        segment.set(history);
    }

    /** Puts a concern or a proposal on record. */
    public void open(EscalationOpening opening, Runnable done) {
        tasks.save(opening.formal() ? "Proposing the escalation" : "Raising the concern", () -> services.escalations().open(opening), kept -> {
            want(kept.id().value());
            done.run();
            dialogs.tell("Put " + kept.reference() + " on record." + (knows(kept.concerns().name()) ? "" : " No partner is called \""
                    + kept.concerns().name() + "\"; it was taken as written."));
            reload();
        });
    }

    private boolean knows(String organisation) {
        return choices.organisations().stream().anyMatch(name -> Slug.of(name).equals(Slug.of(organisation)));
    }

    /** Takes a step in the escalation that is shown. */
    public void record(EscalationAct act, Runnable done) {
        EscalationStanding shown = escalation.get();
        if (shown != null) {
            String reference = shown.escalation().reference();
            tasks.save(act.step().title() + ": " + reference, () -> services.escalations().record(reference, act), kept -> {
                done.run();
                dialogs.tell(act.step().title() + ": " + reference + ".");
                reload();
            });
        }
    }

    /** Moves an organisation to a level of assurance. */
    public void move(MoveWanted move, Runnable done) {
        tasks.save("Moving the level of assurance", () -> services.assurance().move(move), now -> {
            level.set(now);
            done.run();
            dialogs.tell(now.name() + ": " + now.current().title() + ".");
            reload();
        });
    }

    /** Puts a segment on record. */
    public void record(SegmentWanted entry, Runnable done) {
        tasks.save("Recording the segment", () -> services.segments().record(entry), kept -> {
            done.run();
            dialogs.tell(kept.subject() + ": segment " + kept.segment() + " for " + kept.quarter().words() + ".");
            reload();
        });
    }

    /** Plans the formal review meeting and offers to go to its agenda. */
    public void planReview(ReviewWanted review, Runnable done) {
        tasks.save("Planning the review meeting", () -> services.reviews().plan(review), planned -> {
            done.run();
            dialogs.tell("Planned " + planned.reference() + "." + (planned.findings().isEmpty() ? "" : " " + String.join(" ", planned.findings())),
                    Choice.of("Open the agenda", () -> navigation.go(Place.of(NavigationTarget.MEETINGS, planned.meeting().value(), "agenda"))));
            reload();
        });
    }

    /** Opens the charter at a setting. */
    public void openSetting(String path) {
        navigation.go(new Place(NavigationTarget.CHARTER, null, path));
    }

    /**
     * Exports what is shown, in its order.
     *
     * @param filters how it was narrowed, in words
     */
    public void export(List<EscalationStanding> shown, List<String> filters) {
        List<EscalationId> ids = shown.stream().map(standing -> standing.escalation().id()).toList();
        new ShownExport(tasks, dialogs, today).ask(ids.size() == 1 ? "1 escalation" : ids.size() + " escalations", KEPT_BACK, "escalations",
                (isPublic, file, progress) -> services.register().exportShown(ids, filters, isPublic, file, progress));
    }

    /** Earliest on record first. */
    public ObservableList<EscalationStanding> escalations() {
        return escalations;
    }

    /** The most intensive first. */
    public ObservableList<AssuranceStanding> levels() {
        return levels;
    }

    /** The system first, then every organisation. */
    public ObservableList<SegmentHistory> segments() {
        return segments;
    }

    public ReadOnlyObjectProperty<@Nullable EscalationStanding> escalationProperty() {
        return escalation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable AssuranceStanding> levelProperty() {
        return level.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable SegmentHistory> segmentProperty() {
        return segment.getReadOnlyProperty();
    }

    /** What is wrong with the quarter that ended last, as a sentence; empty when nothing is. */
    public ReadOnlyStringProperty missedQuarterProperty() {
        return missedQuarter.getReadOnlyProperty();
    }

    public Choices choices() {
        return choices;
    }

    /** The quarter that segments are likely recorded for, in words. */
    public String lastQuarter() {
        return services.segments().lastQuarter().words();
    }

    /** The day on which a review meeting is likely planned. */
    public LocalDate likelyReview() {
        return services.reviews().likelyDay();
    }

    public LocalDate today() {
        return today.get();
    }
}
