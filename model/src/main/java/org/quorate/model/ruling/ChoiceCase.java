package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;

/**
 * Which of several candidates or options has been chosen?
 *
 * @param body the body, by key or name
 * @param matter the matter, by key or title
 * @param date the day, or null
 * @param chair who presides, or null when not said
 * @param candidates whoever or whatever may be chosen, at least one
 * @param places how many are to be chosen
 * @param rounds the votes taken, in order; none where none has been taken yet
 * @param settings settings to assume
 * @param attendance who is there
 */
public record ChoiceCase(String body, String matter, @Nullable LocalDate date, @Nullable String chair, List<String> candidates, int places,
        List<Round> rounds, Map<String, String> settings, Attendance attendance) implements RulingCase {

    /**
     * One vote among those still standing.
     *
     * @param votes how many votes each had, by name; whoever is left out had none
     * @param against how many voted against the only one who stands; none where several do
     * @param abstain how many abstained
     * @param castingVote for whom whoever presides gave a casting vote, or null when none was given
     * @param lot the names that were drawn by lot, in the order drawn; none when no lot was drawn
     */
    public record Round(Map<String, Integer> votes, int against, int abstain, @Nullable String castingVote, List<String> lot) {
        public Round {
            votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
            lot = List.copyOf(lot);
        }

        /** The votes of a candidate. */
        int of(String candidate) {
            return votes.entrySet().stream().filter(entry -> Slug.of(entry.getKey()).equals(Slug.of(candidate))).mapToInt(Map.Entry::getValue).sum();
        }

        /** All votes for anybody. */
        int all() {
            return votes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public ChoiceCase {
        candidates = List.copyOf(candidates);
        rounds = List.copyOf(rounds);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("Say who or what may be chosen, under \"candidates\".");
        }
        if (candidates.stream().map(Slug::of).distinct().count() < candidates.size()) {
            throw new IllegalArgumentException("A candidate is listed twice.");
        }
        if (places < 1) {
            throw new IllegalArgumentException("At least one is chosen, not " + places + ".");
        }
    }

    /** The same room, as that of a decision. */
    DecisionCase room() {
        return new DecisionCase(body, matter, date, null, chair, null, settings, attendance, null);
    }
}
