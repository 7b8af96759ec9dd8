package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Whether a member who is away is represented by a proxy, by what the charter asks of proxies. Asks only for what the charter speaks of. */
final class Proxies {

    private static final List<Candidate> WHO = Stream.of("anyone", "member", "constituency", "chair", "none").map(word -> new Candidate(word, new Word(word)))
            .toList();

    private final Prepared prepared;
    private final OpenReadings readings;

    Proxies(Prepared prepared, OpenReadings readings) {
        this.prepared = prepared;
        this.readings = readings;
    }

    /** Whether the proxy of a seat holds for this matter, in the hands it is in. */
    boolean hold(Group group) {
        return onThisMatter() && mayHold(group) && isLodged(group.particulars().proxy());
    }

    private boolean isLodged(SeatParticulars.@Nullable Proxy proxy) {
        NoticeInTime notice = new NoticeInTime(prepared, readings, "proxies");
        return proxy == null ? notice.wasGiven(null, null, null) : notice.wasGiven(proxy.lodgedOn(), proxy.lodgedAt(), proxy.inTime());
    }

    private boolean onThisMatter() {
        Setting matters = prepared.ofBody("proxies.for");
        return !prepared.isSpoken(matters) || !(readings.ask(matters, this::matters) instanceof SettingValue.Names names)
                || names.covers(prepared.matter().key());
    }

    private List<Candidate> matters() {
        String matter = prepared.matter().key();
        return List.of(new Candidate(matter, new SettingValue.Names(List.of(matter))), new Candidate("other matters only",
                new SettingValue.Names(List.of("-"))));
    }

    private boolean mayHold(Group giver) {
        String holder = holderOf(giver);
        Optional<Group> seat = holder == null ? Optional.empty() : seatOf(holder);
        if (seat.filter(one -> one.here() == 0).isPresent()) {
            return false;
        }
        if (!prepared.mentions("proxies.who")) {
            return true;
        }
        if (!giver.single()) {
            return !readings.ask(prepared.ofBody("proxies.who"), () -> WHO).text().equals("none");
        }
        String who = readings.ask(prepared.ofBody("proxies.who"), () -> WHO).text();
        if (who.equals("none") || who.equals("anyone")) {
            return who.equals("anyone");
        }
        if (holder == null) {
            return readings.ask(prepared.ofBody("proxies.are-held"), () -> Participation.YES_OR_NO).text().equals("yes");
        }
        return switch (who) {
            case "chair" -> isChair(holder);
            case "constituency" -> seat.filter(one -> one.isVoting() && one.constituency() != null && one.constituency().equals(giver.constituency()))
                    .isPresent();
            default -> seat.filter(Group::isVoting).isPresent();
        };
    }

    private boolean isChair(String holder) {
        String presiding = prepared.question().chair();
        return Slug.of(holder).replaceFirst("^the-", "").matches("chair(?:man|woman|person)?")
                || (presiding != null && Slug.of(presiding).equals(Slug.of(holder)))
                || seatOf(holder).filter(seat -> prepared.isOf(seat, "chair")).isPresent();
    }

    private Optional<Group> seatOf(String holder) {
        String slug = Slug.of(holder);
        return prepared.members().stream().filter(seat -> Slug.of(seat.label()).equals(slug)).findFirst();
    }

    private static @Nullable String holderOf(Group giver) {
        SeatParticulars.Proxy proxy = giver.particulars().proxy();
        return proxy == null ? null : proxy.holder();
    }

    /** False when somebody holds more proxies than the charter allows: which of them count cannot be told. */
    boolean areWithinLimit(Working working) {
        Setting most = prepared.ofBody("proxies.most");
        if (!prepared.isSpoken(most)) {
            return true;
        }
        for (Map.Entry<String, List<String>> held : byHolder().entrySet()) {
            int number = held.getValue().size();
            int limit = readings.ask(most, () -> around(number)) instanceof SettingValue.Whole(int whole) ? whole : number;
            if (number > limit) {
                working.refusal = held.getKey() + " holds proxies for " + Plain.list(held.getValue()) + ", but one person may hold only " + limit
                        + ". Say which of them stand, and leave the others out.";
                return false;
            }
        }
        return true;
    }

    private Map<String, List<String>> byHolder() {
        Map<String, List<String>> byHolder = new LinkedHashMap<>();
        for (Group giver : prepared.members()) {
            String holder = giver.proxies() == 0 ? null : holderOf(giver);
            if (holder != null) {
                String name = byHolder.keySet().stream().filter(known -> Slug.of(known).equals(Slug.of(holder))).findFirst().orElse(holder);
                byHolder.computeIfAbsent(name, key -> new ArrayList<>()).add(giver.label());
            }
        }
        return byHolder;
    }

    /** What an open limit may be: as many as are held or more, or fewer. */
    private static List<Candidate> around(int number) {
        Candidate enough = new Candidate(number + " or more", new SettingValue.Whole(number));
        return number == 1 ? List.of(enough) : List.of(enough, new Candidate("fewer than " + number, new SettingValue.Whole(number - 1)));
    }
}
