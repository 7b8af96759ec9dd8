package org.quorate.persistence.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.ClockText;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Proceedings;

/** Reads what happened to a matter before and around a vote. */
final class ProceedingsReader {

    static final List<String> EARLIER_KEYS = List.of("date", "outcome");

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
                starts == null ? null : starts.read(ClockText::read));
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
