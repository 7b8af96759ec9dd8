package org.quorate.model.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * The form of a report whose recommendations are lettered (004).
 *
 * @param subtitle the line below the title, or nothing
 * @param authors who wrote it
 * @param purpose what it is for: a lead and its bullets, one line each; a line that is a bullet begins with "- "
 * @param asks what the report asks in general, in the same form
 * @param sections what it says before its recommendations
 * @param leadIns the words before each run of points; the points name theirs
 * @param points in order of their letters, which run on over the lead-ins
 */
public record LetteredReport(
        @Nullable String subtitle, List<String> authors, List<String> purpose, List<String> asks, List<Section> sections, List<String> leadIns,
        List<Point> points) {
    /** A section of the report: its heading and its paragraphs. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            heading = Required.text(heading, "A section needs a heading.");
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public LetteredReport {
        subtitle = Required.optionalText(subtitle);
        authors = List.copyOf(authors);
        purpose = List.copyOf(purpose);
        asks = List.copyOf(asks);
        sections = List.copyOf(sections);
        leadIns = List.copyOf(leadIns);
        points = List.copyOf(points);
        Required.that(!points.isEmpty(), "A report of lettered recommendations has at least one.");
        for (int place = 0; place < points.size(); place++) {
            Point point = points.get(place);
            Required.that(point.letter().equals(Point.letterAt(place)), "Letters run on: after "
                    + (place == 0 ? "nothing" : Point.letterAt(place - 1)) + " comes " + Point.letterAt(place) + ", not " + point.letter() + ".");
            Required.that(place == 0 || point.leadIn() >= points.get(place - 1).leadIn(), "Point " + point.letter() + " stands before its lead-in.");
            Required.that(point.leadIn() < Math.max(1, leadIns.size()), "Point " + point.letter() + " stands under a lead-in that is not there.");
        }
    }

    /** The point of a letter. */
    public Optional<Point> point(String letter) {
        return points.stream().filter(point -> point.letter().equalsIgnoreCase(letter.strip())).findFirst();
    }

    /** The same report with one point put in place of that of its letter. */
    public LetteredReport with(Point changed) {
        List<Point> all = new ArrayList<>();
        points.forEach(point -> all.add(point.letter().equals(changed.letter()) ? changed : point));
        return new LetteredReport(subtitle, authors, purpose, asks, sections, leadIns, all);
    }
}
