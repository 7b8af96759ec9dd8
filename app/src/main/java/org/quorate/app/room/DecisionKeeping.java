package org.quorate.app.room;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.app.meeting.MinuteNumbering;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.model.Refused;
import org.quorate.model.decision.Ballot;
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
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Room;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.ruling.Ruling;
import org.quorate.persistence.store.WriteSession;

/** Keeps the decision on one item within one act: numbered, with its ruling, what was declared and its place in the minutes. */
final class DecisionKeeping {
    private final WriteSession session;
    private final MeetingRecord record;
    private final AgendaItem item;
    private final LocalDateTime put;
    private final Function<Ruling, String> json;

    /** @param put when the item was put to the body, which is the moment the ruling looks at */
    DecisionKeeping(WriteSession session, MeetingRecord record, AgendaItem item, LocalDateTime put, Function<Ruling, String> json) {
        this.session = session;
        this.record = record;
        this.item = item;
        this.put = put;
        this.json = json;
    }

    Decision keep(
            @Nullable ItemStanding standing,
            int charterVersion,
            Resolution resolution,
            @Nullable DecisionOutcome declared,
            LocalDateTime now) {
        Ruling ruling = wasPut() && standing instanceof ItemStanding.Ruled ruled ? ruled.ruling() : null;
        DecisionOutcome outcome = declared == null ? DecisionWords.outcome(ruling, item.purpose()) : declared;
        Decision before = record.decisionOn(item.id()).orElse(null);
        Decision decision = new Decision(
                before == null ? new DecisionId(session.ids().next()) : before.id(),
                before == null ? reference() : before.reference(),
                record.meeting().id(),
                item.id(),
                item.title(),
                outcome,
                method(ruling, outcome),
                declared == null ? null : new Declared(declared, "the " + record.body().style().chairTitle()),
                onRecord(ruling, standing, charterVersion, now),
                DecisionWords.isFavourable(outcome) ? resolution : new Resolution.None(),
                put,
                before == null ? 0 : before.revision());
        session.decisions().save(decision);
        if (DecisionWords.isFavourable(outcome)) {
            session.minutes().withdrawProposal(item.id());
        }
        beginMinutes();
        narrate(outcome, before);
        return decision;
    }

    /** Whether consensus was tested or a vote taken; business taken by assent rests on no count. */
    private boolean wasPut() {
        return record.testOf(item.id(), put).isPresent() || record.ballotOf(item.id(), put).isPresent();
    }

    private RulingOnRecord onRecord(
            @Nullable Ruling ruling, @Nullable ItemStanding standing, int charterVersion, LocalDateTime now) {
        if (ruling != null) {
            return new RulingOnRecord.Computed(
                    ruling.outcome().word(), ruling.headline(), ruling.text(), json.apply(ruling), charterVersion, now);
        }
        if (!wasPut()) {
            return new RulingOnRecord.NotComputed("Taken by assent: nobody counted.");
        }
        return new RulingOnRecord.NotComputed(
                standing instanceof ItemStanding.Unruled(Room ignored, String why)
                        ? why
                        : "No charter was in force.");
    }

    private DecisionMethod method(@Nullable Ruling ruling, DecisionOutcome outcome) {
        Optional<Ballot> ballot = record.ballotOf(item.id(), put);
        if (!wasPut()) {
            return DecisionWords.isFavourable(outcome) ? DecisionMethod.ASSENT : DecisionMethod.NONE;
        }
        if (ballot.isEmpty()) {
            return DecisionWords.isFavourable(outcome) ? DecisionMethod.CONSENSUS : DecisionMethod.NONE;
        }
        if (ballot.get().castingVote() != null) {
            return DecisionMethod.CASTING_VOTE;
        }
        return ruling != null && "simple-majority".equals(ruling.detail().method())
                ? DecisionMethod.SIMPLE_MAJORITY
                : DecisionMethod.QUALIFIED_MAJORITY;
    }

    /** The body's short name and the minute number; the meeting's items are numbered now where they were not yet. */
    private String reference() {
        int number = Objects.requireNonNullElseGet(item.minuteNumber(), this::numbered);
        String plain = record.body().shortName() + " " + number;
        String free = plain;
        for (char letter = 'b'; session.decisions().findByReference(free).isPresent(); letter++) {
            free = plain + letter;
        }
        return free;
    }

    private int numbered() {
        Map<ItemId, Integer> numbers = MinuteNumbering.of(session, record.meeting(), record.body()).numbers();
        record.items().forEach(next -> session.meetings().save(next.numbered(numbers.get(next.id()))));
        return Objects.requireNonNull(numbers.get(item.id()), "Every item of the meeting has a number");
    }

    private void beginMinutes() {
        Meeting meeting = session.meetings()
                .find(record.meeting().id())
                .orElseThrow(() -> new Refused("This meeting is no longer on record."));
        if (meeting.minutes() == MinutesState.NONE) {
            session.meetings().save(meeting.withMinutes(MinutesState.DRAFT));
        }
    }

    /** What did not lead to a resolution is told in a plain sentence; votes and arithmetic are never printed unasked. */
    private void narrate(DecisionOutcome outcome, @Nullable Decision before) {
        if (before != null && before.outcome() == outcome) {
            return;
        }
        String bodyWord = record.body().style().bodyWord();
        String sentence = DecisionWords.sentence(outcome, bodyWord);
        String old = before == null ? "" : DecisionWords.sentence(before.outcome(), bodyWord);
        Minute minute = session.minutes().of(item.id()).orElseGet(() -> Minute.empty(item.id()));
        List<MinuteBlock> blocks = new ArrayList<>(minute.blocks());
        blocks.removeIf(block -> !old.isEmpty() && block.text().equals(old));
        if (!sentence.isEmpty()) {
            blocks.add(MinuteBlock.Paragraph.of(sentence));
        }
        if (!blocks.equals(minute.blocks())) {
            session.minutes().save(new Minute(minute.item(), blocks, minute.revision()));
        }
    }
}
