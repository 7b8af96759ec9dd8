package org.quorate.app.assurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.partnership.OrganisationNamed;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.assurance.AssuranceMove;
import org.quorate.model.assurance.AssuranceMoveId;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.partnership.Organisation;
import org.quorate.model.partnership.Partner;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** The level of assurance of every organisation, and moves between levels. */
public final class AssuranceService {
    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final AssuranceRulings rulings;

    public AssuranceService(Store store, Acting acting, CharterService charters, AssuranceRulings rulings) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.rulings = rulings;
    }

    /** Every organisation that was ever placed at a level, the most intensive first. */
    public List<AssuranceStanding> all() {
        return store.read(this::all);
    }

    /** The same within a reading of the store. */
    public List<AssuranceStanding> all(ReadSession session) {
        List<List<AssuranceMove>> grouped = new ArrayList<>();
        for (AssuranceMove move : session.assuranceMoves().all()) {
            grouped.stream().filter(group -> group.getFirst().organisation().isSameAs(move.organisation())).findFirst().ifPresentOrElse(
                    group -> group.add(move), () -> grouped.add(new ArrayList<>(List.of(move))));
        }
        Optional<CharterProcedure> levels = charters.inForceOn(session, acting.today()).flatMap(charter -> charter.charter()
                .procedure(AssuranceRulings.PROCEDURE));
        return grouped.stream().map(group -> standing(session, group, levels))
                .sorted(Comparator.comparingInt(AssuranceStanding::place).reversed().thenComparing(AssuranceStanding::name)).toList();
    }

    private static AssuranceStanding standing(ReadSession session, List<AssuranceMove> moves, Optional<CharterProcedure> levels) {
        AssuranceMove now = moves.getLast();
        int place = levels.map(found -> found.stages().indexOf(found.stage(now.level()).orElse(null))).orElse(-1);
        List<String> findings = new ArrayList<>();
        if (place > 0 && now.riskProfile() == null) {
            findings.add("No risk profile is on record, which the level has to reflect.");
        }
        if (place > 0 && now.plan() == null) {
            findings.add("No action or improvement plan is on record.");
        }
        moves.stream().filter(move -> "silent".equals(move.outcome())).forEach(move -> findings.add("The move to "
                + move.title().toLowerCase(Locale.UK) + " on " + DayText.of(move.on()) + " was put on record while the charter is silent on it."));
        return new AssuranceStanding(now.organisation(), nameNow(session, now.organisation()), place, moves, findings);
    }

    private static String nameNow(ReadSession session, Organisation organisation) {
        return organisation.partner() == null ? organisation.name()
                : session.partners().find(organisation.partner()).map(Partner::name).orElse(organisation.name());
    }

    /** One organisation, by any name it goes or went by. */
    public AssuranceStanding named(String organisation) {
        return store.read(session -> {
            Organisation wanted = OrganisationNamed.in(session, organisation);
            return all(session).stream().filter(standing -> standing.organisation().isSameAs(wanted)).findFirst()
                    .orElseThrow(() -> new Refused(organisation + " has not been placed at a level of assurance."));
        });
    }

    /** The levels of the charter in force, the first the least intensive; none where it has none. */
    public List<Stage> levels() {
        return store.read(session -> charters.inForceOn(session, acting.today())
                .flatMap(charter -> charter.charter().procedure(AssuranceRulings.PROCEDURE)).map(CharterProcedure::stages).orElse(List.of()));
    }

    /** Places an organisation at a level or moves it to another; refused where no reading of the charter permits it. */
    public AssuranceStanding move(MoveWanted wanted) {
        Required.that(!wanted.on().isAfter(acting.today()), "A move takes effect on a day that has come.");
        store.write(acting.name(), "Moved " + wanted.organisation() + " to " + wanted.level() + " assurance", session -> {
            CharterInForce charter = charters.inForceOn(session, wanted.on())
                    .orElseThrow(() -> new Refused("No charter was in force on " + DayText.of(wanted.on()) + "; adopt one first."));
            CharterProcedure levels = AssuranceRulings.levels(charter);
            Stage level = levels.stages().get(AssuranceRulings.place(levels, wanted.level()));
            Organisation organisation = OrganisationNamed.in(session, wanted.organisation());
            Optional<AssuranceMove> before = session.assuranceMoves().all().stream().filter(move -> move.organisation().isSameAs(organisation))
                    .reduce((first, second) -> second);
            before.ifPresent(last -> refuse(last, level, wanted));
            AssuranceMove move = new AssuranceMove(new AssuranceMoveId(session.ids().next()), organisation, level.key(), level.title(), wanted.on(),
                    wanted.by(), wanted.reason(), wanted.riskProfile(), wanted.plan(), null, null, null, acting.today(), acting.name());
            session.assuranceMoves().add(rulings.ruled(charter, before.map(AssuranceMove::level).orElse(null), move));
            return move;
        });
        return named(wanted.organisation());
    }

    private static void refuse(AssuranceMove last, Stage level, MoveWanted wanted) {
        Required.that(!wanted.on().isBefore(last.on()), "The last move of " + last.organisation().name() + " took effect on " + DayText.of(last.on())
                + "; what came before it cannot be added after it.");
        Required.that(!last.level().equals(level.key()), last.organisation().name() + " is at " + level.title().toLowerCase(Locale.UK)
                + " assurance already, since " + DayText.of(last.on()) + ".");
    }

    /** Calls back, on the writing thread, after each change; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }
}
