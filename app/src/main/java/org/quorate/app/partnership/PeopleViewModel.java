package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.task.Job;
import org.quorate.app.task.Tasks;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Seat;
import org.quorate.model.partnership.SeatId;
import org.quorate.persistence.store.Store;

/** Bodies and seats on a day: the tree, the seats of the body chosen, and everything that can be done to them. */
public final class PeopleViewModel {
    private final PeopleReading reading;
    private final BodyService bodies;
    private final SeatService seats;
    private final StartingService starting;
    private final Store store;
    private final Tasks tasks;
    private final Acting acting;
    private final ObjectProperty<LocalDate> date;
    private final ObservableList<BodyBranch> branches = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable BodyBranch> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SeatLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable SeatRecord> record = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private List<Person> people = List.of();
    private List<Partner> partners = List.of();
    private List<Constituency> blocks = List.of();
    private @Nullable BodyId wanted;
    private @Nullable SeatId seat;

    public PeopleViewModel(Store store, Acting acting, Tasks tasks) {
        this.store = store;
        this.acting = acting;
        this.tasks = tasks;
        reading = new PeopleReading(store);
        bodies = new BodyService(store, acting);
        seats = new SeatService(store, acting);
        starting = new StartingService(store, acting);
        date = new SimpleObjectProperty<>(acting.today());
        date.subscribe((before, after) -> refresh());
    }

    public void refresh() {
        BodyId body = wanted;
        SeatId open = seat;
        tasks.load("Showing people and bodies", () -> reading.read(date.get(), body, open), this::show);
    }

    /**
     * Reads again whenever the store changes, until the subscription is closed.
     *
     * @param busy whether a form lies open, so that what is shown must stay for now
     */
    public Subscription follow(BooleanSupplier busy) {
        Runnable end = store.onChange(change -> tasks.load("Following a change", () -> change, seen -> {
            if (!busy.getAsBoolean()) {
                refresh();
            }
        }));
        return end::run;
    }

    private void show(PeopleReading.Result result) {
        people = result.people();
        partners = result.partners();
        blocks = result.blocks();
        branches.setAll(result.branches());
        chosen.set(result.chosen());
        lines.setAll(result.lines());
        record.set(result.record());
        int all = branches.stream().mapToInt(BodyBranch::seats).sum();
        int vacant = branches.stream().mapToInt(BodyBranch::vacant).sum();
        counts.set(branches.isEmpty() ? "" : (all - vacant) + " of " + all + " seats filled");
    }

    public void choose(BodyId body) {
        if (!body.equals(wanted)) {
            wanted = body;
            seat = null;
            refresh();
        }
    }

    /** Shows a seat with its history; nothing shows the body again. */
    public void look(@Nullable SeatId at) {
        if (at == null ? seat != null : !at.equals(seat)) {
            seat = at;
            refresh();
        }
    }

    public void start(String charter, boolean acceptStarters, Runnable then) {
        save("Starting from the charter", () -> starting.start(charter, acting.today(), acceptStarters), then);
    }

    public List<StartingService.Offer> offers() {
        return starting.offers();
    }

    public void addBody(String name, String shortName, @Nullable Body reportsTo, Runnable then) {
        BodyId above = reportsTo == null ? null : reportsTo.id();
        save("Adding the body", () -> wanted = bodies.addBody(new BodyDraft(name, shortName, null, above, above, "", HouseStyle.plain())), then);
    }

    public void changeBody(Body edited, Runnable then) {
        save("Keeping the body", () -> bodies.changeBody(edited), then);
    }

    public void changeHouseStyle(BodyId body, HouseStyle style, Runnable then) {
        save("Keeping the house style", () -> bodies.changeHouseStyle(body, style), then);
    }

    /** Adds seats to a constituency of the body chosen, which is made where there is none of that name. */
    public void addSeats(BodyId body, String constituency, SeatDraft draft, int count, Runnable then) {
        Optional<Constituency> known = blocks.stream().filter(block -> block.name().equalsIgnoreCase(constituency.strip())).findFirst();
        save("Adding seats", () -> seats.addSeats(body, known.map(Constituency::id).orElseGet(() -> bodies.addConstituency(body,
            constituency)), draft, count), then);
    }

    public void changeSeat(Seat edited, Runnable then) {
        save("Keeping the seat", () -> seats.changeSeat(edited), then);
    }

    public void appoint(SeatId at, Who who, LocalDate from, @Nullable LocalDate termEnds, Runnable then) {
        save("Appointing", () -> seats.appoint(at, who, from, termEnds), then);
    }

    public void succeed(SeatId at, Who who, LocalDate from, @Nullable LocalDate termEnds, Runnable then) {
        save("Appointing the successor", () -> seats.succeed(at, who, from, termEnds), then);
    }

    public void resign(SeatId at, LocalDate lastDay, String why, Runnable then) {
        save("Ending the time in office", () -> seats.resign(at, lastDay, why), then);
    }

    public void nameDeputy(SeatId at, Who who, LocalDate from, Runnable then) {
        save("Naming the deputy", () -> seats.nameDeputy(at, who, from, null), then);
    }

    private void save(String doing, Runnable work, Runnable then) {
        Job<Boolean> job = () -> {
            work.run();
            return true;
        };
        tasks.save(doing, job, done -> {
            then.run();
            refresh();
        });
    }

    /** People whose name holds the words typed. */
    public List<Person> find(String typed) {
        String words = typed.toLowerCase(Locale.UK);
        return people.stream().filter(person -> person.name().toLowerCase(Locale.UK).contains(words)).limit(20).toList();
    }

    public List<Partner> partners() {
        return partners;
    }

    public LocalDate today() {
        return acting.today();
    }

    public ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    public ObservableList<BodyBranch> branches() {
        return branches;
    }

    public ReadOnlyObjectProperty<@Nullable BodyBranch> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ObservableList<SeatLine> lines() {
        return lines;
    }

    /** The constituencies of the body chosen. */
    public List<Constituency> constituencies() {
        return blocks;
    }

    public ReadOnlyObjectProperty<@Nullable SeatRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }
}
