package org.quorate.app.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.partnership.OrganisationNamed;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Setting;
import org.quorate.model.partnership.Organisation;
import org.quorate.model.partnership.Partner;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentEntryId;
import org.quorate.model.segment.SegmentHistory;
import org.quorate.model.segment.SegmentKind;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Segments, quarter by quarter: recommendations kept apart from decisions, and the system's self-assessment. */
public final class SegmentService {
    private static final String PROCEDURE = "segmentation";

    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final Rulings engine;

    public SegmentService(Store store, Acting acting, CharterService charters, Rulings engine) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.engine = engine;
    }

    /** The history of the system, then of every organisation on record, in the order they came on record. */
    public List<SegmentHistory> all() {
        return store.read(this::all);
    }

    /** The same within a reading of the store. */
    public List<SegmentHistory> all(ReadSession session) {
        List<SegmentEntry> entries = session.segmentEntries().all();
        List<SegmentHistory> histories = new ArrayList<>();
        if (entries.stream().anyMatch(entry -> entry.organisation() == null)) {
            histories.add(SegmentHistory.of(null, SegmentEntry.SYSTEM, entries, acting.today()));
        }
        for (SegmentEntry entry : entries) {
            Organisation organisation = entry.organisation();
            if (organisation != null && histories.stream().noneMatch(known -> known.organisation() != null && known.organisation().isSameAs(organisation))) {
                histories.add(SegmentHistory.of(organisation, nameNow(session, organisation), entries, acting.today()));
            }
        }
        return histories;
    }

    private static String nameNow(ReadSession session, Organisation organisation) {
        return organisation.partner() == null ? organisation.name()
                : session.partners().find(organisation.partner()).map(Partner::name).orElse(organisation.name());
    }

    /** The history of one organisation, by any name it goes or went by; of the system where none is named. */
    public SegmentHistory named(@Nullable String organisation) {
        return store.read(session -> {
            Organisation wanted = organisation == null ? null : OrganisationNamed.in(session, organisation);
            return all(session).stream().filter(history -> wanted == null ? history.organisation() == null
                    : history.organisation() != null && history.organisation().isSameAs(wanted)).findFirst()
                    .orElseThrow(() -> new Refused("No segment of " + (wanted == null ? "the system" : wanted.name()) + " is on record."));
        });
    }

    /** Puts a recommendation, a decision or a self-assessment on record; refused where the charter gives it to somebody else. */
    public SegmentEntry record(SegmentWanted wanted) {
        Required.that(!wanted.on().isAfter(acting.today()), "It cannot be put on record for a day still to come.");
        Required.that(!wanted.quarter().firstDay().isAfter(wanted.on()), wanted.quarter().words() + " begins on "
                + DayText.of(wanted.quarter().firstDay()) + "; a segment is set for a quarter that has begun.");
        Required.that(wanted.kind() != SegmentKind.SELF_ASSESSMENT || wanted.organisation() == null,
                "A self-assessment is the Board's own, of the system; name no organisation.");
        String whose = wanted.organisation() == null ? "the system" : wanted.organisation();
        return store.write(acting.name(), wanted.kind().words() + " segment " + wanted.segment() + " for " + whose, session -> {
            CharterInForce charter = charters.inForceOn(session, wanted.on())
                    .orElseThrow(() -> new Refused("No charter was in force on " + DayText.of(wanted.on()) + "; adopt one first."));
            List<String> themes = OversightThemes.of(charter).named(wanted.themes());
            SegmentEntry entry = new SegmentEntry(new SegmentEntryId(session.ids().next()),
                    wanted.organisation() == null ? null : OrganisationNamed.in(session, wanted.organisation()), wanted.quarter(), wanted.kind(),
                    wanted.segment(), wanted.by(), wanted.on(), wanted.meeting(), themes, wanted.reason(), null, null, null, acting.today(), acting.name());
            SegmentEntry ruled = ruled(charter, entry);
            session.segmentEntries().add(ruled);
            return ruled;
        });
    }

    /** Who may recommend or decide is asked of the charter; where it does not say, that is kept with the entry and nothing is guessed (A59). */
    private SegmentEntry ruled(CharterInForce charter, SegmentEntry entry) {
        Optional<CharterProcedure> procedure = charter.charter().procedure(PROCEDURE);
        if (entry.kind() == SegmentKind.SELF_ASSESSMENT) {
            return entry.ruled("A self-assessment is the Board's own.", Outcome.PERMITTED.word(), charter.version());
        }
        if (procedure.isEmpty()) {
            return entry.ruled("The charter does not speak of segments.", Outcome.SILENT.word(), charter.version());
        }
        boolean decision = entry.kind() == SegmentKind.DECISION;
        CharterProcedure found = procedure.get();
        Stage stage = decision ? found.stages().getLast() : found.stages().getFirst();
        Setting actor = charter.charter().setting(found.key() + "." + stage.key() + ".actor").orElseThrow();
        if (actor.isSilent()) {
            String clause = actor.provenance().clause();
            return entry.ruled("The charter is silent on who " + (decision ? "decides" : "recommends") + " a segment" + (clause == null ? "" : " (" + clause
                    + ")") + ". Settle it in the charter.", Outcome.SILENT.word(), charter.version());
        }
        LocalDate on = entry.on();
        ProcedureCase.Event event = new ProcedureCase.Event((decision ? EventKind.DECIDE : EventKind.RECOMMEND).word(), entry.by(), on, entry.reason(),
                List.of(), List.of(), null, null, false, Map.of());
        Ruling ruling = engine.rule(charter.charter(), new ProcedureCase(null, found.key(), stage.key(), null, ProcedureFacts.NONE, List.of(event), Map.of()));
        if (ruling.outcome() == Outcome.REFUSED) {
            throw new Refused(ruling.text());
        }
        return entry.ruled(ruling.text(), ruling.outcome().word(), charter.version());
    }

    /** The oversight themes of the charter in force; none where it lists none. */
    public List<String> themes() {
        return store.read(session -> charters.inForceOn(session, acting.today()).map(charter -> OversightThemes.of(charter).titles()).orElse(List.of()));
    }

    /** The quarter that ended last. */
    public Quarter lastQuarter() {
        return Quarter.of(Quarter.of(acting.today()).firstDay().minusDays(1));
    }

    /** Calls back, on the writing thread, after each change; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }
}
