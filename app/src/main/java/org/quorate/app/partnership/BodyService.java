package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Bodies, how they stand to each other, their house style and their constituencies. */
public final class BodyService {
    private final Store store;
    private final Acting acting;

    public BodyService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    public List<Body> bodies() {
        return store.read(session -> session.bodies().all());
    }

    public List<Constituency> constituencies(BodyId body) {
        return store.read(session -> session.seats().constituenciesOf(body));
    }

    /** Adds a body after the others. */
    public BodyId addBody(BodyDraft draft) {
        return store.write(acting.name(), "Added the body " + draft.name().strip(), session -> {
            int position = session.bodies().all().stream().mapToInt(Body::position).max().orElse(0) + 1;
            Body body = new Body(new BodyId(session.ids().next()), draft.name(), draft.shortName(), draft.charterKey(), draft.reportsTo(),
                draft.heldToAccountBy(), draft.cadence(), draft.style(), position, 0);
            check(session, body);
            session.bodies().save(body);
            return body.id();
        });
    }

    public void changeBody(Body edited) {
        store.write(acting.name(), "Changed the body " + edited.name(), session -> {
            check(session, edited);
            session.bodies().save(edited);
            return null;
        });
    }

    public void changeHouseStyle(BodyId id, HouseStyle style) {
        Body body = store.read(session -> find(session, id));
        store.write(acting.name(), "Changed the house style of the " + body.name(), session -> {
            session.bodies().save(styled(find(session, id), style));
            return null;
        });
    }

    /** Removes a body that has no meetings and in whose seats nobody ever sat, with its seats. */
    public void removeBody(BodyId id) {
        Body body = store.read(session -> find(session, id));
        store.write(acting.name(), "Removed the body " + body.name(), session -> {
            Required.that(session.meetings().of(id).isEmpty(), "The " + body.name() + " has meetings on record and stays there.");
            Required.that(session.seats().appointmentsOf(id).isEmpty(), "People have sat in the " + body.name() + "; it stays on record.");
            session.bodies().all().stream().filter(other -> id.equals(other.reportsTo()) || id.equals(other.heldToAccountBy())).findFirst()
                .ifPresent(other -> {
                    throw new Refused("The " + other.name() + " answers to the " + body.name() + "; change that first.");
                });
            session.seats().deputiesOf(id).forEach(deputy -> session.seats().remove(deputy.id()));
            session.seats().of(id).forEach(seat -> session.seats().remove(seat.id()));
            session.seats().constituenciesOf(id).forEach(block -> session.seats().remove(block.id()));
            session.bodies().remove(id);
            return null;
        });
    }

    public ConstituencyId addConstituency(BodyId body, String name) {
        return store.write(acting.name(), "Added the constituency " + name.strip(), session -> {
            List<Constituency> blocks = session.seats().constituenciesOf(body);
            int position = blocks.stream().mapToInt(Constituency::position).max().orElse(0) + 1;
            Constituency block = new Constituency(new ConstituencyId(session.ids().next()), body, name, position);
            refuseSameName(blocks, block);
            session.seats().save(block);
            return block.id();
        });
    }

    public void renameConstituency(Constituency edited) {
        store.write(acting.name(), "Renamed a constituency to " + edited.name(), session -> {
            refuseSameName(session.seats().constituenciesOf(edited.body()), edited);
            session.seats().save(edited);
            return null;
        });
    }

    public void removeConstituency(Constituency block) {
        store.write(acting.name(), "Removed the constituency " + block.name(), session -> {
            boolean hasSeats = session.seats().of(block.body()).stream().anyMatch(seat -> seat.constituency().equals(block.id()));
            Required.that(!hasSeats, "The constituency " + block.name() + " has seats; remove them first.");
            session.seats().remove(block.id());
            return null;
        });
    }

    /** The bodies as a tree, each with its seats filled and all told on a day; those that answer to nobody stand at the top. */
    public List<BodyBranch> tree(LocalDate date) {
        return store.read(session -> tree(session, date));
    }

    static List<BodyBranch> tree(ReadSession session, LocalDate date) {
        List<Body> bodies = session.bodies().all();
        List<BodyBranch> branches = new ArrayList<>();
        BiFunction<Body, Integer, BodyBranch> branch = (body, depth) -> BodyBranch.of(body, depth, SeatService.rollOn(session, body.id(), date));
        bodies.stream().filter(body -> above(body) == null || bodies.stream().noneMatch(other -> other.id().equals(above(body))))
            .sorted(Comparator.comparingInt(Body::position)).forEach(top -> descend(top, 0, bodies, branch, branches));
        return List.copyOf(branches);
    }

    private static void descend(
            Body body, int depth, List<Body> bodies, BiFunction<Body, Integer, BodyBranch> branch, List<BodyBranch> branches) {
        branches.add(branch.apply(body, depth));
        bodies.stream().filter(other -> body.id().equals(above(other))).sorted(Comparator.comparingInt(Body::position))
            .forEach(below -> descend(below, depth + 1, bodies, branch, branches));
    }

    /** What it reports to; where it reports to nobody, what holds it to account. */
    private static @Nullable BodyId above(Body body) {
        return body.reportsTo() == null ? body.heldToAccountBy() : body.reportsTo();
    }

    private static Body find(ReadSession session, BodyId id) {
        return session.bodies().find(id).orElseThrow(() -> new Refused("That body is no longer on record."));
    }

    static Body styled(Body body, HouseStyle style) {
        return new Body(body.id(), body.name(), body.shortName(), body.charterKey(), body.reportsTo(), body.heldToAccountBy(), body.cadence(),
            style, body.position(), body.revision());
    }

    private static void refuseSameName(List<Constituency> blocks, Constituency block) {
        Required.that(blocks.stream().noneMatch(other -> !other.id().equals(block.id()) && other.name().equalsIgnoreCase(block.name())),
            "The body has a constituency called " + block.name() + " already.");
    }

    /** No two bodies share a name or a short name, and none answers to itself by way of others. */
    public static void check(ReadSession session, Body body) {
        List<Body> others = session.bodies().all().stream().filter(other -> !other.id().equals(body.id())).toList();
        for (Body other : others) {
            Required.that(!other.name().equalsIgnoreCase(body.name()), "There is a body called " + other.name() + " already.");
            Required.that(!other.shortName().equalsIgnoreCase(body.shortName()),
                "\"" + other.shortName() + "\" stands for the " + other.name() + "; choose another short name.");
        }
        Body at = body;
        for (int steps = 0; steps <= others.size(); steps++) {
            BodyId up = above(at);
            Body next = others.stream().filter(other -> other.id().equals(up)).findFirst().orElse(null);
            if (next == null) {
                Required.that(!body.id().equals(up), "The " + body.name() + " would answer to itself by way of the " + at.name() + ".");
                return;
            }
            at = next;
        }
        throw new Refused("The bodies answer to each other in a circle by way of the " + at.name() + ".");
    }
}
