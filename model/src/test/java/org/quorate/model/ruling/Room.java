package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Provenance;
import org.quorate.model.partnership.SeatClass;

/**
 * A board of three blocks in two sides, and who is in the room told in short: "2 north here for, 1 south+lay@Council A*3 away, 1 health out interest".
 */
record Room(Charter charter, DecisionCase question) {

    private static final Pattern SEATS = Pattern.compile("(?<number>\\d+) (?<block>[a-z]+)(?:\\+(?<role>[a-z-]+))?(?:@(?<partner>[A-Z]\\w*))?"
            + "(?:\\*(?<weight>\\d+))?(?<rest>(?: [a-z0-9-]+)*)");
    private static final Applicability MATRIX = new Applicability(List.of(new Applicability.Column("councils", "Councils"),
            new Applicability.Column("nhs", "NHS bodies")), List.of(new Applicability.Row("care", "Care", new LinkedHashSet<>(Set.of("nhs")))), null);
    static final Charter BARE = new Charter("test", "Test", "1", List.of(new CharterBody("board", "Board", List.of(), "Chair", null,
            List.of(new Constituency("north", "North", List.of(), 0, 8, SeatClass.VOTING, null),
                    new Constituency("south", "South", List.of(), 0, 8, SeatClass.VOTING, null),
                    new Constituency("health", "Health", List.of(), 0, 8, SeatClass.VOTING, null),
                    new Constituency("guests", "Guests", List.of(), 0, null, SeatClass.NON_VOTING, null)),
            List.of(new CharterBody.Role("lay", "Lay", List.of()), new CharterBody.Role("chair", "Chair", List.of()),
                    new CharterBody.Role("vice-chair", "Vice-Chair", List.of())),
            List.of(new CharterBody.Side("local", "Councils' side", List.of(), List.of("north", "south")),
                    new CharterBody.Side("nhs", "NHS side", List.of(), List.of("health"))),
            List.of(new CharterBody.InterestKind("pecuniary", "Pecuniary", List.of())), null)),
            List.of(new CharterMatter("ordinary", "Ordinary business", List.of(), null, null), new CharterMatter("care", "Care", List.of(), "care", null)),
            MATRIX, Map.of())
            .settle("board.north.column", "councils", Provenance.NONE).settle("board.south.column", "councils", Provenance.NONE)
            .settle("board.health.column", "nhs", Provenance.NONE);

    /** Under a charter whose board has these settings: "quorum: 4", or speaks of them but leaves them "open". */
    static Room under(String... settings) {
        Charter charter = BARE;
        for (String setting : settings) {
            String[] parts = setting.split(": ", 2);
            String path = "board." + parts[0];
            charter = parts[1].equals("open") ? charter.assume(charter.setting(path).orElseThrow(), "silent") : charter.settle(path, parts[1], Provenance.NONE);
        }
        return new Room(charter, DecisionCase.of("board", "ordinary", List.of()));
    }

    Room with(String seats) {
        List<SeatInCase> all = new ArrayList<>();
        for (String some : seats.split(", ", -1)) {
            Matcher told = SEATS.matcher(some);
            assertThat(told.matches()).as(some).isTrue();
            for (int number = Integer.parseInt(told.group("number")); number > 0; number--) {
                all.add(seat("Seat " + (all.size() + 1), told));
            }
        }
        return new Room(charter, question.withSeats(all));
    }

    private static SeatInCase seat(String name, Matcher told) {
        String role = told.group("role");
        String weight = told.group("weight");
        SeatInCase seat = new SeatInCase(name, told.group("block"), null, told.group("partner"), null, SeatState.PRESENT, null, Position.NOT_STATED,
                VoteCast.NONE);
        String kind = null;
        boolean suspended = false;
        SeatParticulars.Proxy proxy = null;
        for (String word : told.group("rest").strip().split(" ", -1)) {
            switch (word) {
                case "", "here" -> seat = seat.in(SeatState.PRESENT);
                case "away" -> seat = seat.in(SeatState.ABSENT);
                case "remote" -> seat = seat.in(SeatState.REMOTE);
                case "deputy" -> seat = seat.in(SeatState.DEPUTY);
                case "vacant" -> seat = seat.in(SeatState.VACANT);
                case "out" -> seat = seat.in(SeatState.STEPPED_OUT);
                case "proxy" -> {
                    seat = seat.in(SeatState.ABSENT);
                    proxy = new SeatParticulars.Proxy(null);
                }
                case "proxy-1", "proxy-2" -> {
                    seat = seat.in(SeatState.ABSENT);
                    proxy = new SeatParticulars.Proxy("Seat " + word.substring(6));
                }
                case "affected" -> seat = seat.because("affected");
                case "interest" -> seat = seat.because("interest");
                case "pecuniary" -> kind = word;
                case "suspended" -> suspended = true;
                case "for", "against", "abstain" -> seat = seat.voting(VoteCast.valueOf(word.toUpperCase(Locale.ROOT)));
                default -> seat = seat.taking(Position.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        List<String> roles = role == null ? List.of() : List.of(role);
        return seat.with(new SeatParticulars(roles, weight == null ? null : Integer.valueOf(weight), suspended, kind, null, proxy, null, List.of()));
    }

    Room on(String matter) {
        DecisionCase now = new DecisionCase("board", matter, question.date(), question.consensusTested(), question.chair(), question.castingVote(),
                question.settings(), question.attendance(), question.hands(), question.sitting());
        return new Room(charter, now);
    }

    Room presidedBy(String chair) {
        return new Room(charter, question.presidedBy(chair));
    }

    Room at(Sitting sitting) {
        return new Room(charter, question.at(sitting));
    }

    Room after(Proceedings known) {
        return new Room(charter, question.after(known));
    }

    Room tested() {
        return new Room(charter, question.tested(true));
    }

    Room casting(VoteCast vote) {
        return new Room(charter, question.casting(vote));
    }

    QuorumFinding quorum() {
        return RULINGS.quorum(charter, question);
    }

    Ruling ruling() {
        return RULINGS.rule(charter, question);
    }

    /** "quorate, 4 of 4", "not quorate, 3 of 4, missing North", or "open". */
    String quorumInShort() {
        QuorumFinding found = quorum();
        Boolean met = found.met();
        String needed = found.needed() == null ? "an open number" : String.valueOf(found.needed());
        String present = found.present() == null ? "an open number" : String.valueOf(found.present());
        return (met == null ? "open" : met ? "quorate" : "not quorate") + ", " + present + " of " + needed
                + (found.missing().isEmpty() ? "" : ", missing " + String.join(" and ", found.missing()));
    }

    /** What each reading of the open setting gives, "members carried, eligible inquorate", or "no matter" where none makes a difference. */
    String readingsInShort() {
        String readings = ruling().detail().readings().stream().map(reading -> reading.value() + " " + reading.outcome()).collect(Collectors.joining(", "));
        return readings.isEmpty() ? "no matter" : readings;
    }

    /** "carried: 3 of 5, needs 3", "silent on board.quorum", "agreed". */
    String rulingInShort() {
        Ruling ruling = ruling();
        VoteFinding vote = ruling.detail().vote();
        String figures = vote == null ? "" : ": " + vote.votesFor() + (vote.base() == null ? "" : " of " + vote.base())
                + (vote.needed() == null ? "" : ", needs " + vote.needed());
        String silent = ruling.detail().silentOn().isEmpty() ? "" : " on " + String.join(" and ", ruling.detail().silentOn());
        return ruling.outcome().word() + silent + figures;
    }
}
