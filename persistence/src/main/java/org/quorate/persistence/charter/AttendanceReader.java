package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.CountInCase;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatParticulars;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.VoteCast;

/** Reads who is there for a case, seat by seat or counted. */
final class AttendanceReader {

    static final List<String> SEAT_KEYS = List.of("name", "constituency", "class", "partner", "column", "state", "reason", "position",
            "vote", "roles", "weight", "suspended", "interest", "deputy", "proxy", "named_deputies", "from", "until", "terms");
    static final List<String> DEPUTY_KEYS = List.of("name", "named", "notice_given");
    static final List<String> PROXY_KEYS = List.of("holder", "lodged");
    static final List<String> COUNT_KEYS = List.of("seats", "filled", "present", "remote", "deputies", "proxies", "stepped_out", "agree",
            "reservations", "stand_aside", "object", "not_stated", "for", "against", "abstain");
    static final String SUSPENDED = "suspended";
    static final String PROXY = "proxy";

    private AttendanceReader() {
    }

    static List<SeatInCase> seats(YamlPlace place) {
        List<SeatInCase> seats = new ArrayList<>();
        for (YamlPlace item : place.items()) {
            YamlKeys keys = new YamlKeys(item, item.entries(SEAT_KEYS));
            YamlPlace seatClass = keys.entries().get("class");
            SeatClass read = seatClass == null ? null : seatClass.read(YamlKeys::seatClassOf);
            YamlPlace statePlace = keys.entries().get("state");
            String stateWord = statePlace == null || statePlace.isMap() || statePlace.isList() ? "" : word(statePlace.text());
            boolean suspendedState = SUSPENDED.equals(stateWord);
            boolean proxyState = PROXY.equals(stateWord);
            SeatState state = suspendedState || proxyState ? SeatState.ABSENT : word(keys, "state", SeatState.values(),
                    SeatState::word).orElse(SeatState.PRESENT);
            Position position = word(keys, "position", Position.values(), Position::word).orElse(Position.NOT_STATED);
            VoteCast vote = word(keys, "vote", VoteCast.values(), VoteCast::word).orElse(VoteCast.NONE);
            SeatParticulars particulars = particulars(keys, suspendedState, proxyState);
            boolean byProxy = particulars.proxy() != null;
            if (byProxy && state != SeatState.ABSENT) {
                item.wrong(Objects.requireNonNullElse(keys.text("name"), "This seat") + " is " + state.word().replace('-', ' ')
                        + ", so nobody can vote for its holder by proxy. Write \"state: proxy\", or leave the proxy out.");
            }
            if (!state.isHere() && !byProxy && (vote != VoteCast.NONE || position != Position.NOT_STATED)) {
                item.wrong(Objects.requireNonNullElse(keys.text("name"), "This seat") + " is " + (suspendedState ? SUSPENDED : state.word()).replace('-', ' ')
                        + ", so neither a vote nor a position can be recorded. Put the state right, or leave the vote out.");
            }
            seats.add(new SeatInCase(Objects.requireNonNullElse(keys.text("name"), "seat " + (seats.size() + 1)), keys.text("constituency"), read,
                    keys.text("partner"),
                    keys.text("column"), state, keys.text("reason"), position, vote, particulars));
        }
        return seats;
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : Slug.of(text);
    }

    private static SeatParticulars particulars(YamlKeys keys, boolean suspendedState, boolean proxyState) {
        YamlPlace deputy = keys.entries().get("deputy");
        return new SeatParticulars(keys.texts("roles"), keys.count("weight"), suspendedState || Boolean.TRUE.equals(keys.truth(SUSPENDED)),
                keys.text("interest"), deputy == null ? null : deputy(deputy), proxy(keys, proxyState), term(keys), keys.texts("named_deputies"));
    }

    /** A proxy: the name of its holder alone, or as a mapping; "state: proxy" says no more than that there is one. */
    private static SeatParticulars.@Nullable Proxy proxy(YamlKeys keys, boolean proxyState) {
        YamlPlace place = keys.entries().get(PROXY);
        if (place == null) {
            return proxyState ? new SeatParticulars.Proxy(null) : null;
        }
        if (!place.isMap()) {
            return new SeatParticulars.Proxy(place.text());
        }
        YamlKeys proxy = new YamlKeys(place, place.entries(PROXY_KEYS));
        boolean dated = isDated(proxy, "lodged");
        TimeCaseReader.Moment on = dated ? TimeCaseReader.moment(proxy, "lodged") : null;
        return new SeatParticulars.Proxy(proxy.text("holder"), dated ? Boolean.TRUE : proxy.truth("lodged"), on == null ? null : on.day(),
                on == null ? null : on.at());
    }

    /** Whether what is said of a notice is the moment it was given, and not only whether it was. */
    private static boolean isDated(YamlKeys keys, String key) {
        YamlPlace place = keys.entries().get(key);
        return place != null && !place.isMap() && !place.isList() && Objects.requireNonNullElse(place.text(), "").matches("\\d{4}-.*");
    }

    private static SeatParticulars.@Nullable Term term(YamlKeys keys) {
        boolean said = keys.entries().containsKey("from") || keys.entries().containsKey("until") || keys.entries().containsKey("terms");
        return said ? new SeatParticulars.Term(keys.date("from"), keys.date("until"), keys.count("terms")) : null;
    }

    /** A deputy: a name alone, or with what is known of them. */
    private static SeatParticulars.Deputy deputy(YamlPlace place) {
        if (!place.isMap()) {
            return new SeatParticulars.Deputy(place.text(), null, null, null);
        }
        YamlKeys keys = new YamlKeys(place, place.entries(DEPUTY_KEYS));
        boolean dated = isDated(keys, "notice_given");
        TimeCaseReader.Moment on = dated ? TimeCaseReader.moment(keys, "notice_given") : null;
        return new SeatParticulars.Deputy(keys.text("name"), keys.truth("named"), dated ? Boolean.TRUE : keys.truth("notice_given"),
                on == null ? null : on.day(), on == null ? null : on.at());
    }

    static <T> Optional<T> word(YamlKeys keys, String key, T[] values, Function<T, String> wordOf) {
        YamlPlace place = keys.entries().get(key);
        return place == null ? Optional.empty()
                : Optional.ofNullable(place.read(text -> Arrays.stream(values).filter(value -> wordOf.apply(value).equals(Slug.of(text)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not known here. Expected "
                        + Arrays.stream(values).map(wordOf).collect(Collectors.joining(", ")) + "."))));
    }

    static List<CountInCase> counts(YamlPlace place) {
        List<CountInCase> counts = new ArrayList<>();
        place.entries().forEach((constituency, item) -> {
            YamlKeys keys = new YamlKeys(item, item.entries(COUNT_KEYS));
            counts.add(new CountInCase(constituency, keys.count("seats"), keys.count("filled"), keys.count("present"), number(keys, "remote"),
                    number(keys, "deputies"),
                    number(keys, "stepped_out"), number(keys, "agree"), number(keys, "reservations"), number(keys, "stand_aside"),
                            number(keys, "object"),
                    number(keys, "not_stated"), number(keys, "for"), number(keys, "against"), number(keys, "abstain"), number(keys, "proxies")));
        });
        return counts;
    }

    static int number(YamlKeys keys, String key) {
        Integer count = keys.count(key);
        return count == null ? 0 : count;
    }
}
