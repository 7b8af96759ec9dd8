package org.quorate.app.ruling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Presence;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatEligibility;

/** Asks the engine about the items of one meeting, under one version of the charter. Pure and quick: safe on any thread. */
public final class ItemRulings {
    private final Rulings engine;
    private final CharterInForce charter;
    private final MeetingRecord record;
    private final CaseFromRoom cases;

    public ItemRulings(Rulings engine, CharterInForce charter, MeetingRecord record) {
        this.engine = engine;
        this.charter = charter;
        this.record = record;
        this.cases = new CaseFromRoom(charter, record);
    }

    /** The same charter and engine, asked about a record that has moved on. */
    public ItemRulings about(MeetingRecord next) {
        return new ItemRulings(engine, charter, next);
    }

    public MeetingRecord record() {
        return record;
    }

    public CharterInForce charter() {
        return charter;
    }

    public SeatLabels labels() {
        return cases.labels();
    }

    /** How the item stands at that moment. */
    public ItemStanding at(AgendaItem item, LocalDateTime moment) {
        Optional<String> obstacle = cases.obstacle(item);
        if (obstacle.isPresent()) {
            return new ItemStanding.Unruled(record.roomAt(moment, item.id()), obstacle.get());
        }
        DecisionCase question = cases.at(item, moment);
        List<SeatEligibility> eligibility = engine.eligibility(charter.charter(), question);
        List<RoomEntry> entries = record.roomAt(moment, item.id()).entries();
        return new ItemStanding.Ruled(
                record.roomAt(moment, item.id()),
                question.body(),
                question.matter(),
                engine.ruleSentence(charter.charter(), question.body(), question.matter()),
                eligibility,
                engine.quorum(charter.charter(), question),
                engine.requirements(charter.charter(), question).stream()
                        .map(found -> new Requirement(found.words(), Boolean.TRUE.equals(found.met())))
                        .toList(),
                tally(entries, eligibility),
                engine.needed(charter.charter(), question).orElse(null),
                engine.rule(charter.charter(), question));
    }

    /** How the item stood when it was last put to the body, which is what a decision rests on; {@code now} where it was not yet. */
    public ItemStanding whenPut(AgendaItem item, LocalDateTime now) {
        return at(item, record.putAt(item.id(), now));
    }

    /** Who had better not leave, or who could make the room quorate for the item now, in a sentence; empty where there is nothing to say. */
    public String whatIf(AgendaItem item, LocalDateTime moment) {
        return cases.obstacle(item).isPresent() ? "" : WhatIfWords.of(engine, charter.charter(), cases.at(item, moment));
    }

    /** What to expect of the quorum and the vote of an item ahead. */
    public QuorumForecast forecast(AgendaItem item, LocalDateTime now) {
        return new Forecasting(engine, charter, record, cases).of(item, now);
    }

    /** What to expect of every item that has not been taken, in agenda order. */
    public List<QuorumForecast> forecasts(LocalDateTime now) {
        return record.items().stream()
                .filter(item -> record.course().began(item.id()).isEmpty())
                .map(item -> forecast(item, now))
                .toList();
    }

    private SeatTally tally(List<RoomEntry> entries, List<SeatEligibility> eligibility) {
        boolean everyMember = charter.charter().setting(cases.bodyKey() + ".quorum.who")
                .filter(setting -> !setting.isSilent() && setting.valueText().equals("members"))
                .isPresent();
        int here = 0;
        int out = 0;
        int away = 0;
        for (int place = 0; place < entries.size(); place++) {
            RoomEntry entry = entries.get(place);
            boolean counts = everyMember
                    ? entry.seat().seat().seatClass() == SeatClass.VOTING
                    : !Boolean.FALSE.equals(eligibility.get(place).eligible());
            if (!counts || entry.presence() == Presence.VACANT) {
                continue;
            }
            if (entry.presence().isHere()) {
                here++;
            } else if (entry.presence() == Presence.STEPPED_OUT) {
                out++;
            } else {
                away++;
            }
        }
        return new SeatTally(here, out, away, 0);
    }
}
