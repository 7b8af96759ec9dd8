package org.quorate.app.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.task.Tasks;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.store.Store;
import org.quorate.reports.sheet.Sheet;

/** Bringing people in: a list is read, its columns are matched, every row is foreseen, and only then is anything written. */
public final class ImportViewModel {
    private final Store store;
    private final PeopleImportService service;
    private final Acting acting;
    private final Tasks tasks;
    private final ObservableList<Sheet> sheets = FXCollections.observableArrayList();
    private final ObservableList<Body> bodies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PeopleTable> table = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PeoplePreview.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("Choose a file or paste a list first.");
    private final ObjectProperty<@Nullable Body> body = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> since;
    private final StringProperty partnerType = new SimpleStringProperty("");
    private final BooleanProperty leaveOut = new SimpleBooleanProperty();
    private final AtomicInteger looks = new AtomicInteger();
    private int pasted;

    public ImportViewModel(Store store, Acting acting, Tasks tasks) {
        this.store = store;
        this.acting = acting;
        this.tasks = tasks;
        service = new PeopleImportService(store, acting);
        since = new SimpleObjectProperty<>(acting.today());
        body.subscribe((before, after) -> foresee());
        since.subscribe((before, after) -> foresee());
        partnerType.subscribe((before, after) -> foresee());
        leaveOut.subscribe((before, after) -> allow());
    }

    /** Begins anew, with the bodies there are now. */
    public void begin() {
        tasks.load("Reading the bodies", () -> store.read(session -> session.bodies().all()), found -> {
            Body before = body.get();
            bodies.setAll(found);
            body.set(found.stream().filter(each -> before != null && each.id().equals(before.id())).findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst()));
        });
    }

    public void readFile(Path file) {
        tasks.load("Reading " + file.getFileName(), () -> PeopleImportService.sheets(file), this::read);
    }

    public void readPasted(String text) {
        int paste = ++pasted;
        tasks.load("Reading what was pasted", () -> List.of(PeopleImportService.pasted(text)), found -> {
            if (paste == pasted) {
                read(found);
            }
        });
    }

    private void read(List<Sheet> found) {
        sheets.setAll(found);
        chooseSheet(found.getFirst());
    }

    public void chooseSheet(Sheet sheet) {
        table.set(PeopleTable.of(sheet));
        foresee();
    }

    /** Takes a column to hold something else; nothing leaves the column out. */
    public void match(int column, @Nullable Field field) {
        PeopleTable now = table.get();
        if (now != null) {
            table.set(now.matched(column, field));
            foresee();
        }
    }

    private void foresee() {
        PeopleTable now = table.get();
        if (now == null) {
            return;
        }
        PeopleChoices choices = choices();
        int look = looks.incrementAndGet();
        refusal.set("Looking at every row.");
        // Each letter typed into the list asks anew; only the last is worth the work.
        tasks.load("Looking at every row", () -> look == looks.get() ? Optional.of(service.preview(now, choices)) : Optional.<PeoplePreview>empty(),
                preview -> preview.filter(found -> look == looks.get()).ifPresent(this::show), failure -> {
                    if (look == looks.get()) {
                        lines.clear();
                        summary.set("");
                        refusal.set(failure.sentence());
                    }
                });
    }

    private void show(PeoplePreview preview) {
        lines.setAll(preview.lines());
        PeopleTable now = table.get();
        String cut = now != null && now.cut() ? " Only the first rows were read: the list is longer than 10,000." : "";
        summary.set(counted(preview.lines().size(), "row", "rows") + ", " + counted(preview.mistakes(), "with a mistake", "with mistakes") + ", "
            + counted(preview.warnings(), "warning", "warnings") + "." + cut);
        allow();
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void allow() {
        long mistakes = lines.stream().filter(PeoplePreview.Line::stops).count();
        if (lines.isEmpty()) {
            refusal.set("There is nothing to import yet.");
        } else if (mistakes == lines.size()) {
            refusal.set("No row can be taken as it stands.");
        } else {
            refusal.set(mistakes > 0 && !leaveOut.get() ? "Mend the mistakes in the list, or leave those rows out." : "");
        }
    }

    /** Writes everything at once. */
    public void accept(Runnable then) {
        PeopleTable now = table.get();
        if (now != null) {
            PeopleChoices choices = choices();
            tasks.save("Importing people", () -> service.accept(now, choices), done -> {
                sheets.clear();
                table.set(null);
                lines.clear();
                summary.set("");
                refusal.set("Choose a file or paste a list first.");
                then.run();
            });
        }
    }

    private PeopleChoices choices() {
        Body chosen = body.get();
        LocalDate day = since.get();
        String type = partnerType.get();
        return new PeopleChoices(chosen == null ? null : chosen.id(), day == null ? acting.today() : day,
            type == null || type.isBlank() ? null : type.strip(), leaveOut.get());
    }

    public LocalDate today() {
        return acting.today();
    }

    public ObservableList<Sheet> sheets() {
        return sheets;
    }

    public ObservableList<Body> bodies() {
        return bodies;
    }

    public ReadOnlyObjectProperty<@Nullable PeopleTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** What each row would do. */
    public ObservableList<PeoplePreview.Line> lines() {
        return lines;
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why the list cannot be imported now; empty when it can. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Body> bodyProperty() {
        return body;
    }

    public ObjectProperty<@Nullable LocalDate> sinceProperty() {
        return since;
    }

    public StringProperty partnerTypeProperty() {
        return partnerType;
    }

    public BooleanProperty leaveOutProperty() {
        return leaveOut;
    }
}
