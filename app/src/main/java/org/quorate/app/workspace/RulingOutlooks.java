package org.quorate.app.workspace;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.agenda.ItemOutlook;
import org.quorate.app.agenda.ItemOutlooks;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.ruling.ItemRulings;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.ruling.MeetingRecords;
import org.quorate.app.ruling.Outlook;
import org.quorate.app.ruling.QuorumForecast;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.store.Store;

/** Asks the charter in force how each item of an agenda is decided and whether it is expected to be quorate. */
final class RulingOutlooks implements ItemOutlooks {
    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final Rulings engine;

    RulingOutlooks(Store store, Acting acting, CharterService charters, Rulings engine) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.engine = engine;
    }

    @Override
    public Map<ItemId, ItemOutlook> of(MeetingId meeting) {
        return store.read(session -> {
            MeetingRecord record = MeetingRecords.read(session, meeting);
            CharterInForce charter = charters.inForceOn(session, record.meeting().date()).orElse(null);
            if (charter == null || !record.meeting().state().isAhead()) {
                return Map.of();
            }
            ItemRulings rulings = new ItemRulings(engine, charter, record);
            LocalDateTime now = record.meeting().date().atTime(acting.now().toLocalTime());
            Map<ItemId, ItemOutlook> outlooks = new LinkedHashMap<>();
            for (AgendaItem item : record.items()) {
                outlooks.put(item.id(), outlook(rulings, item, now));
            }
            return outlooks;
        });
    }

    private static ItemOutlook outlook(ItemRulings rulings, AgendaItem item, LocalDateTime now) {
        QuorumForecast forecast = rulings.forecast(item, now);
        Explanation why = Explanation.ofSteps("Why this forecast?", forecast.reasons(), "");
        return switch (rulings.at(item, now)) {
            case ItemStanding.Ruled ruled -> new ItemOutlook(
                    ruled.rule() + needed(ruled.needed()), decided(ruled), numbers(forecast), chip(forecast.outlook()), why);
            case ItemStanding.Unruled unruled -> new ItemOutlook(
                    "not known", Explanation.ofSteps("Why not known?", List.of(unruled.why()), ""), numbers(forecast), chip(forecast.outlook()), why);
        };
    }

    private static Explanation decided(ItemStanding.Ruled ruled) {
        NeededFinding needed = ruled.needed();
        if (needed == null) {
            return Explanation.ofSteps("How is it decided?", List.of(ruled.rule() + "."), "");
        }
        List<String> steps = needed.reasoning().steps().stream().map(Step::text).toList();
        return Explanation.ofSteps("What would a vote need?", steps, "");
    }

    private static String needed(@Nullable NeededFinding needed) {
        return needed == null || needed.needed() == null || needed.base() == null
                ? ""
                : ": " + needed.needed() + " of " + needed.base();
    }

    private static String numbers(QuorumForecast forecast) {
        boolean chipSaysTheRest = forecast.outlook() == Outlook.NONE_TO_SPARE || forecast.outlook() == Outlook.NOT_QUORATE;
        boolean counted = chipSaysTheRest && forecast.expected() != null && forecast.needed() != null;
        return counted ? forecast.expected() + " of " + forecast.needed() : forecast.words();
    }

    private static @Nullable ChipState chip(Outlook outlook) {
        return switch (outlook) {
            case NONE_TO_SPARE -> ChipState.NONE_TO_SPARE;
            case NOT_QUORATE -> ChipState.NOT_QUORATE;
            case SILENT -> ChipState.SILENT;
            case QUORATE, VOTE_OUT_OF_REACH, DEPENDS, UNKNOWN -> null;
        };
    }
}
