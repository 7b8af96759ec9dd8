package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.partnership.PeopleIndex;
import org.quorate.app.partnership.PersonDraft;
import org.quorate.model.Refused;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.Person;
import org.quorate.persistence.importing.ImportFile;
import org.quorate.persistence.importing.ImportProblem;
import org.quorate.persistence.importing.ImportRefused;
import org.quorate.persistence.importing.Spot;
import org.quorate.persistence.store.WriteSession;

/** One import under way: the one act in which everything is written, and everything that turned out wrong. */
final class ImportAct {
    private final WriteSession session;
    private final Acting acting;
    private final PeopleIndex people;
    private final LocalDate dayOne;
    private final ImportTally tally = new ImportTally();
    private final List<ImportProblem> problems = new ArrayList<>();

    ImportAct(WriteSession session, Acting acting, LocalDate dayOne) {
        this.session = session;
        this.acting = acting;
        this.dayOne = dayOne;
        people = new PeopleIndex(session.people());
    }

    WriteSession session() {
        return session;
    }

    Acting acting() {
        return acting;
    }

    /** The earliest day the file knows of: where it does not say since when something is so, it is so since then. */
    LocalDate dayOne() {
        return dayOne;
    }

    ImportTally tally() {
        return tally;
    }

    long nextId() {
        return session.ids().next();
    }

    void problem(Spot spot, String text) {
        problems.add(new ImportProblem(spot, text));
    }

    /** Does it, and turns a refusal into a problem at that place. */
    void attempt(Spot spot, Runnable work) {
        attempt(spot, () -> {
            work.run();
            return true;
        });
    }

    <T> Optional<T> attempt(Spot spot, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refused refused) {
            problem(spot, refused.getMessage());
            return Optional.empty();
        }
    }

    /** Keeps what is new or differs, and counts it. */
    <T> T keep(@Nullable T known, T wanted, Consumer<T> save, String one, String many) {
        if (known == null) {
            save.accept(wanted);
            tally.added(one, many);
        } else if (!known.equals(wanted)) {
            save.accept(wanted);
            tally.changed();
        }
        return wanted;
    }

    Person person(ImportFile.PersonEntry entry) {
        Optional<Person> known = people.find(entry.name(), entry.organisation());
        Person kept = people.keep(new PersonDraft(entry.name(), entry.organisation(), entry.jobTitle(), entry.email()), session.ids());
        if (known.isEmpty()) {
            tally.added("person", "people");
        } else if (!known.get().equals(kept)) {
            tally.changed();
        }
        return kept;
    }

    Optional<Person> knownPerson(String name) {
        return people.find(name, null);
    }

    Optional<Partner> partner(String name) {
        return session.partners().all().stream().filter(partner -> partner.isKnownAs(name)).findFirst();
    }

    /** The body of that name, short name or name in the charter. */
    Optional<Body> body(String name) {
        String wanted = name.strip();
        return session.bodies().all().stream().filter(body -> body.name().equalsIgnoreCase(wanted) || body.shortName().equalsIgnoreCase(wanted)
            || wanted.equalsIgnoreCase(body.charterKey())).findFirst();
    }

    void orRefuse() {
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
    }
}
