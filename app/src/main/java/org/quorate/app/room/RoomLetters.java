package org.quorate.app.room;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatId;

/**
 * The letter that ticks each seat in and out, in seat order. "c" and "v" are left out, because they test consensus and take
 * the vote; vacant seats need none; whoever comes after the last letter is reached with the arrow keys.
 */
public record RoomLetters(Map<SeatId, Character> letters) {
    private static final String ALPHABET = "abdefghijklmnopqrstuwxyz";

    public RoomLetters {
        letters = Map.copyOf(letters);
    }

    public static RoomLetters of(Roll roll) {
        Map<SeatId, Character> letters = new LinkedHashMap<>();
        for (RollEntry entry : roll.entries()) {
            boolean needsOne = !entry.isVacant() || !entry.deputies().isEmpty();
            if (needsOne && letters.size() < ALPHABET.length()) {
                letters.put(entry.seat().id(), ALPHABET.charAt(letters.size()));
            }
        }
        return new RoomLetters(letters);
    }

    public @Nullable Character of(SeatId seat) {
        return letters.get(seat);
    }

    public @Nullable SeatId seat(char letter) {
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() == Character.toLowerCase(letter))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The first and the last letter given, as in "a – o"; empty where there are none. */
    public String range() {
        return letters.isEmpty()
                ? ""
                : "a – " + letters.values().stream().max(Character::compare).orElseThrow();
    }
}
