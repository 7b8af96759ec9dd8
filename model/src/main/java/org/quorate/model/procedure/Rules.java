package org.quorate.model.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.PartyNames;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.Who;

/**
 * The rules of one procedure under one reading of what is open.
 *
 * @param readings answers for the settings that are open
 */
record Rules(Charter charter, CharterProcedure procedure, ProcedureFacts facts, WorkingDays calendar, Readings readings) {

    private static final List<String> WHO_MIGHT = Stream.of(Who.Kind.AFFECTED, Who.Kind.PARTY, Who.Kind.PARTNER, Who.Kind.ANYONE).map(Who.Kind::words).toList();

    /** A setting of the procedure as a whole. */
    Setting of(String end) {
        return charter.setting(procedure.key() + "." + end)
                .orElseThrow(() -> new IllegalStateException("The engine asked for " + procedure.key() + "." + end + ", which no procedure has."));
    }

    /** A setting of a stage. */
    Setting of(Stage stage, String end) {
        return of(stage.key() + "." + end);
    }

    /** Whether the charter speaks of it at all, be it to leave it open. */
    boolean speaksOf(Setting setting) {
        return !setting.isSilent() || !setting.readings().isEmpty() || charter.settings().containsKey(setting.path());
    }

    /** The word a setting has in this reading. */
    String ask(Setting setting) {
        return readings.ask(setting);
    }

    /** Who a setting names in this reading. */
    Who who(Setting setting) {
        return Who.read(readings.ask(setting, WHO_MIGHT));
    }

    /** The stage after one; empty after the last. */
    Optional<Stage> next(Stage stage) {
        return procedure.after(charter, stage);
    }

    /** The stage before one; empty before the first. */
    Optional<Stage> before(Stage stage) {
        int place = procedure.stages().indexOf(stage) - 1;
        return place >= 0 ? Optional.of(procedure.stages().get(place)) : Optional.empty();
    }

    /** Whether a person's name for an office, body or organisation means the one the charter names. */
    boolean means(String stated, String name) {
        String left = Slug.of(stated);
        String right = Slug.of(name);
        if (within(left, right) || within(right, left) || PartyNames.of(charter, procedure).same(stated, name)) {
            return true;
        }
        return Stream.of(name, stated).map(charter::body).flatMap(Optional::stream)
                .anyMatch(body -> names(body).anyMatch(known -> within(left, known)) && names(body).anyMatch(known -> within(right, known)));
    }

    private static Stream<String> names(CharterBody body) {
        return Stream.concat(Stream.of(body.key(), body.name()), body.aliases().stream()).map(Slug::of);
    }

    private static boolean within(String longer, String shorter) {
        return shorter.length() > 2 && ("-" + longer + "-").contains("-" + shorter + "-");
    }

    /** Whether somebody is one of the parties, under whichever name the charter knows it. */
    private boolean isParty(String name) {
        PartyNames names = PartyNames.of(charter, procedure);
        return among(parties(), name) || (facts.parties().isEmpty() ? names.party(name).isPresent()
                : names.party(name).filter(party -> facts.parties().stream().anyMatch(known -> names.same(party, known))).isPresent());
    }

    /** Whether somebody is among the organisations named. */
    static boolean among(List<String> names, String name) {
        String slug = Slug.of(name);
        return names.stream().anyMatch(known -> Slug.of(known).equals(slug));
    }

    /** Every organisation that is a party; where nobody said, those the charter names, or else those affected. */
    List<String> parties() {
        List<String> affected = facts.affected();
        List<String> stated = statedParties();
        return stated.isEmpty() && affected != null ? affected : stated;
    }

    /** The parties as they were named, or as the charter names them. */
    List<String> statedParties() {
        return facts.parties().isEmpty() ? PartyNames.of(charter, procedure).parties() : facts.parties();
    }

    /** Whether a name is that of a body or an office rather than of a member organisation. */
    boolean isOffice(String name) {
        if (isParty(name)) {
            return false;
        }
        String slug = withoutThe(name);
        boolean chairs = charter.bodies().stream().map(CharterBody::chair).filter(Objects::nonNull).anyMatch(chair -> withoutThe(chair).equals(slug));
        return chairs || slug.matches("(?:.+-)?(?:chair|chairman|chairwoman|chairperson|president|secretary|officer)") || charter.body(name).isPresent();
    }

    private static String withoutThe(String name) {
        return Slug.of(name).replaceFirst("^the-", "");
    }

    /** Whether somebody is one of those a rule names, in this reading. */
    boolean isOneOf(Who who, String name, @Nullable Stage stage) {
        return who.kinds().stream().anyMatch(kind -> switch (kind) {
            case ANYONE -> true;
            case AFFECTED -> isAffected(name);
            case PARTY -> isParty(name) || (parties().isEmpty() && !isOffice(name));
            case PARTNER -> !isOffice(name);
            case ACTOR -> stage != null && isActor(stage, name);
        }) || who.named().stream().anyMatch(named -> means(named, name));
    }

    boolean isActor(Stage stage, String name) {
        Setting actor = of(stage, "actor");
        return !actor.isSilent() && means(actor.valueText(), name);
    }

    /** The setting that says who decides which partners are affected: the procedure's own, or that of the body it came from. */
    Setting affectedDecidedBy() {
        Setting own = of("affected.decided-by");
        String body = facts.body();
        if (speaksOf(own)) {
            return own;
        }
        return Stream.concat(Stream.ofNullable(body), charter.bodies().stream().map(CharterBody::key))
                .map(key -> charter.setting(key + ".affected.decided-by")).flatMap(Optional::stream).filter(this::speaksOf).findFirst().orElse(own);
    }

    /** Whether an organisation is affected: as was decided, or, where nobody has decided, as it says itself if the charter lets it. */
    boolean isAffected(String name) {
        List<String> affected = facts.affected();
        if (affected != null) {
            return among(affected, name);
        }
        return !isOffice(name) && ask(affectedDecidedBy()).equals("partner");
    }

    /** Whether whoever acts at a stage is itself affected, or has stood aside. */
    boolean actorIsAffected(Stage stage, ProcedureState state) {
        List<String> affected = facts.affected();
        return state.happened(EventKind.STAND_ASIDE) || (affected != null && affected.stream().anyMatch(name -> isActor(stage, name)));
    }
}
