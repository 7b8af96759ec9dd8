package org.quorate.app.dispute;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.paper.KeptFileActs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.register.ShownExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Tasks;
import org.quorate.model.action.Action;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.ruling.Ruling;
import org.quorate.reports.content.LetterContent;

/** The register of disputes: its rows, the one chosen with everything on record of it, and every step taken in it. */
public final class DisputesViewModel {
    private static final String KEPT_BACK = "The public edition leaves out disputes that arose in Part 2, every letter and every outcome; of those opened"
            + " on their own it gives only number, days and stage.";

    private final DisputeReadings readings;
    private final DisputeService service;
    private final DisputeDocuments documents;
    private final KeptFileActs filing;
    private final LetterExport letters;
    private final DisputeRegisterExport register;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Acting acting;
    private final ObservableList<DisputeEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<DisputeReadings.OpeningChoices> choices =
            new ReadOnlyObjectWrapper<>(new DisputeReadings.OpeningChoices(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable DisputeDetail> detail = new ReadOnlyObjectWrapper<>();
    private @Nullable DisputeId wanted;

    public DisputesViewModel(DisputeReadings readings, DisputeService service, DisputeDocuments documents, KeptFileActs filing, LetterExport letters,
            DisputeRegisterExport register, Tasks tasks, Dialogs dialogs, Navigation navigation, Acting acting) {
        this.readings = readings;
        this.service = service;
        this.documents = documents;
        this.filing = filing;
        this.letters = letters;
        this.register = register;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.acting = acting;
    }

    public void reload() {
        tasks.load("Reading the disputes", readings::entries, found -> {
            if (!found.equals(entries)) {
                entries.setAll(found);
            }
        });
        readDetail();
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = readings.onChange(this::reload);
        return end::run;
    }

    public ObservableList<DisputeEntry> entries() {
        return entries;
    }

    /** Chooses the dispute that is shown with everything on record of it. */
    public void choose(DisputeId id) {
        if (!id.equals(wanted)) {
            wanted = id;
            readDetail();
        }
    }

    public @Nullable DisputeId chosen() {
        return wanted;
    }

    private void readDetail() {
        DisputeId id = wanted;
        if (id != null) {
            tasks.load("Reading the dispute", () -> readings.detail(id), found -> {
                if (id.equals(wanted)) {
                    detail.set(found);
                }
            });
        }
    }

    public ReadOnlyObjectProperty<@Nullable DisputeDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** What the form for opening a dispute offers; read when it is asked for. */
    public ReadOnlyObjectProperty<DisputeReadings.OpeningChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public void readChoices() {
        tasks.load("Reading what a dispute may arise from", readings::choices, choices::set);
    }

    /** Asks the charter about opening one so; the answer, or in its stead what is wrong with the question, arrives later. */
    public void askAbout(DisputeOpening opening, Consumer<Ruling> answer, Consumer<String> wrong) {
        tasks.load("Asking the charter", () -> service.rulingOn(opening), answer, failure -> wrong.accept(failure.sentence()));
    }

    /** Asks the charter about a step. */
    public void askAbout(DisputeStep step, Consumer<Ruling> answer, Consumer<String> wrong) {
        tasks.load("Asking the charter", () -> service.rulingOn(step), answer, failure -> wrong.accept(failure.sentence()));
    }

    /** Opens a dispute; where it is refused, the reason is given back and nothing is lost. */
    void open(DisputeOpening opening, List<Path> files, Consumer<Dispute> done, Consumer<String> refused) {
        tasks.save("Opening the dispute", () -> service.open(with(opening, documents.keep(files))), opened -> {
            dialogs.tell("Opened " + opened.reference() + ". Its first letter is to be written.");
            done.accept(opened);
            goTo(opened.id());
        }, failure -> refused.accept(failure.sentence()));
    }

    private static DisputeOpening with(DisputeOpening opening, List<AttachedFile> files) {
        return new DisputeOpening(opening.title(), opening.procedure(), opening.parties(), opening.affected(), opening.affectedDecidedBy(), opening.item(),
                opening.level(), opening.arisenOn(), opening.by(), opening.on(), opening.reason(), opening.evidence(), files);
    }

    /** Puts a step on record; where it is refused, the reason is given back and nothing is lost. */
    void record(DisputeStep step, List<Path> files, Runnable done, Consumer<String> refused) {
        tasks.save(step.what().kind().title(), () -> service.record(new DisputeStep(step.reference(), step.seen(), step.what(), step.votes(),
                step.evidence(), documents.keep(files))), recorded -> {
                    dialogs.tell(step.what().kind().title() + " is on record in " + recorded.reference() + ".");
                    reload();
                    done.run();
                }, failure -> refused.accept(failure.sentence()));
    }

    /** Shows a dispute in full. */
    public void goTo(DisputeId id) {
        navigation.go(Place.of(NavigationTarget.DISPUTES, id.value()));
    }

    public void goToRegister() {
        navigation.go(NavigationTarget.DISPUTES);
    }

    /** Goes to the item from which it arose. */
    void goToOrigin(DisputeDetail shown) {
        MeetingId meeting = shown.origin().meeting();
        if (meeting == null) {
            dialogs.tell(shown.dispute().reference() + " did not arise from an item of a meeting.");
        } else {
            navigation.go(Place.of(NavigationTarget.MEETINGS, meeting.value(), "minutes " + shown.origin().position()));
        }
    }

    void goToAction(Action action) {
        navigation.go(Place.of(NavigationTarget.ACTIONS, action.id().value()));
    }

    /** Opens the charter at a setting. */
    void goToSetting(String path) {
        navigation.go(new Place(NavigationTarget.CHARTER, null, path));
    }

    /** Says what a letter says, in the partnership's own wording. */
    void readLetter(DisputeDetail.LetterLine line, Dispute of, Consumer<LetterContent> shown) {
        tasks.load("Reading the letter", () -> letters.read(of.reference(), line.kind(), line.about()), shown);
    }

    /** Says what a letter would say in another wording, or what is wrong with that. */
    void tryWording(DisputeDetail.LetterLine line, Dispute of, String wording, Consumer<LetterContent> shown, Consumer<String> wrong) {
        tasks.load("Trying the wording", () -> letters.read(of.reference(), line.kind(), line.about(), wording), shown,
                failure -> wrong.accept(failure.sentence()));
    }

    void readWording(LetterKind kind, Consumer<String> shown) {
        tasks.load("Reading the wording", () -> letters.wording(kind), shown);
    }

    void keepWording(LetterKind kind, String wording, Runnable done, Consumer<String> refused) {
        tasks.save("Keeping the wording", () -> {
            letters.keepWording(kind, wording);
            return kind;
        }, kept -> {
            dialogs.tell("\"" + kind.title() + "\" is worded so from now on.");
            done.run();
        }, failure -> refused.accept(failure.sentence()));
    }

    void resetWording(LetterKind kind, Runnable done) {
        tasks.save("Resetting the wording", () -> {
            letters.resetWording(kind);
            return kind;
        }, kept -> {
            dialogs.tell("\"" + kind.title() + "\" has the wording that comes with the program again.");
            done.run();
        });
    }

    /** Writes a letter as a Word document and notes that it was written. */
    void writeLetter(DisputeDetail.LetterLine line, Dispute of) {
        String name = of.reference() + "-" + line.kind().word() + ".docx";
        dialogs.saveFile(new FileWanted("Write the letter", "Word document", List.of("*.docx"), name), file -> tasks.save("Writing the letter",
                () -> letters.write(of.reference(), line.kind(), line.about(), file), done -> {
                    dialogs.tell("Wrote " + done.getFileName() + ". Mark it as sent when it has gone.");
                    reload();
                }));
    }

    /** Puts on record that a letter went. */
    void sent(DisputeDetail.LetterLine line, Dispute of, List<String> to, String inNameOf, LocalDate on, Runnable done, Consumer<String> refused) {
        tasks.save("Recording that the letter went", () -> service.sent(of.reference(), line.kind(), line.about(), to, inNameOf, on), recorded -> {
            reload();
            done.run();
        }, failure -> refused.accept(failure.sentence()));
    }

    /** What is done with the files that go with a dispute. */
    KeptFileActs files() {
        return filing;
    }

    void addEvidence(Dispute of, int about, String what, List<Path> files, Runnable done, Consumer<String> refused) {
        tasks.save("Attaching the evidence", () -> {
            documents.add(of.reference(), about, what, documents.keep(files));
            return of;
        }, kept -> {
            reload();
            done.run();
        }, failure -> refused.accept(failure.sentence()));
    }

    void link(Dispute of, Action action, Runnable done) {
        tasks.save("Linking the action", () -> {
            documents.link(of.reference(), action);
            return of;
        }, kept -> {
            reload();
            done.run();
        });
    }

    /** Exports what is shown, in its order. */
    void export(List<DisputeEntry> shown, List<String> filters) {
        List<DisputeId> ids = shown.stream().map(entry -> entry.dispute().id()).toList();
        String what = ids.size() == 1 ? "1 dispute" : ids.size() + " disputes";
        new ShownExport(tasks, dialogs, acting::today).ask(what, KEPT_BACK, "disputes",
                (isPublic, file, progress) -> register.exportShown(ids, filters, isPublic, file, progress));
    }

    /** Writes the chronology of one dispute as a Word document. */
    void writeChronology(DisputeDetail shown) {
        String name = shown.dispute().reference().toLowerCase(Locale.UK) + "-chronology.docx";
        dialogs.saveFile(new FileWanted("Write the chronology", "Word document", List.of("*.docx"), name), file -> tasks.save("Writing the chronology",
                () -> register.chronology(shown, file), done -> dialogs.tell("Wrote " + done.getFileName() + ".")));
    }

    /** The names of the files chosen for a form, in words. */
    public LocalDate today() {
        return acting.today();
    }
}
