package org.quorate.app.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.interest.Interest;
import org.quorate.model.interest.InterestId;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;

/** Eighteen months of the demonstration partnership, up to today and a little beyond. */
final class Life {
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int BOARD_WEEKS = 8;
    private static final int GROUP_WEEKS = 13;
    private final Writing writing;
    private final List<Business.Sitting> sittings = Business.sittings();
    private final LocalDate nextBoard;

    Life(Writing writing) {
        this.writing = writing;
        this.nextBoard = nextBoard(writing.today());
    }

    /** The first day of the partnership's life, on which its seats begin. */
    static LocalDate beginning(LocalDate today) {
        return nextBoard(today).minusWeeks(BOARD_WEEKS * 9L + 4);
    }

    private static LocalDate nextBoard(LocalDate today) {
        return today.plusDays(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    void write() {
        assembly();
        board();
        group();
        executive();
        reviews();
        new Confirmations(writing).write();
        interests();
        new Referrals(writing).write();
        new Quarrels(writing).write();
        new Oversight(writing).write();
    }

    private void board() {
        Body body = writing.cast().body("PB");
        List<Business.Sitting> business = of("PB");
        LocalDate previous = null;
        int held = 0;
        for (int turn = 9; turn >= 1; turn--) {
            LocalDate date = nextBoard.minusWeeks(BOARD_WEEKS * (long) turn);
            if (turn == 5) {
                new AheadMeeting(writing, body).write(date, AFTERNOON, previous, MeetingState.CANCELLED, false);
                continue;
            }
            held(body, date, AFTERNOON, held, previous, turn == 1 ? MinutesState.UNCONFIRMED : MinutesState.CONFIRMED,
                    business.get(held).items());
            previous = date;
            held++;
        }
        new AheadMeeting(writing, body).write(nextBoard, AFTERNOON, previous, MeetingState.PLANNED, true);
        new AheadMeeting(writing, body).write(nextBoard.plusWeeks(BOARD_WEEKS), AFTERNOON, nextBoard, MeetingState.PLANNED, false);
    }

    private void group() {
        Body body = writing.cast().body("CG");
        List<Business.Sitting> business = of("CG");
        LocalDate today = onWorkingDay(writing.today());
        LocalDate previous = null;
        for (int turn = 0; turn < business.size() - 1; turn++) {
            LocalDate date = onWorkingDay(today.minusWeeks(GROUP_WEEKS * (long) (business.size() - 1 - turn)));
            held(body, date, MORNING, turn, previous, MinutesState.CONFIRMED, business.get(turn).items());
            previous = date;
        }
        new HeldMeeting(writing, body, new HeldMeeting.Sitting(
                        today, MORNING, business.size() - 1, previous, MeetingState.IN_SESSION, MinutesState.DRAFT,
                        business.getLast().items()))
                .play();
        new AheadMeeting(writing, body)
                .write(onWorkingDay(nextBoard.plusDays(2)), MORNING, today, MeetingState.AGENDA_ISSUED, true);
    }

    private void executive() {
        Body body = writing.cast().body("EX");
        List<Business.Sitting> business = of("EX");
        LocalDate previous = null;
        for (int turn = 0; turn < business.size(); turn++) {
            LocalDate date = onWorkingDay(writing.today().minusDays(6 + 35L * (business.size() - 1 - turn)));
            boolean last = turn == business.size() - 1;
            new HeldMeeting(writing, body, new HeldMeeting.Sitting(
                            date, MORNING, turn, previous, last ? MeetingState.ADJOURNED : MeetingState.HELD,
                            last ? MinutesState.DRAFT : MinutesState.CONFIRMED, business.get(turn).items()))
                    .play();
            previous = date;
        }
        new AheadMeeting(writing, body)
                .write(onWorkingDay(writing.today().plusDays(29)), MORNING, previous, MeetingState.PLANNED, true);
    }

    /** The formal review meetings, on the days on which the escalations say that they were raised there. */
    private void reviews() {
        Body body = writing.cast().body("QR");
        List<Business.Sitting> business = of("QR");
        LocalDate previous = null;
        for (int turn = 0; turn < business.size(); turn++) {
            LocalDate date = writing.today().minusDays(Oversight.REVIEWED_DAYS_AGO.get(turn));
            held(body, date, MORNING, turn, previous, turn == business.size() - 1 ? MinutesState.UNCONFIRMED : MinutesState.CONFIRMED,
                    business.get(turn).items());
            previous = date;
        }
    }

    private void assembly() {
        Body body = writing.cast().body("AS");
        List<Business.Sitting> business = of("AS");
        LocalDate first = onWorkingDay(nextBoard.minusWeeks(44));
        LocalDate second = onWorkingDay(nextBoard.minusWeeks(14));
        held(body, first, AFTERNOON, 0, null, MinutesState.CONFIRMED, business.get(0).items());
        held(body, second, AFTERNOON, 1, first, MinutesState.UNCONFIRMED, business.get(1).items());
        new AheadMeeting(writing, body)
                .write(onWorkingDay(nextBoard.plusWeeks(6)), AFTERNOON, second, MeetingState.PLANNED, true);
    }

    private void held(
            Body body, LocalDate date, LocalTime start, int count, @Nullable LocalDate previous, MinutesState minutes, List<Business> items) {
        new HeldMeeting(writing, body, new HeldMeeting.Sitting(date, start, count, previous, MeetingState.HELD, minutes, items)).play();
    }

    private List<Business.Sitting> of(String body) {
        return sittings.stream().filter(sitting -> sitting.body().equals(body)).toList();
    }

    private void interests() {
        LocalDate since = beginning(writing.today());
        for (List<String> line : Script.lines("interests.txt", 4)) {
            writing.write().interests().save(new Interest(
                    new InterestId(writing.write().ids().next()), writing.cast().person(line.get(0)).id(),
                    InterestKind.valueOf(line.get(1)), line.get(2), since.plusDays(7), null, line.get(3).equals("sensitive"), 0));
        }
    }

    private static LocalDate onWorkingDay(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.minusDays(1);
            case SUNDAY -> date.minusDays(2);
            default -> date;
        };
    }
}
