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
            steps.add(step(NavigationTarget.CHARTER, "Choose the charter", "Its rules say who decides and when a meeting is quorate"));
        }
        if (session.people().all().isEmpty()) {
            steps.add(step(NavigationTarget.PEOPLE, "Bring in the members", "From a spreadsheet, a pasted list, or by hand"));
        }
        if (session.meetings().all().isEmpty()) {
            steps.add(step(NavigationTarget.MEETINGS, "Plan the first meeting", "Then its agenda, who is coming and its notice show here"));
        }
        return steps;
    }

    private static ToDo step(NavigationTarget where, String text, String note) {
        return new ToDo(where.icon(), text, note, "", Tone.PLAIN, Place.of(where));
    }
}
