package org.quorate.app.room;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.VoteCast;

/** A test of consensus or a vote while it is being put to the room: nothing of it is on record before it is kept. */
public final class RoomPutting {
    private final RoomViewModel model;
    private final RoomTools tools;
    private Draft draft = new Draft.None();

    RoomPutting(RoomViewModel model, RoomTools tools) {
        this.model = model;
        this.tools = tools;
    }

    Draft draft() {
        return draft;
    }

    /** Leaves it without showing that, as when another item or meeting comes. */
    void forget() {
        draft = new Draft.None();
    }

    /** A member's letter was pressed; answers whether it said what they say to what is being put. */
    boolean letter(SeatId seat) {
        switch (draft) {
            case Draft.Testing testing when testing.positions().containsKey(seat) -> show(testing.next(seat));
            case Draft.Voting voting when voting.votes().containsKey(seat) -> show(voting.next(seat));
            case Draft.None ignored -> {
                return false;
            }
            default -> model.dialogs().tell("This member takes no part in it.");
        }
        return true;
    }

    /** Begins to test consensus; again: whoever has not spoken agrees. */
    public void consensus() {
        show(draft instanceof Draft.Testing testing ? testing.restAgree() : new Draft.Testing(here(Position.NOT_STATED)));
    }

    /** Begins a vote; again: whoever has not voted votes for. */
    public void vote() {
        RoomScene shown = model.sceneProperty().get();
        if (shown == null || !shown.vote().known()) {
            model.dialogs().tell("The charter knows no vote on this matter.");
        } else if (!shown.vote().admissible() && !(draft instanceof Draft.Voting)) {
            model.dialogs().tell(shown.vote().refusal());
        } else {
            show(draft instanceof Draft.Voting voting ? voting.restFor() : new Draft.Voting(here(VoteCast.NONE), null, null));
        }
    }

    /** Counts hands instead of noting who votes how. */
    public void count(VoteCounts hands) {
        Draft.Voting voting = draft instanceof Draft.Voting open ? open : new Draft.Voting(here(VoteCast.NONE), null, null);
        show(voting.counting(hands));
    }

    public void castingVote(@Nullable VoteCast cast) {
        if (draft instanceof Draft.Voting voting) {
            show(voting.casting(cast));
        }
    }

    public boolean isOpen() {
        return !(draft instanceof Draft.None);
    }

    /** Leaves what is being put without keeping it; answers whether anything was. */
    public boolean abandon() {
        boolean was = isOpen();
        show(new Draft.None());
        return was;
    }

    /** Keeps what is being put to the room. */
    public void keep() {
        ItemId item = model.item();
        Draft kept = draft;
        if (item == null) {
            return;
        }
        draft = new Draft.None();
        switch (kept) {
            case Draft.Testing testing -> model.act("Keeping the test of consensus",
                    id -> tools.deciding().testConsensus(item, testing.positions(), null));
            case Draft.Voting voting -> model.act("Keeping the vote", id -> {
                VoteCounts hands = voting.counts();
                if (hands == null) {
                    tools.deciding().vote(item, voting.votes(), voting.castingVote(), null);
                } else {
                    tools.deciding().voteByCount(item, hands, voting.castingVote(), null);
                }
            });
            case Draft.None ignored -> { }
        }
    }

    private void show(Draft next) {
        draft = next;
        model.refresh();
    }

    /** Everyone who may take part, saying nothing yet. */
    private <T> Map<SeatId, T> here(T nothing) {
        Map<SeatId, T> members = new LinkedHashMap<>();
        model.data().ifPresent(data -> model.shownItem().ifPresent(item -> {
            for (RoomEntry entry : Eligible.here(data, tools.engine(), item, model.now())) {
                members.put(entry.seatId(), nothing);
            }
        }));
        return members;
    }
}
