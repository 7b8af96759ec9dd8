package org.quorate.app.interest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.interest.InterestEntry.Standing;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.Interest;
import org.quorate.model.interest.InterestId;
import org.quorate.model.interest.InterestNote;
import org.quorate.model.interest.Withdrawal;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/** The register of interests, and what may be done to it. An interest that ends, and a declaration taken back, stay on record. */
public final class InterestService {
    private final Store store;
    private final Acting acting;

    public InterestService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Every interest in the register and every declaration at a meeting, person by person. */
    public List<InterestEntry> all() {
        return store.read(session -> new InterestEntries(session, acting.today()).all());
    }

    /** Everybody on record, by name. */
    public List<Person> people() {
        return store.read(session -> session.people().all().stream().sorted(Comparator.comparing(Person::name)).toList());
    }

    public Interest register(InterestDraft draft) {
        refuseFuture(draft.registered());
        return store.write(acting.name(), "Registered an interest of " + name(draft.person()), session -> {
            InterestId id = new InterestId(session.ids().next());
            Interest interest = new Interest(id, draft.person(), draft.kind(), draft.nature(), draft.registered(), null, draft.sensitive(), 0);
            session.interests().save(interest);
            keepNote(session, id, draft);
            return interest;
        });
    }

    /** Changes what the register says; refused where somebody else changed it meanwhile. */
    public Interest change(Interest interest, InterestDraft draft) {
        refuseFuture(draft.registered());
        return store.write(acting.name(), "Changed an interest of " + name(draft.person()), session -> {
            Interest changed = new Interest(interest.id(), draft.person(), draft.kind(), draft.nature(), draft.registered(), interest.endedOn(),
                    draft.sensitive(), interest.revision());
            session.interests().save(changed);
            keepNote(session, interest.id(), draft);
            return changed;
        });
    }

    /** The interest ended on a day; it stays in the register. */
    public Interest end(Interest interest, LocalDate on) {
        refuseFuture(on);
        return ended(interest, on, "Ended an interest of " + name(interest.person()));
    }

    /** It has not ended after all. */
    public Interest reopen(Interest interest) {
        return ended(interest, null, "An interest of " + name(interest.person()) + " goes on");
    }

    private Interest ended(Interest interest, @Nullable LocalDate on, String what) {
        return store.write(acting.name(), what, session -> {
            Interest now = find(session, interest.id());
            Interest changed = new Interest(now.id(), now.person(), now.kind(), now.nature(), now.registeredOn(), on, now.sensitive(), now.revision());
            session.interests().save(changed);
            return changed;
        });
    }

    /** Takes back an interest that was registered a moment ago by mistake. */
    public void remove(Interest interest) {
        store.change(acting.name(), "Took back an interest of " + name(interest.person()), session -> session.interests().remove(interest.id()));
    }

    /** Takes back a declaration made at a meeting; it stays on record with the reason. */
    public Withdrawal takeBack(InterestEntry entry, String why) {
        if (!(entry.standing() instanceof Standing.Declared declared)) {
            throw new Refused("Only what was declared at a meeting is taken back; an interest in the register is ended.");
        }
        Declaration declaration = declared.declaration();
        return store.write(acting.name(), "Took back a declaration of " + entry.person().name(), session -> {
            Required.that(session.interests().withdrawals().stream().noneMatch(made -> made.declaration().equals(declaration.id())),
                    "The declaration was taken back already.");
            Withdrawal withdrawal = new Withdrawal(declaration.id(), why, acting.now(), acting.name());
            session.interests().add(withdrawal);
            return withdrawal;
        });
    }

    private static void keepNote(WriteSession session, InterestId id, InterestDraft draft) {
        boolean there = session.interests().notes().stream().anyMatch(note -> note.interest().equals(id));
        if (there || draft.begun() != null || !draft.managed().isBlank()) {
            session.interests().save(new InterestNote(id, draft.begun(), draft.managed()));
        }
    }

    private static Interest find(ReadSession session, InterestId id) {
        return session.interests().all().stream().filter(interest -> interest.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refused("The interest is no longer in the register."));
    }

    private void refuseFuture(LocalDate day) {
        Required.that(!day.isAfter(acting.today()), "That day is still to come.");
    }

    private String name(PersonId person) {
        return store.read(session -> session.people().all().stream().filter(one -> one.id().equals(person)).map(Person::name).findFirst().orElse("a member"));
    }

    public LocalDate today() {
        return acting.today();
    }

    /** Calls back, on the writing thread, after each change; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }
}
