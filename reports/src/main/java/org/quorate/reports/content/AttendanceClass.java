package org.quorate.reports.content;

import java.util.Comparator;
import java.util.List;

/**
 * One headed list under PRESENT.
 *
 * @param heading the class: "Voting Members"
 * @param people those present, in seat order
 */
public record AttendanceClass(String heading, List<Attender> people) {
    public AttendanceClass {
        heading = Words.required(heading, "The heading of a list of people present");
        people = List.copyOf(people);
    }

    /** Those present in the order printed: whoever presided first, then seat order. */
    public List<Attender> inPrintedOrder() {
        return people.stream().sorted(Comparator.comparing(Attender::presided).reversed()).toList();
    }
}
