package org.quorate.app.partnership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quorate.app.acting.Acting;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Question;
import org.quorate.app.task.Job;
import org.quorate.app.task.Tasks;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.Store;

/** The register of everybody on record, and what can be done to one: corrected, put together with a second record, removed. */
public final class PersonsViewModel {
    private final PartnershipService service;
    private final PersonMergeService merging;
    private final Store store;
    private final Acting acting;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final ObservableList<PersonLine> people = FXCollections.observableArrayList();

    public PersonsViewModel(Store store, Acting acting, Tasks tasks, Dialogs dialogs) {
        this.store = store;
        this.acting = acting;
        this.tasks = tasks;
        this.dialogs = dialogs;
        service = new PartnershipService(store, acting);
        merging = new PersonMergeService(store, acting);
    }

    void refresh(Runnable then) {
        tasks.load("Showing the people", () -> store.read(session -> PersonLine.read(session, acting.today())), read -> {
            if (!people.equals(read)) {
                people.setAll(read);
            }
            then.run();
        });
    }

    ObservableList<PersonLine> people() {
        return people;
    }

    Optional<PersonLine> line(PersonId id) {
        return people.stream().filter(line -> line.person().id().equals(id)).findFirst();
    }

    /** People whose name or organisation holds the words typed. */
    List<PersonLine> find(String typed) {
        String words = typed.toLowerCase(Locale.UK).strip();
        return people.stream().filter(line -> line.inWords().toLowerCase(Locale.UK).contains(words)).limit(20).toList();
    }

    void add(PersonDraft draft, Runnable then) {
        save("Adding the person", () -> service.addPerson(draft), then);
    }

    void change(Person edited, Runnable then) {
        save("Keeping the person", () -> service.changePerson(edited), then);
    }

    void remove(PersonId person, Runnable then) {
        save("Removing the person", () -> merging.remove(person), then);
    }

    /** What is on record of somebody, counted in words. */
    void lookUp(PersonId person, Consumer<List<String>> then) {
        tasks.load("Counting what is on record", () -> merging.onRecord(person), then);
    }

    void preview(PersonId gone, PersonId kept, Consumer<PersonMergeService.Preview> then) {
        tasks.load("Looking at what would go over", () -> merging.preview(gone, kept), then);
    }

    /** Asks, because one of two records goes; then puts them together and offers to take it back. */
    void merge(PersonMergeService.Preview preview, Consumer<PersonId> then) {
        dialogs.ask(Question.of(
                "Put the two records together?",
                preview.inWords() + " Minutes, decisions and papers are not changed.",
                Choice.primary("Put them together", () -> tasks.save("Putting the two records together",
                        () -> merging.merge(preview.gone().id(), preview.kept().id()), merged -> {
                            then.accept(merged.kept().id());
                            dialogs.tell("The two records of " + merged.kept().name() + " are one now.", Choice.of("Take it back", () ->
                                    save("Taking it back", () -> merging.undo(merged), () -> then.accept(merged.kept().id()))));
                        })),
                Choice.wayBack("Keep both")));
    }

    private void save(String doing, Runnable work, Runnable then) {
        Job<Boolean> job = () -> {
            work.run();
            return true;
        };
        tasks.save(doing, job, done -> refresh(then));
    }
}
