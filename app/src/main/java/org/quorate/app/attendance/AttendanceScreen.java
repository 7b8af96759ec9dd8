package org.quorate.app.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.attendance.Attended;
import org.quorate.model.attendance.MemberAttendance;
import org.quorate.model.attendance.MemberAttendance.AtMeeting;

/** Who came: one row for each member of each body, with a mark for every meeting held while in office. */
public final class AttendanceScreen extends RegisterScreen<AttendanceEntry> {
    private static final String GROUP = "Attendance";
    private static final int HALF = 50;

    private final AttendanceViewModel model;
    private final List<Act> acts;

    public AttendanceScreen(AttendanceViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(GROUP, model.entries(), new RegisterTable<>("attendance", model.entries(), columns(), views(), memory), "attendance-detail");
        this.model = model;
        table().onOpen(entry -> entry.attendance().meetings().reversed().stream().findFirst().ifPresent(model::openMeeting));
        table().whenEmpty(new EmptyState("group-line", "No attendance here",
                "Attendance is counted from the room of each meeting, once it was held. A cancelled meeting counts in nobody's figures."));
        Act export = Act.of("Export", () -> model.export(table().shownRows(), filters())).icon("download-2-line").keys("Ctrl+E").group(GROUP);
        acts = new ArrayList<>(List.of(export, printing(printing)));
        build(List.of(day("From", model.fromProperty()), day("To", model.toProperty()), ActControls.button(export)));
    }

    private HBox day(String name, ObjectProperty<@Nullable LocalDate> value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        DateField field = new DateField(name, model::today);
        field.setPrefWidth(150);
        field.valueProperty().bindBidirectional(value);
        HBox row = new HBox(8, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private List<String> filters() {
        List<String> words = new ArrayList<>(table().model().words());
        LocalDate from = model.fromProperty().get();
        LocalDate to = model.toProperty().get();
        if (from != null) {
            words.add("From " + DateWords.words(from));
        }
        if (to != null) {
            words.add("To " + DateWords.words(to));
        }
        return words;
    }

    private static List<RegisterColumn<AttendanceEntry>> columns() {
        return List.of(
                RegisterColumn.text("member", "Member", 170, AttendanceEntry::member),
                RegisterColumn.choice("body", "Body", 140, AttendanceEntry::body),
                RegisterColumn.<AttendanceEntry>text("share", "Attended", 120, AttendanceEntry::shareWithPercent)
                        .sortedBy(Comparator.comparingInt(entry -> entry.attendance().percent())),
                RegisterColumn.<AttendanceEntry>text("meetings", "Meetings, latest last", 260, AttendanceScreen::letters)
                        .sortedBy(Comparator.comparingInt(entry -> entry.attendance().held())).drawn(entry -> AttendanceMark.row(entry.attendance())),
                RegisterColumn.<AttendanceEntry>text("seat", "Seat", 170, AttendanceEntry::seat).hiddenAtFirst(),
                count("remote", "Remote", Attended.REMOTE),
                count("deputy", "Deputy sent", Attended.DEPUTY),
                count("apologies", "Apologies", Attended.APOLOGIES),
                count("absent", "Absent", Attended.ABSENT),
                RegisterColumn.<AttendanceEntry>text("organisation", "Organisation", 160, AttendanceEntry::organisation).hiddenAtFirst());
    }

    private static RegisterColumn<AttendanceEntry> count(String key, String title, Attended how) {
        return RegisterColumn.<AttendanceEntry>number(key, title, 80, entry -> entry.attendance().count(how)).hiddenAtFirst();
    }

    private static String letters(AttendanceEntry entry) {
        return entry.attendance().meetings().stream().map(meeting -> AttendanceMark.letter(meeting.how())).collect(Collectors.joining(" "));
    }

    private static List<RegisterView<AttendanceEntry>> views() {
        return List.of(
                new RegisterView<>("In office", entry -> entry.attendance().appointment().until() == null),
                new RegisterView<>("Below half", entry -> entry.attendance().held() > 0 && entry.attendance().percent() < HALF),
                new RegisterView<>("Missed the last two", AttendanceScreen::missedTwo));
    }

    private static boolean missedTwo(AttendanceEntry entry) {
        List<AtMeeting> last = entry.attendance().meetings().reversed().stream().limit(2).toList();
        return last.size() == 2 && last.stream().noneMatch(meeting -> meeting.how().isPresent() || meeting.how() == Attended.NOT_RECORDED);
    }

    @Override
    public List<Act> acts() {
        return acts;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/attendance/attendance.css");
    }

    @Override
    protected void choose(AttendanceEntry entry) {
        model.choose(entry);
    }

    @Override
    protected ObservableValue<?> shown() {
        return model.chosenProperty();
    }

    @Override
    protected Subscription follow() {
        return model.follow();
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(Crumb.here(GROUP));
        model.reload();
    }

    @Override
    protected void keepChosen() {
        AttendanceEntry chosen = model.chosenProperty().get();
        List<AttendanceEntry> rows = table().shownRows();
        if (chosen == null) {
            rows.stream().findFirst().ifPresent(table()::select);
        } else if (rows.contains(chosen) && !chosen.equals(table().selectedProperty().get())) {
            table().select(chosen);
        }
    }

    @Override
    protected List<? extends Node> detail() {
        AttendanceEntry entry = model.chosenProperty().get();
        if (entry == null) {
            return List.of(new EmptyState("group-line", "No member chosen", "Choose one at the left to see each meeting."));
        }
        MemberAttendance member = entry.attendance();
        List<Node> nodes = new ArrayList<>(List.of(words(entry.body(), "muted"), words(entry.member(), "section-title"), words(entry.seat()),
                words("Attended " + entry.shareWithPercent() + ", " + member.count(Attended.REMOTE) + " of these remotely. Deputy sent "
                        + member.count(Attended.DEPUTY) + ", apologies " + member.count(Attended.APOLOGIES)
                        + ", absent " + member.count(Attended.ABSENT) + ".")));
        nodes.add(words(Arrays.stream(Attended.values()).map(how -> AttendanceMark.letter(how) + " " + how.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining("  ·  ")), "muted"));
        member.meetings().reversed().forEach(meeting -> nodes.add(meeting(meeting)));
        return nodes;
    }

    private HBox meeting(AtMeeting meeting) {
        Button open = new Button(DateWords.words(meeting.date()));
        open.getStyleClass().add("why-link");
        open.setMinWidth(120);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setAccessibleText("Open the meeting of " + DateWords.words(meeting.date()));
        open.setOnAction(event -> model.openMeeting(meeting));
        HBox row = new HBox(8, new AttendanceMark(meeting), open, words(meeting.how().words()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
