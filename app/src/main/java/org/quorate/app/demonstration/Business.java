package org.quorate.app.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.meeting.Purpose;

/** One item of business as the demonstration's text has it. */
record Business(
        String title,
        Purpose purpose,
        String matter,
        Way way,
        String presenter,
        List<String> narrative,
        List<String> resolution,
        List<Task> tasks) {
    /** An action that arises from it: who, what, and in how many days. */
    record Task(String owner, String text, int days) {
        static Task of(String text) {
            String[] parts = text.split(":\\s*", 3);
            return new Task(parts[0].strip(), parts[1].strip(), Integer.parseInt(parts[2].strip()));
        }
    }

    /** The business of one meeting of a body. */
    record Sitting(String body, List<Business> items) {}

    /** Every meeting of the text, in its order. */
    static List<Sitting> sittings() {
        List<Sitting> sittings = new ArrayList<>();
        for (List<String> line : Script.lines("business.txt", 8)) {
            if (line.getFirst().startsWith("== ")) {
                sittings.add(new Sitting(line.getFirst().substring(3), new ArrayList<>()));
            } else {
                sittings.getLast().items().add(of(line));
            }
        }
        return sittings;
    }

    private static Business of(List<String> line) {
        return new Business(
                line.get(0),
                Purpose.valueOf(line.get(1)),
                line.get(2),
                Way.of(line.get(3)),
                line.get(4),
                Script.list(line.get(5)),
                Script.list(line.get(6)),
                Script.list(line.get(7)).stream().map(Task::of).toList());
    }
}
