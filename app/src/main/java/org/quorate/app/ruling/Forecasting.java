package org.quorate.app.ruling;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.Handling;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Presence;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.Person;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatEligibility;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.Step;

/** Works out what to expect of an item ahead from who is coming, who is not, who has not replied and who declared an interest in it. */
final class Forecasting {
    private final Rulings engine;
    private final CharterInForce charter;
    private final MeetingRecord record;
    private final CaseFromRoom cases;

    Forecasting(Rulings engine, CharterInForce charter, MeetingRecord record, CaseFromRoom cases) {
        this.engine = engine;
        this.charter = charter;
        this.record = record;
        this.cases = cases;
    }

    QuorumForecast of(AgendaItem item, LocalDateTime now) {
        Optional<String> obstacle = cases.obstacle(item);
        if (obstacle.isPresent()) {
            return new QuorumForecast(
                    item, Outlook.UNKNOWN, null, null, new SeatTally(0, 0, 0, 0), null, List.of(), List.of(),
                    "not known", List.of(obstacle.get()));
        }
        DecisionCase sure = cases.expected(item, now, entry -> expected(entry, item, false));
        DecisionCase hoped = cases.expected(item, now, entry -> expected(entry, item, true));
        QuorumFinding certain = engine.quorum(charter.charter(), sure);
        boolean possible = Boolean.TRUE.equals(engine.quorum(charter.charter(), hoped).met());
        SeatTally seats = tally(item, now, engine.eligibility(charter.charter(), sure));
        Integer voteNeeded = engine.needed(charter.charter(), sure).map(NeededFinding::needed).orElse(null);
        Outlook outlook = outlook(certain, possible, seats, voteNeeded);
        List<String> help = outlook == Outlook.QUORATE || outlook == Outlook.SILENT
                ? List.of()
                : engine.whoCouldHelp(charter.charter(), sure);
        return new QuorumForecast(
                item, outlook, certain.present(), certain.needed(), seats, voteNeeded, certain.missing(), help,
                words(outlook, certain, seats, voteNeeded), reasons(certain, seats));
    }

    private static Outlook outlook(QuorumFinding certain, boolean possible, SeatTally seats, @Nullable Integer voteNeeded) {
        Boolean met = certain.met();
        if (met == null) {
            return Outlook.SILENT;
        }
        if (!met) {
            return possible ? Outlook.DEPENDS : Outlook.NOT_QUORATE;
        }
        if (voteNeeded != null && seats.here() < voteNeeded) {
            return Outlook.VOTE_OUT_OF_REACH;
        }
        boolean exact = certain.present() != null && certain.present().equals(certain.needed());
        return exact ? Outlook.NONE_TO_SPARE : Outlook.QUORATE;
    }

    private static String words(
            Outlook outlook, QuorumFinding certain, SeatTally seats, @Nullable Integer voteNeeded) {
        Integer present = certain.present();
        Integer needed = certain.needed();
        String numbers = present == null || needed == null ? seats.here() + " expected" : present + " of " + needed;
        return switch (outlook) {
            case QUORATE -> numbers;
            case NONE_TO_SPARE -> numbers + ", none to spare";
            case VOTE_OUT_OF_REACH -> numbers + ", a vote needs " + voteNeeded;
            case DEPENDS -> numbers + ", " + seats.unknown() + (seats.unknown() == 1 ? " has" : " have") + " not replied";
            case NOT_QUORATE -> certain.missing().isEmpty() ? numbers : numbers + ", " + certain.missing().getFirst();
            case SILENT -> "quorum silent";
            case UNKNOWN -> "not known";
        };
    }

    private static List<String> reasons(QuorumFinding certain, SeatTally seats) {
        List<String> reasons = new ArrayList<>();
        reasons.add("Expected: " + seats.here() + " here, " + seats.out() + " out for the item, " + seats.away()
                + " away, " + seats.unknown() + " not replied.");
        certain.reasoning().steps().stream().map(Step::text).forEach(reasons::add);
        return reasons;
    }

    private SeatTally tally(AgendaItem item, LocalDateTime now, List<SeatEligibility> eligibility) {
        List<RoomEntry> entries = record.roomAt(now, item.id()).entries();
        int here = 0;
        int out = 0;
        int away = 0;
        int unknown = 0;
        for (int place = 0; place < entries.size(); place++) {
            RoomEntry entry = entries.get(place);
            SeatState state = expected(entry, item, false);
            if (Boolean.FALSE.equals(eligibility.get(place).eligible()) || state == SeatState.VACANT) {
                continue;
            }
            if (state == SeatState.STEPPED_OUT) {
                out++;
            } else if (state.isHere()) {
                here++;
            } else if (expected(entry, item, true).isHere()) {
                unknown++;
            } else {
                away++;
            }
        }
        return new SeatTally(here, out, away, unknown);
    }

    /** Where the holder is expected to be when the item is taken; those who have not replied come only where {@code hopeful}. */
    private SeatState expected(RoomEntry entry, AgendaItem item, boolean hopeful) {
        if (entry.presence() == Presence.VACANT) {
            return SeatState.VACANT;
        }
        boolean before = record.meeting().state().isAhead();
        boolean comes = switch (entry.presence()) {
            case PRESENT, REMOTE, DEPUTY, STEPPED_OUT -> true;
            case EXPECTED -> before || hopeful;
            case NOT_HERE -> before && hopeful;
            case APOLOGIES, LEFT, VACANT -> false;
        };
        if (!comes) {
            return SeatState.ABSENT;
        }
        if (entry.presence() == Presence.STEPPED_OUT || willStepOut(entry, item)) {
            return SeatState.STEPPED_OUT;
        }
        if (entry.deputy() != null) {
            return SeatState.DEPUTY;
        }
        return entry.remote() ? SeatState.REMOTE : SeatState.PRESENT;
    }

    private boolean willStepOut(RoomEntry entry, AgendaItem item) {
        Person person = entry.filledBy();
        return person != null
                && record.declarations().stream()
                        .anyMatch(declaration -> leaves(declaration, item) && declaration.person().equals(person.id()));
    }

    private static boolean leaves(Declaration declaration, AgendaItem item) {
        return item.id().equals(declaration.item()) && declaration.handling() == Handling.STEPPED_OUT;
    }
}
