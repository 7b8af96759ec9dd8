package org.quorate.model.ruling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Who may give a casting vote, and on what. Asked only where the charter limits it. */
final class CastingVote {

    private static final List<Candidate> WHO = Stream.of("whoever-presides", "chair").map(word -> new Candidate(word, new Word(word))).toList();

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;

    CastingVote(Prepared prepared, OpenReadings readings, Working working) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
    }

    boolean maySpeak() {
        return onThisMatter() && byThisPerson();
    }

    private boolean onThisMatter() {
        Setting matters = prepared.ofBody("casting-vote.for");
        return !prepared.isSpoken(matters)
                || !(readings.ask(matters, this::matters) instanceof SettingValue.Names names) || names.covers(prepared.matter().key());
    }

    private List<Candidate> matters() {
        String matter = prepared.matter().key();
        return List.of(new Candidate(matter, new SettingValue.Names(List.of(matter))), new Candidate("other matters only",
                new SettingValue.Names(List.of("-"))));
    }

    private boolean byThisPerson() {
        Setting who = prepared.ofBody("casting-vote.who");
        if (!prepared.isSpoken(who) || !readings.ask(who, () -> WHO).text().equals("chair")) {
            return true;
        }
        @Nullable String presiding = prepared.question().chair();
        if (presiding == null) {
            working.refusal = "Only the Chair has a casting vote, and the case does not say who presides. Say so under \"chair\".";
            return false;
        }
        return isChair(presiding);
    }

    /** Whether whoever presides is the Chair: by the office said, or by their seat, unless another seat is the Chair's or theirs is the Vice-Chair's. */
    private boolean isChair(String presiding) {
        String slug = Slug.of(presiding).replaceFirst("^the-", "");
        if (slug.equals(office()) || slug.equals("chair")) {
            return true;
        }
        List<Group> seats = prepared.members();
        boolean chairIsKnown = seats.stream().anyMatch(this::isChairs);
        return seats.stream().filter(seat -> Slug.of(seat.label()).equals(slug))
                .anyMatch(seat -> chairIsKnown ? isChairs(seat) : seat.particulars().roles().stream().noneMatch(role -> role.endsWith("chair")));
    }

    private boolean isChairs(Group seat) {
        return seat.isChairOutside() || prepared.belongs(seat, "chair") || prepared.belongs(seat, office()) || Slug.of(seat.label()).equals(office());
    }

    private String office() {
        return Slug.of(Objects.requireNonNullElse(prepared.body().chair(), "chair"));
    }
}
