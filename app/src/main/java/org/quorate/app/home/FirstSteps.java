package org.quorate.app.home;

import java.util.ArrayList;
import java.util.List;
import org.quorate.app.control.Tone;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.persistence.store.ReadSession;

/** What a new partnership still lacks before its first meeting, in the order in which it is best done. */
final class FirstSteps {
    private FirstSteps() {}

    static List<ToDo> of(ReadSession session) {
        List<ToDo> steps = new ArrayList<>();
        if (session.charters().all().isEmpty()) {
            steps.add(step(Place.of(NavigationTarget.CHARTER), "Choose the charter", "Its rules say who decides and when a meeting is quorate"));
        }
        if (!hasMembers(session)) {
            steps.add(step(Place.of(NavigationTarget.PEOPLE), "Bring in the members", "From a spreadsheet, a pasted list, or by hand"));
        }
        if (session.meetings().all().isEmpty()) {
            steps.add(step(Place.of(NavigationTarget.MEETINGS, "new"), "Plan the first meeting", "Then its agenda, who is coming and its notice show here"));
        }
        return steps;
    }

    static boolean hasMembers(ReadSession session) {
        return !session.people().all().isEmpty();
    }

    private static ToDo step(Place where, String text, String note) {
        return new ToDo(where.target().icon(), text, note, "", Tone.PLAIN, where);
    }
}
