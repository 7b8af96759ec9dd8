package org.quorate.app.importing;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Declared;
import org.quorate.model.decision.Resolution;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.minutes.Minute;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.importing.ItemEntry;

/** Puts an item of a meeting on record with its minute, its decision and its actions. */
final class ItemImport {
    private static final RulingOnRecord IMPORTED = new RulingOnRecord.NotComputed("Imported with the minutes; nothing was counted here.");
    private final ImportAct act;
    private final Body body;
    private final Meeting meeting;

    ItemImport(ImportAct act, Body body, Meeting meeting) {
        this.act = act;
        this.body = body;
        this.meeting = meeting;
    }

    void item(ItemEntry entry, int position, @Nullable Integer firstMinute) {
        AgendaItem known = act.session().meetings().itemsOf(meeting.id()).stream().filter(item -> item.position() == position).findFirst()
            .orElse(null);
        Integer running = firstMinute == null || !meeting.state().isHeld() ? null : Integer.valueOf(firstMinute + position - 1);
        Integer number = entry.minuteNumber() == null ? running : entry.minuteNumber();
        AgendaItem item = act.keep(known, new AgendaItem(
            known == null ? new ItemId(act.nextId()) : known.id(),
            meeting.id(),
            position,
            entry.title(),
            entry.standing(),
            entry.matter() != null || known == null ? entry.matter() : known.matter(),
            entry.purpose(),
            entry.purposeText(),
            entry.paragraphs(),
            entry.privacy(),
            entry.presenter(),
            entry.plannedMinutes(),
            entry.pages(),
            number == null && known != null ? known.minuteNumber() : number,
            known == null ? 0 : known.revision()), act.session().meetings()::save, "item", "items");
        minute(entry, item);
        if (!entry.resolved().isEmpty() || entry.decision() != null) {
            decision(entry, item);
        }
        entry.actions().forEach(action -> act.attempt(action.spot(), () -> new ActionImport(act).action(action, item, meeting)));
    }

    private void minute(ItemEntry entry, AgendaItem item) {
        if (!entry.text().isEmpty()) {
            Minute known = act.session().minutes().of(item.id()).orElse(null);
            act.keep(known, new Minute(item.id(), entry.text(), known == null ? 0 : known.revision()), act.session().minutes()::save,
                "minute", "minutes");
        }
    }

    private void decision(ItemEntry entry, AgendaItem item) {
        ItemEntry.DecisionEntry said = entry.decision();
        String reference = item.minuteNumber() == null ? meeting.reference() + " item " + item.position()
            : body.shortName() + " " + item.minuteNumber();
        Decision known = act.session().decisions().of(item.id()).stream().findFirst()
            .or(() -> act.session().decisions().findByReference(reference).filter(decision -> decision.item().equals(item.id()))).orElse(null);
        DecisionOutcome outcome = said == null || said.outcome() == null ? outcomeOf(entry) : said.outcome();
        String declaredBy = said == null ? null : said.declaredBy();
        LocalTime commenced = meeting.commenced();
        LocalTime at = said != null && said.at() != null ? said.at() : commenced == null ? meeting.start() : commenced;
        act.keep(known, new Decision(
            known == null ? new DecisionId(act.nextId()) : known.id(),
            known == null ? reference : known.reference(),
            meeting.id(),
            item.id(),
            said == null || said.title() == null ? item.title() : said.title(),
            outcome,
            said == null ? DecisionMethod.ASSENT : said.method(),
            declaredBy == null ? (known == null ? null : known.declared()) : new Declared(outcome, declaredBy),
            known == null ? IMPORTED : known.ruling(),
            entry.resolved().isEmpty() && known != null ? known.resolution() : Resolution.of(entry.resolved()),
            LocalDateTime.of(meeting.date(), at),
            known == null ? 0 : known.revision()), act.session().decisions()::save, "decision", "decisions");
    }

    /** What the words of a resolution say became of the item. */
    private static DecisionOutcome outcomeOf(ItemEntry entry) {
        String words = String.join(" ", entry.resolved()).toLowerCase(Locale.UK);
        if (words.contains("deferred")) {
            return DecisionOutcome.DEFERRED;
        }
        if (words.contains("referred")) {
            return DecisionOutcome.REFERRED;
        }
        boolean approves = words.matches(".*\\b(approved|agreed|adopted|supported|endorsed|appointed|delegated)\\b.*");
        if (!approves && words.contains("be received")) {
            return DecisionOutcome.RECEIVED;
        }
        return !approves && words.contains("be noted") ? DecisionOutcome.NOTED : DecisionOutcome.AGREED;
    }
}
