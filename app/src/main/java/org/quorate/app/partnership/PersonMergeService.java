package org.quorate.app.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.Seat;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Puts two records of one person together, takes that back, and removes a person who was never used. */
public final class PersonMergeService {
    private final Store store;
    private final Acting acting;

    public PersonMergeService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * What putting two records together would do; nothing is done yet.
     *
     * @param moves what goes over, counted in words
     * @param against why it is refused, each a sentence; empty where it may be done
     */
    public record Preview(Person gone, Person kept, List<String> moves, List<String> against) {
        /** As in "2 times in a seat and 3 actions go from A Example to Dr A Example, and the first record is removed." */
        public String inWords() {
            String what = moves.isEmpty() ? "Nothing" : String.join(", ", moves);
            return what + " would go from " + gone.name() + " to " + kept.name() + ", and the first of the two records would be removed.";
        }
    }

    /** Two records put together, with what is needed to take it back. */
    public static final class Merged {
        private final Person gone;
        private final Person before;
        private final Person after;
        private final PersonBelongings moved;

        private Merged(Person gone, Person before, Person after, PersonBelongings moved) {
            this.gone = gone;
            this.before = before;
            this.after = after;
            this.moved = moved;
        }

        /** The record that stays. */
        public Person kept() {
            return after;
        }
    }

    /** What is on record of somebody, counted in words; empty for nothing. */
    public List<String> onRecord(PersonId person) {
        return store.read(session -> PersonBelongings.of(session, person).inWords());
    }

    public Preview preview(PersonId gone, PersonId kept) {
        return store.read(session -> preview(session, gone, kept));
    }

    private static Preview preview(ReadSession session, PersonId gone, PersonId kept) {
        PersonBelongings ofGone = PersonBelongings.of(session, gone);
        PersonBelongings ofKept = PersonBelongings.of(session, kept);
        List<String> against = new ArrayList<>();
        if (gone.equals(kept)) {
            against.add("That is one and the same record.");
        } else {
            seatsTogether(session, ofGone, ofKept).ifPresent(against::add);
            meetingTogether(session, ofGone, ofKept).ifPresent(against::add);
        }
        return new Preview(person(session, gone), person(session, kept), ofGone.inWords(), against);
    }

    /** One person cannot have held two seats of one body at once. */
    private static Optional<String> seatsTogether(ReadSession session, PersonBelongings gone, PersonBelongings kept) {
        for (Appointment one : gone.appointments()) {
            for (Appointment other : kept.appointments()) {
                Seat here = session.seats().find(one.seat()).orElseThrow();
                Seat there = session.seats().find(other.seat()).orElseThrow();
                if (here.body().equals(there.body()) && overlap(one, other)) {
                    String body = session.bodies().find(here.body()).map(Body::name).orElse("one body");
                    return Optional.of("Both sat on the " + body + " at the same time (\"" + here.title() + "\" and \"" + there.title()
                            + "\"), so they are two people. End one of the two times in office first if that is wrong.");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean overlap(Appointment one, Appointment other) {
        return (one.until() == null || !one.until().isBefore(other.from())) && (other.until() == null || !other.until().isBefore(one.from()));
    }

    /** One person cannot have been at one meeting twice. */
    private static Optional<String> meetingTogether(ReadSession session, PersonBelongings gone, PersonBelongings kept) {
        return gone.attendance().stream()
                .filter(event -> kept.attendance().stream().anyMatch(other -> other.counts() && other.meeting().equals(event.meeting())))
                .filter(event -> event.counts())
                .findFirst()
                .flatMap(event -> session.meetings().find(event.meeting()))
                .map((Meeting meeting) -> "Both were at the meeting of " + DayText.of(meeting.date()) + ", so they are two people.");
    }

    /** Gives everything that is the first one's to the second and removes the first; what the second lacks is filled in from it. */
    public Merged merge(PersonId gone, PersonId kept) {
        return store.write(acting.name(), "Put two records of " + name(kept) + " together", session -> {
            Preview preview = preview(session, gone, kept);
            Required.that(preview.against().isEmpty(), String.join(" ", preview.against()));
            PersonBelongings moving = PersonBelongings.of(session, gone);
            moving.giveTo(session, gone, kept, preview.kept().name());
            session.people().remove(gone);
            session.people().save(filledIn(preview.kept(), preview.gone()));
            return new Merged(preview.gone(), preview.kept(), person(session, kept), moving);
        });
    }

    private static Person filledIn(Person kept, Person gone) {
        return new Person(kept.id(), kept.name(), kept.organisation() == null ? gone.organisation() : kept.organisation(),
                kept.jobTitle() == null ? gone.jobTitle() : kept.jobTitle(), kept.email() == null ? gone.email() : kept.email(), kept.revision());
    }

    /** Takes it back: the first record comes back with what was its own and still is the second's. */
    public void undo(Merged merged) {
        store.change(acting.name(), "Took back putting two records of " + merged.after.name() + " together", session -> {
            Person now = person(session, merged.after.id());
            Person gone = merged.gone;
            session.people().save(new Person(gone.id(), gone.name(), gone.organisation(), gone.jobTitle(), gone.email(), 0));
            merged.moved.stillAmong(PersonBelongings.of(session, now.id())).giveTo(session, now.id(), gone.id(), gone.name());
            if (now.equals(merged.after)) {
                Person before = merged.before;
                session.people().save(
                        new Person(before.id(), before.name(), before.organisation(), before.jobTitle(), before.email(), now.revision()));
            }
        });
    }

    /** Removes a person to whom nothing on record refers. */
    public void remove(PersonId id) {
        store.change(acting.name(), "Removed " + name(id), session -> {
            PersonBelongings belongings = PersonBelongings.of(session, id);
            Required.that(belongings.isNothing(), person(session, id).name() + " stays on record, because of " + String.join(", ", belongings.inWords())
                    + ". If it is a second record of somebody, put the two together instead.");
            session.people().remove(id);
        });
    }

    private String name(PersonId id) {
        return store.read(session -> person(session, id).name());
    }

    private static Person person(ReadSession session, PersonId id) {
        return session.people().find(id).orElseThrow(() -> new Refused("That person is no longer on record."));
    }
}
