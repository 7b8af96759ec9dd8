package org.quorate.app.ruling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.RollEntry;
import org.quorate.model.partnership.SeatId;

/** What each seat of a roll is called in rulings and on screen: its title, with its holder's name where several share one; never the same twice. */
public record SeatLabels(Map<SeatId, String> labels) {
    public SeatLabels {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    public static SeatLabels of(Roll roll) {
        List<String> titles = roll.entries().stream().map(entry -> entry.seat().title()).toList();
        Map<SeatId, String> labels = new LinkedHashMap<>();
        for (RollEntry entry : roll.entries()) {
            String title = entry.seat().title();
            String label = Collections.frequency(titles, title) > 1 ? named(entry) : title;
            String unique = label;
            for (int next = 2; labels.containsValue(unique); next++) {
                unique = label + " (" + next + ")";
            }
            labels.put(entry.seat().id(), unique);
        }
        return new SeatLabels(labels);
    }

    private static String named(RollEntry entry) {
        Person holder = entry.holder();
        return holder == null ? entry.seat().title() : holder.name();
    }

    public String of(SeatId seat) {
        return labels.getOrDefault(seat, "A former seat");
    }
}
