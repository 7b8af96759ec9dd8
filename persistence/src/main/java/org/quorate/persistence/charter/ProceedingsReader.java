package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.ClockText;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Proceedings;
import org.quorate.model.ruling.VoteCast;

/** Reads what happened to a matter before and around a vote. */
final class ProceedingsReader {

    static final List<String> EARLIER_KEYS = List.of("date", "outcome");
    static final List<String> RESCINDS_KEYS = List.of("date", "signed");

    private ProceedingsReader() {
    }

    static Proceedings read(YamlKeys keys) {
        YamlPlace attempt = keys.entries().get("attempt");
        Integer number = keys.count("attempt");
        if (attempt != null && number != null && number < 1) {
            attempt.wrong("Attempts are counted from 1, the first meeting on the matter.");
            return Proceedings.UNSAID;
        }
        YamlPlace earlier = keys.entries().get("earlier");
        YamlPlace starts = keys.entries().get("starts");
        return new Proceedings(number, earlier == null ? null : earlier(earlier), keys.count("recorded_vote_asked_by"),
                starts == null ? null : starts.read(ClockText::read), lot(keys), rescinds(keys.entries().get("rescinds")),
                ApprovalsReader.read(keys.entries().get(ApprovalsReader.KEY)));
    }

    private static @Nullable VoteCast lot(YamlKeys keys) {
        VoteCast lot = AttendanceReader.word(keys, "lot", VoteCast.values(), VoteCast::word).orElse(VoteCast.NONE);
        if (lot == VoteCast.ABSTAIN) {
            Objects.requireNonNull(keys.entries().get("lot")).wrong("A lot falls for or against; leave it out where none was drawn.");
        }
        return lot == VoteCast.NONE ? null : lot;
    }

    private static Proceedings.@Nullable Rescinding rescinds(@Nullable YamlPlace place) {
        if (place == null) {
            return null;
        }
        YamlKeys keys = new YamlKeys(place, place.entries(RESCINDS_KEYS));
        LocalDate decided = keys.date("date");
        if (decided == null) {
            place.wrong("The key date is missing: say when the decision that would be undone was taken.");
            return null;
        }
        return new Proceedings.Rescinding(decided, AttendanceReader.number(keys, "signed"));
    }

    private static Proceedings.@Nullable Earlier earlier(YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(EARLIER_KEYS));
        if (!keys.entries().containsKey("outcome")) {
            place.wrong("The key outcome is missing: say how the earlier meeting ended, for example carried or deferred.");
        }
        return AttendanceReader.word(keys, "outcome", Outcome.values(), Outcome::word).map(outcome -> new Proceedings.Earlier(keys.date("date"), outcome))
                .orElse(null);
    }
}
