package org.quorate.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.AgendaItem;
import org.quorate.reports.content.Attender;
import org.quorate.reports.content.AttendanceClass;
import org.quorate.reports.content.Contact;
import org.quorate.reports.content.HouseStyle;
import org.quorate.reports.content.MinuteBlock;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.content.MinutesState;
import org.quorate.reports.content.PageRange;
import org.quorate.reports.content.Resolution;
import org.quorate.reports.content.Watching;

/** The published agenda and minutes of a real board, as content. */
public final class RealPapers {
    public static final HouseStyle HOUSE =
            HouseStyle.council("Cheshire East Council", "Democratic Services, Cheshire East Council", "Board");
    public static final String BODY = "Cheshire East Health and Wellbeing Board";

    private RealPapers() {
    }

    public static AgendaContent agenda() {
        List<AgendaItem> items = blocks("agenda-2021-01-26.txt").stream().map(RealPapers::agendaItem).toList();
        return new AgendaContent(HOUSE, BODY, LocalDate.of(2021, 1, 26), LocalTime.of(14, 0), "Virtual Meeting",
                new Watching("https://example.org/watch", new Watching.DialIn("01632 960000", "123456#")),
                AgendaContent.PARTS_STATEMENT, "It should be noted that Part 1 items of this meeting are recording and"
                        + " the recording uploaded on to the Council's website.",
                new Contact("Rachel Graves", "01632 960001", "clerk@example.org"), items, false,
                LocalDate.of(2021, 1, 18));
    }

    public static MinutesContent minutes() {
        List<AttendanceClass> present = new ArrayList<>();
        List<MinuteItem> items = new ArrayList<>();
        for (List<String> block : blocks("minutes-2020-11-24.txt")) {
            String head = block.getFirst();
            if (head.startsWith("[")) {
                present.add(new AttendanceClass(head.substring(1, head.length() - 1),
                        block.stream().skip(1).map(RealPapers::attender).toList()));
            } else {
                items.add(minute(block));
            }
        }
        return new MinutesContent(HOUSE, BODY, "virtual", LocalDate.of(2020, 11, 24), null, LocalTime.of(14, 0),
                LocalTime.of(15, 10), present, items,
                new MinutesContent.Signatory("Councillor S Corcoran", "Chairman"), MinutesState.CONFIRMED,
                LocalDate.of(2020, 12, 1));
    }

    private static Attender attender(String line) {
        String[] cells = line.split("\\|", -1);
        return new Attender(cells[0], cells[1], cells[2], cells[1].strip().equals("Chairman"));
    }

    private static AgendaItem agendaItem(List<String> block) {
        String[] cells = block.getFirst().substring(1).split("\\|", -1);
        String purpose = block.stream().skip(1).filter(line -> !line.startsWith("+")).findFirst().orElse(null);
        List<String> standing = block.stream().filter(line -> line.startsWith("+")).map(line -> line.substring(1))
                .toList();
        PageRange pages = cells.length < 4 ? null
                : new PageRange(Integer.parseInt(cells[2].strip()), Integer.parseInt(cells[3].strip()));
        return new AgendaItem(Integer.parseInt(cells[0].strip()), cells[1].strip(), pages, purpose, standing, null);
    }

    private static MinuteItem minute(List<String> block) {
        String[] head = block.getFirst().substring(1).split(" ", 2);
        List<MinuteBlock> narrative = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            if (line.startsWith("- ")) {
                bullets.add(line.substring(2));
            } else if (line.startsWith("! ")) {
                clauses.add(line.substring(2));
            } else {
                narrative.add(MinuteBlock.Paragraph.of(line));
            }
        }
        if (!bullets.isEmpty()) {
            narrative.add(MinuteBlock.Bullets.of(bullets));
        }
        List<Resolution> resolutions = clauses.isEmpty() ? List.of() : List.of(new Resolution(clauses, null));
        return new MinuteItem(head[0], head[1], narrative, resolutions, null, null);
    }

    private static List<List<String>> blocks(String resource) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : text(resource).lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith(">") || line.startsWith("[")) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        return blocks;
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(RealPapers.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
