package org.quorate.reports.calendar;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar read back by the letter of RFC 5545 and by nothing that wrote it: lines are unfolded byte by byte, components are matched, text is
 * unescaped, and the zone is worked out from the VTIMEZONE of the file itself.
 */
final class ReadCalendar {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern PROPERTY = Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)", Pattern.DOTALL);

    private final Map<String, String> zone = new LinkedHashMap<>();
    private final List<Map<String, String>> events = new ArrayList<>();

    private ReadCalendar() {}

    static ReadCalendar of(byte[] file) {
        ReadCalendar read = new ReadCalendar();
        read.lines(unfolded(file));
        return read;
    }

    List<Map<String, String>> events() {
        return events;
    }

    /** Lines end in CR LF and have at most 75 bytes; a blank at the beginning carries the line before on. */
    private static List<String> unfolded(byte[] file) {
        List<String> lines = new ArrayList<>();
        for (String line : new String(file, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            refuse(line.length() > 75, "A line of " + line.length() + " bytes");
            refuse(line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0, "A lone end of line");
            byte[] alone = line.getBytes(StandardCharsets.ISO_8859_1);
            refuse(new String(alone, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0, "A letter broken across a fold");
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.getLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        refuse(!lines.removeLast().isEmpty(), "No end of line at the end");
        return lines.stream().map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)).toList();
    }

    private void lines(List<String> lines) {
        Deque<String> open = new ArrayDeque<>();
        for (String line : lines) {
            Matcher property = PROPERTY.matcher(line);
            refuse(!property.matches(), "No property: " + line);
            String name = property.group(1);
            String value = property.group(3);
            switch (name) {
                case "BEGIN" -> {
                    open.push(value);
                    if (value.equals("VEVENT")) {
                        events.add(new LinkedHashMap<>());
                    }
                }
                case "END" -> refuse(!open.pop().equals(value), "Ends out of order: " + value);
                default -> keep(open, name, property.group(2), value);
            }
        }
        refuse(!open.isEmpty(), "Never ended: " + open);
    }

    private void keep(Deque<String> open, String name, String parameters, String value) {
        refuse(open.isEmpty(), "Outside the calendar: " + name);
        switch (open.peek()) {
            case "VEVENT" -> refuse(events.getLast().put(name + parameters, text(value)) != null, "Said twice: " + name);
            case "DAYLIGHT", "STANDARD" -> zone.put(open.peek() + " " + name, value);
            default -> { }
        }
    }

    private static String text(String value) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < value.length(); place++) {
            char letter = value.charAt(place);
            if (letter == '\\') {
                place++;
                refuse(place == value.length(), "A lone backslash");
                char next = value.charAt(place);
                refuse("\\;,nN".indexOf(next) < 0, "Escaped for nothing: " + next);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    /** The moment of a local time, by the rules of the zone in the file: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU". */
    OffsetDateTime moment(String local) {
        LocalDateTime time = LocalDateTime.parse(local, MOMENT);
        LocalDateTime summer = begins("DAYLIGHT", time.getYear());
        LocalDateTime winter = begins("STANDARD", time.getYear());
        boolean inSummer = !time.isBefore(summer) && time.isBefore(winter);
        return time.atOffset(ZoneOffset.of(zone.get((inSummer ? "DAYLIGHT" : "STANDARD") + " TZOFFSETTO")));
    }

    private LocalDateTime begins(String part, int year) {
        Matcher rule = Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=-1SU").matcher(zone.get(part + " RRULE"));
        refuse(!rule.matches(), "A rule not known: " + part);
        LocalDate sunday = LocalDate.of(year, Integer.parseInt(rule.group(1)), 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        return sunday.atTime(LocalDateTime.parse(zone.get(part + " DTSTART"), MOMENT).toLocalTime());
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new AssertionError(why);
        }
    }
}
