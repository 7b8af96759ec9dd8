package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.Group.Tally;

/** Brings both forms of a case, seat by seat and counted, to groups of seats that stand alike. */
final class Grouping {

    private static final Set<String> CHAIR = Set.of("chair", "chairman", "chairwoman", "chairperson", "board-chair", "partnership-chair",
            "independent-chair");

    private final Charter charter;
    private final CharterBody body;
    private final List<UnusableCase.Reason> wrong;
    private final Map<String, Optional<Constituency>> constituencies = new HashMap<>();

    Grouping(Charter charter, CharterBody body, List<UnusableCase.Reason> wrong) {
        this.charter = charter;
        this.body = body;
        this.wrong = wrong;
    }

    List<Group> of(Attendance attendance) {
        List<Group> groups = new ArrayList<>();
        switch (attendance) {
            case Attendance.Seats(List<SeatInCase> seats) -> {
                for (int index = 0; index < seats.size(); index++) {
                    ofSeat(seats.get(index), "seats[" + index + "]").ifPresent(groups::add);
                }
            }
            case Attendance.Counts(List<CountInCase> counts) -> counts.forEach(count -> ofCount(count).ifPresent(groups::add));
        }
        return groups;
    }

    private Optional<Group> ofSeat(SeatInCase seat, String place) {
        String name = seat.constituency();
        Constituency constituency = name == null ? null : constituency(name);
        if (constituency == null && name != null && !isChair(name)) {
            wrong(place, unknownConstituency(name, "The seat \"" + seat.name() + "\""));
            return Optional.empty();
        }
        SeatClass seatClass = seat.seatClass() != null ? seat.seatClass() : constituency == null ? SeatClass.VOTING : constituency.seatClass();
        SeatState state = seat.state();
        boolean interest = seat.hasInterest();
        boolean out = state == SeatState.STEPPED_OUT;
        String reason = seat.reason();
        return Optional.of(new Group(seat.name(), constituency, seatClass, column(seat.column(), seat.name(), place), true, 1, state == SeatState.VACANT ? 0
                : 1,
                one(state == SeatState.PRESENT), one(state == SeatState.REMOTE), one(state == SeatState.DEPUTY), one(out && interest),
                        one(out && !interest),
                one((state.isHere() || seat.particulars().proxy() != null) && interest), reason != null && Slug.of(reason).contains("affected"),
                        tally(seat), seat.partner(),
                constituency == null && isChair(name == null ? seat.name() : name), particulars(seat, place),
                one(state == SeatState.ABSENT && seat.particulars().proxy() != null)));
    }

    /** Found once for each name, because many seats share it. */
    private @Nullable Constituency constituency(String name) {
        return constituencies.computeIfAbsent(name, body::constituency).orElse(null);
    }

    private static Tally tally(SeatInCase seat) {
        Position position = seat.position();
        VoteCast vote = seat.vote();
        return new Tally(one(position == Position.AGREE), one(position == Position.RESERVATIONS), one(position == Position.STAND_ASIDE),
                one(position == Position.OBJECT),
                one(vote == VoteCast.FOR), one(vote == VoteCast.AGAINST), one(vote == VoteCast.ABSTAIN));
    }

    private Optional<Group> ofCount(CountInCase count) {
        Constituency constituency = body.constituency(count.constituency()).orElse(null);
        if (constituency == null && !isChair(count.constituency())) {
            wrong(place(count), unknownConstituency(count.constituency(), "A count"));
            return Optional.empty();
        }
        Tally tally = new Tally(count.agree(), count.reservations(), count.standAside(), count.object(), count.votesFor(), count.against(),
                count.abstain());
        int spoke = Math.max(tally.votes(), tally.stated() + count.notStated());
        int present = count.present() != null ? count.present() : Math.max(0, spoke - count.remote() - count.deputies() - count.proxies());
        int accounted = present + count.remote() + count.deputies() + count.proxies() + count.steppedOut();
        int seats = count.seats() != null ? count.seats() : count.filled() != null ? count.filled()
                : Math.max(accounted, constituency == null ? 1 : seatsOf(constituency));
        int filled = count.filled() != null ? count.filled() : seats;
        check(count, seats, filled, accounted, tally);
        return Optional.of(new Group(constituency == null ? count.constituency() : constituency.name(), constituency,
                constituency == null ? SeatClass.VOTING : constituency.seatClass(), null, false, seats, filled, present, count.remote(),
                        count.deputies(),
                count.steppedOut(), 0, 0, false, tally, null, constituency == null,
                        SeatParticulars.NONE, count.proxies()));
    }

    /** What is said of a seat, with its roles and kind of interest brought to the keys of the body. */
    private SeatParticulars particulars(SeatInCase seat, String place) {
        SeatParticulars said = seat.particulars();
        if (said.equals(SeatParticulars.NONE)) {
            return said;
        }
        List<String> roles = new ArrayList<>();
        for (String role : said.roles()) {
            body.role(role).map(CharterBody.Role::key).or(() -> isChair(role) ? Optional.of("chair") : Optional.empty())
                    .ifPresentOrElse(roles::add, () -> wrong(place, "The seat \"" + seat.name() + "\" has the role " + role + ", which " + body.name()
                            + " does not have. " + known("roles", body.roles().stream().map(CharterBody.Role::key).toList())));
        }
        String kind = said.interest();
        String interest = kind == null || body.interests().isEmpty() ? null : body.interest(kind).map(CharterBody.InterestKind::key).orElseGet(() -> {
            wrong(place, "The seat \"" + seat.name() + "\" has an interest of the kind " + kind + ", which " + body.name() + " does not tell apart. "
                    + known("kinds of interest", body.interests().stream().map(CharterBody.InterestKind::key).toList()));
            return null;
        });
        return said.named(roles, interest);
    }

    private static String known(String what, List<String> keys) {
        return keys.isEmpty() ? "It has no " + what + "." : "It has " + String.join(", ", keys) + ".";
    }

    private static int seatsOf(Constituency constituency) {
        return constituency.most() == null ? constituency.fewest() : constituency.most();
    }

    private void check(CountInCase count, int seats, int filled, int accounted, Tally tally) {
        String name = count.constituency();
        int here = accounted - count.steppedOut();
        if (filled > seats) {
            wrong(place(count), name + ": " + filled + " seats are filled but there are only " + seats + ".");
        }
        if (accounted > filled) {
            wrong(place(count), name + ": present, remote, deputies" + (count.proxies() > 0 ? ", proxies" : "") + " and stepped out make " + accounted
                    + ", but only " + filled
                    + " seats are filled. Present counts those in the room in person; remote and deputies are counted apart.");
        }
        if (tally.votes() > here) {
            wrong(place(count), name + ": " + tally.votes() + " votes are recorded but only " + here + " are here.");
        }
        if (tally.stated() + count.notStated() > here) {
            wrong(place(count), name + ": " + (tally.stated() + count.notStated()) + " positions are recorded but only " + here + " are here.");
        }
    }

    private @Nullable String column(@Nullable String name, String seat, String place) {
        if (name == null) {
            return null;
        }
        String slug = Slug.of(name);
        if (slug.equals("none")) {
            return "none";
        }
        return charter.applicability().column(name).map(column -> column.key()).orElseGet(() -> {
            if (!charter.applicability().columns().isEmpty()) {
                wrong(place, "The seat \"" + seat + "\" names the column " + name + ", which the matrix does not have. It has "
                        + String.join(", ", charter.applicability().columns().stream().map(column -> column.key()).toList()) + ".");
            }
            return null;
        });
    }

    private boolean isChair(String name) {
        String slug = Slug.of(name).replaceFirst("^the-", "");
        String office = body.chair();
        return CHAIR.contains(slug) || (office != null && Slug.of(office).equals(slug));
    }

    private String unknownConstituency(String name, String what) {
        return what + " names the constituency " + name + ", which " + body.name() + " does not have. It has "
                + String.join(", ", body.constituencies().stream().map(Constituency::name).toList()) + ".";
    }

    private void wrong(String place, String sentence) {
        wrong.add(new UnusableCase.Reason(place, sentence));
    }

    private static String place(CountInCase count) {
        return "counts." + count.constituency();
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}
