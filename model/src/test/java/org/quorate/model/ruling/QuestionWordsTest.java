package org.quorate.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.model.ruling.RulingFixture.RULINGS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.model.calendar.DaySet;

/** The exact words of rulings on questions other than the decision of a meeting, as questions-in-words.txt has them. */
class QuestionWordsTest {

    static Stream<InWords> questions() {
        return InWords.in("questions-in-words.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void gives_its_reasons_in_these_words(InWords told) {
        assertThat(said(told)).containsExactlyElementsOf(told.says());
    }

    static List<String> said(InWords told) {
        try {
            Ruling ruling = RULINGS.rule(told.under(Room.BARE), question(told));
            List<String> said = new ArrayList<>(InWords.said(ruling));
            said.set(0, ruling.outcome().word() + ": " + said.getFirst());
            DatesFinding dates = ruling.detail().dates();
            if (dates != null) {
                said.add("Last day " + dates.lastDay() + (dates.time() == null ? "" : " at " + dates.time())
                        + (dates.counted().isEmpty() ? "" : ", counting " + dates.counted().size())
                        + (dates.earliest() == null ? "" : ", not before " + dates.earliest()));
            }
            return said;
        } catch (UnusableCase unusable) {
            return unusable.found().stream().map(reason -> "Refused at \"" + reason.place() + "\": " + reason.sentence()).toList();
        }
    }

    private static RulingCase question(InWords told) {
        return switch (told.one("asks").orElseThrow()) {
            case "cadence" -> new CadenceCase(told.has("meetings") ? "board" : null, told.one("obligation").orElse(null),
                    told.list("held").stream().map(LocalDate::parse).toList(), day(told, "from"), day(told, "to"), days(told),
                    told.list("annual").stream().map(LocalDate::parse).toList(), Map.of());
            case "level" -> new LevelCase(told.one("matter").orElseThrow(), told.one("forum").orElse(null), day(told, "date"),
                    told.one("amount").map(Long::valueOf).orElse(null), told.list("partners"), Map.of());
            case "adoption", "variation", "admission" -> new PartnersCase(PartnersCase.Kind.valueOf(told.one("asks").orElseThrow().toUpperCase(Locale.ROOT)),
                    told.all("partner").stream().map(QuestionWordsTest::stand).toList(), truth(told, "board"), truth(told, "committed"),
                    day(told, "date"), Map.of());
            case "notice", "deadline" -> new TimeCase(TimeCase.Kind.valueOf(told.one("asks").orElseThrow().toUpperCase(Locale.ROOT)),
                    told.one("body").orElse("board"), told.one("rule").orElseThrow(), day(told, "start"), day(told, "meeting"), day(told, "received"),
                    day(told, "date"), told.one("because").orElse(null), Map.of(), particulars(told));
            case "request" -> new RequestCase("board", day(told, "received"), told.list("by"), number(told, "signed", 0), number(told, "members"),
                    number(told, "seats"), day(told, "called"), day(told, "meeting"), day(told, "date"), day(told, "refused"),
                    number(told, "calling"), Map.of());
            case "waiver" -> new WaiverCase("board", told.one("rule").orElse("meeting"), day(told, "meeting"), day(told, "given"), truth(told, "accidental"),
                    number(told, "members"), number(told, "present"), number(told, "waived", 0), number(told, "waived-present"), told.has("chair waives"),
                    number(told, "objected-present", 0), number(told, "objected-absent", 0), Map.of());
            case "urgent" -> new UrgentCase("board", told.one("matter").orElse("ordinary"), told.list("by"), told.list("consulted"),
                    told.one("ground").orElse(null), day(told, "date"), day(told, "next"), day(told, "reported"), Map.of());
            case "written" -> new WrittenCase("board", told.one("matter").orElse("ordinary"), day(told, "sent"), day(told, "date"), replies(told), Map.of());
            default -> new SeatingCase(SeatingCase.Kind.valueOf(told.one("asks").orElseThrow().toUpperCase(Locale.ROOT)), "board",
                    new Attendance.Seats(seats(told)), told.one("chosen").orElse(null), told.one("nominated").orElse(null), Map.of(), day(told, "date"));
        };
    }

    private static @Nullable LocalDate day(InWords told, String word) {
        return told.one(word).map(LocalDate::parse).orElse(null);
    }

    private static @Nullable LocalTime hour(InWords told, String word) {
        return told.one(word).map(LocalTime::parse).orElse(null);
    }

    private static @Nullable Integer number(InWords told, String word) {
        return told.one(word).map(Integer::valueOf).orElse(null);
    }

    private static int number(InWords told, String word, int otherwise) {
        return told.one(word).map(Integer::parseInt).orElse(otherwise);
    }

    private static @Nullable Boolean truth(InWords told, String word) {
        return told.one(word).map("yes"::equals).orElse(null);
    }

    /** "given signing 2022-07-01". */
    private static Map<String, LocalDate> days(InWords told) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        told.all("given").forEach(given -> days.put(given.substring(0, given.lastIndexOf(' ')), LocalDate.parse(given.substring(given.lastIndexOf(' ') + 1))));
        return days;
    }

    private static TimeParticulars particulars(InWords told) {
        String sending = told.one("sending").orElse(null);
        String[] words = sending == null ? new String[] {""} : sending.split(" ", -1);
        return new TimeParticulars(hour(told, "meeting-at"), hour(told, "received-at"), hour(told, "start-at"), days(told), Map.of(),
                told.one("closed").map(DaySet::read).orElse(null), sending == null ? null : new TimeParticulars.Sending(words[0],
                words.length > 1 ? LocalDate.parse(words[1]) : null, words.length > 2 ? LocalTime.parse(words[2]) : null));
    }

    /** "Council A, consulted 2022-07-01, responded, supported, signed". */
    private static PartnersCase.Stand stand(String told) {
        List<String> words = List.of(told.split(", ", -1));
        LocalDate consulted = words.stream().filter(word -> word.startsWith("consulted ")).map(word -> LocalDate.parse(word.substring(10)))
                .findFirst().orElse(null);
        return new PartnersCase.Stand(words.getFirst(), consulted, words.contains("responded"), words.contains("supported"), words.contains("signed"));
    }

    private static List<SeatInCase> seats(InWords told) {
        Room room = Room.under().with(told.one("room").orElseThrow());
        List<SeatInCase> seats = new ArrayList<>(((Attendance.Seats) room.question().attendance()).seats());
        told.all("term").forEach(term -> {
            String[] words = term.split(" ", -1);
            int index = Integer.parseInt(words[0]) - 1;
            SeatParticulars had = seats.get(index).particulars();
            seats.set(index, seats.get(index).with(new SeatParticulars(had.roles(), null, false, null, null, null, new SeatParticulars.Term(
                    words[1].equals("-") ? null : LocalDate.parse(words[1]), words[2].equals("-") ? null : LocalDate.parse(words[2]),
                    words[3].equals("-") ? null : Integer.valueOf(words[3])), List.of())));
        });
        return seats;
    }

    /** The room replies; "late 3 2021-03-09" says when the third did, "missed 2" that the second got nothing, "meets 1" that the first wants a meeting. */
    private static List<WrittenCase.Reply> replies(InWords told) {
        List<SeatInCase> seats = seats(told);
        List<WrittenCase.Reply> replies = new ArrayList<>();
        for (int index = 0; index < seats.size(); index++) {
            String number = String.valueOf(index + 1);
            LocalDate on = told.all("late").stream().filter(late -> late.startsWith(number + " "))
                    .map(late -> LocalDate.parse(late.substring(number.length() + 1))).findFirst().orElse(null);
            replies.add(new WrittenCase.Reply(seats.get(index), told.all("missed").contains(number) ? Boolean.FALSE : null, on,
                    told.all("meets").contains(number)));
        }
        return replies;
    }
}
