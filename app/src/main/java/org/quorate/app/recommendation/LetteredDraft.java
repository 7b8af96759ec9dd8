package org.quorate.app.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.model.Refused;
import org.quorate.model.charter.DueDate;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.SubItem;

/** Lettered recommendations while they are typed or pasted: a line is a lead-in, a lettered point, or a sub-item with a roman number or a bullet. */
public final class LetteredDraft {
    private static final Pattern LETTERED = Pattern.compile("^\\s*(?:[-•*]\\s*)?([A-Z]{1,2})[.)]\\s+(.+)$");
    private static final Pattern ROMAN = Pattern.compile("^\\s*(?:[-•*]\\s*)?([ivxl]+)[.)]\\s+(.+)$");
    private static final Pattern BULLETED = Pattern.compile("^\\s*[-•*–]\\s+(.+)$");

    private static final Pattern DUE = Pattern.compile(
            "^(.+?)\\s*\\[((?i:by|before|on|after|following|from|upon|when|within|not later than) [^\\[\\]]+)\\]\\s*$");

    private static final Pattern PARTNERS = Pattern.compile("^(.+?)\\s*\\[(?i:partners?):\\s*([^\\[\\]]+)\\](.*)$");

    /** What a line is. */
    public enum Kind {
        LEAD_IN,
        LETTER,
        ROMAN,
        BULLET
    }

    /** One line. */
    public record Line(Kind kind, String text) {}

    private final List<Line> lines = new ArrayList<>();

    /** A draft of one empty lettered point. */
    public LetteredDraft() {
        lines.add(new Line(Kind.LETTER, ""));
    }

    /** The lines of a text as it was copied from a document; letters and figures say what a line is. */
    public static LetteredDraft read(String text) {
        LetteredDraft draft = new LetteredDraft();
        draft.lines.clear();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> draft.lines.add(lineOf(line)));
        if (draft.lines.isEmpty()) {
            draft.lines.add(new Line(Kind.LETTER, ""));
        }
        return draft;
    }

    private static Line lineOf(String line) {
        Matcher lettered = LETTERED.matcher(line);
        Matcher roman = ROMAN.matcher(line);
        Matcher bulleted = BULLETED.matcher(line);
        return lettered.matches() ? new Line(Kind.LETTER, lettered.group(2).strip()) : roman.matches() ? new Line(Kind.ROMAN, roman.group(2).strip())
                : bulleted.matches() ? new Line(Kind.BULLET, bulleted.group(1).strip()) : new Line(Kind.LEAD_IN, line.strip());
    }

    /** The lines in order. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** What marks each line: "A.", "ii.", a bullet, or nothing for a lead-in. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        int letter = 0;
        int figure = 0;
        for (Line line : lines) {
            switch (line.kind()) {
                case LEAD_IN -> marks.add("");
                case LETTER -> {
                    marks.add(Point.letterAt(letter) + ".");
                    letter++;
                    figure = 0;
                }
                case ROMAN -> {
                    figure++;
                    marks.add(SubItem.roman(figure) + ".");
                }
                case BULLET -> marks.add("•");
            }
        }
        return marks;
    }

    /** Says what a line reads. */
    public void type(int place, String text) {
        lines.set(place, new Line(lines.get(place).kind(), text));
    }

    /** Begins a new line after one, of the same kind; after a lead-in a lettered point. */
    public void enter(int place) {
        Kind kind = lines.get(place).kind();
        lines.add(place + 1, new Line(kind == Kind.LEAD_IN ? Kind.LETTER : kind, ""));
    }

    /** Moves a line in by a step: a lead-in becomes a point, a point a sub-item. */
    public void deeper(int place) {
        Line line = lines.get(place);
        Kind kind = switch (line.kind()) {
            case LEAD_IN -> Kind.LETTER;
            case LETTER -> place > 0 && lines.get(place - 1).kind() == Kind.BULLET ? Kind.BULLET : Kind.ROMAN;
            case ROMAN -> Kind.ROMAN;
            case BULLET -> Kind.BULLET;
        };
        lines.set(place, new Line(kind, line.text()));
    }

    /** Moves a line out by a step: a sub-item becomes a point, a point a lead-in. */
    public void shallower(int place) {
        Line line = lines.get(place);
        lines.set(place, new Line(line.kind() == Kind.ROMAN || line.kind() == Kind.BULLET ? Kind.LETTER : Kind.LEAD_IN, line.text()));
    }

    /** Makes the roman sub-items round a line bullets, or the bullets roman. */
    public void otherMark(int place) {
        Kind kind = lines.get(place).kind();
        if (kind == Kind.ROMAN || kind == Kind.BULLET) {
            Kind other = kind == Kind.ROMAN ? Kind.BULLET : Kind.ROMAN;
            for (int at = place; at >= 0 && lines.get(at).kind() == kind; at--) {
                lines.set(at, new Line(other, lines.get(at).text()));
            }
            for (int at = place + 1; at < lines.size() && lines.get(at).kind() == kind; at++) {
                lines.set(at, new Line(other, lines.get(at).text()));
            }
        }
    }

    /** Takes a line away; the last one is only emptied. */
    public void remove(int place) {
        lines.remove(place);
        if (lines.isEmpty()) {
            lines.add(new Line(Kind.LETTER, ""));
        }
    }

    /** Puts the lines of a pasted text after a line; an empty line is replaced. */
    public void paste(int place, String text) {
        List<Line> pasted = read(text).lines;
        if (lines.get(place).text().isBlank()) {
            lines.remove(place);
            lines.addAll(place, pasted);
        } else {
            lines.addAll(place + 1, pasted);
        }
    }

    /** The report these lines make; refused with the line that stands where it cannot. */
    public LetteredReport report() {
        List<String> leadIns = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            if (line.text().isBlank()) {
                continue;
            }
            switch (line.kind()) {
                case LEAD_IN -> leadIns.add(line.text().strip());
                case LETTER -> points.add(point(Point.letterAt(points.size()), Math.max(0, leadIns.size() - 1), line.text()));
                case ROMAN -> addTo(points, new SubItem(SubItem.Mark.ROMAN, line.text()), place);
                case BULLET -> addTo(points, new SubItem(SubItem.Mark.BULLET, line.text()), place);
            }
        }
        if (points.isEmpty()) {
            throw new Refused("Type at least one recommendation.");
        }
        return new LetteredReport(null, List.of(), List.of(), List.of(), List.of(), leadIns, points);
    }

    /** A point whose line may end by whom it is addressed to: "Report back [partners: Coast Council; Moor District Council]". */
    private static Point point(String letter, int leadIn, String line) {
        Matcher partners = PARTNERS.matcher(line);
        return partners.matches() ? ofDay(letter, leadIn, (partners.group(1) + " " + partners.group(3)).strip())
                .addressedTo(Arrays.stream(partners.group(2).split(";", -1)).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList())
                : ofDay(letter, leadIn, line);
    }

    /** A point whose line may end by when it is due: "Report back [by 19 March 2027 or after the legislation]". */
    private static Point ofDay(String letter, int leadIn, String line) {
        Matcher due = DUE.matcher(line);
        if (!due.matches()) {
            return new Point(letter, leadIn, line, List.of(), null, null, null);
        }
        try {
            return new Point(letter, leadIn, due.group(1), List.of(), null, null, DueDate.read(due.group(2)));
        } catch (IllegalArgumentException unread) {
            throw new Refused("Point " + letter + ": " + unread.getMessage());
        }
    }

    private static void addTo(List<Point> points, SubItem item, int place) {
        if (points.isEmpty()) {
            throw new Refused("Line " + (place + 1) + " is a sub-item, and no lettered point stands before it. Move it out with Shift+Tab.");
        }
        points.add(points.removeLast().and(item));
    }
}
