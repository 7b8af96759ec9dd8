package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Constituency;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.ResolutionVerb;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;

/** A body: what it is called, whom it answers to, its seats, and the words of its papers. */
final class BodyPanel extends VBox {
    private final PeopleViewModel model;
    private final FormBelow form;

    /** @param back puts the focus to where whoever closes a form goes on */
    BodyPanel(PeopleViewModel model, Runnable back) {
        super(12);
        this.model = model;
        form = new FormBelow(back);
        getStyleClass().add("people-panel");
    }

    void show(BodyBranch branch) {
        form.close();
        Body body = branch.body();
        Label title = new Label(body.name());
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        Label facts = new Label(branch.filled() + " of " + branch.seats() + " seats filled"
            + (body.cadence().isEmpty() ? "" : " · meets " + body.cadence()) + reportsTo(body));
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        FlowPane acts = new FlowPane(8, 8, form.opens("Add seats…", () -> addingSeats(body)), form.opens("Change the body…", () -> changing(body)),
            form.opens("House style…", () -> styling(body)));
        getChildren().setAll(title, facts, acts, form);
    }

    private String reportsTo(Body body) {
        return model.branches().stream().filter(other -> other.body().id().equals(body.reportsTo())).findFirst()
            .map(other -> " · reports to the " + other.body().name()).orElse("");
    }

    private Node addingSeats(Body body) {
        ComboBox<String> block = new ComboBox<>();
        block.setEditable(true);
        block.getItems().setAll(model.constituencies().stream().map(Constituency::name).toList());
        block.getEditor().setText(block.getItems().isEmpty() ? "Members" : block.getItems().getFirst());
        TextField title = new TextField();
        TextField count = new TextField("1");
        ComboBox<SeatClass> seatClass = choice(List.of(SeatClass.values()), SeatClass::words, SeatClass.VOTING);
        ComboBox<SeatOffice> office = choice(List.of(SeatOffice.values()), BodyPanel::words, SeatOffice.MEMBER);
        DateField from = new DateField("Exists from", model::today);
        from.valueProperty().set(model.today());
        FormGrid grid = new FormGrid()
            .row(new FormField("Constituency", block).checkedBy(() -> blank(block.getEditor(),
                "Name the block of seats, for example \"Local authority\".")))
            .row(new FormField("Title of the seat", title).checkedBy(() -> blank(title, "Say what the seat is called.")),
                new FormField("How many", count).checkedBy(() -> count.getText().strip().matches("[1-9]\\d{0,2}") ? "" : "A whole number."))
            .row(new FormField("Class", seatClass), new FormField("Office", office))
            .row("Exists from", from);
        return form.withDone(grid, "Add the seats", () -> {
            LocalDate day = from.valueProperty().get();
            SeatDraft draft = new SeatDraft(title.getText(), seatClass.getValue(), office.getValue(), null, null, day == null ? model.today() : day);
            model.addSeats(body.id(), block.getEditor().getText(), draft, Integer.parseInt(count.getText().strip()), this::closed);
        });
    }

    private Node changing(Body body) {
        TextField name = new TextField(body.name());
        TextField shortName = new TextField(body.shortName());
        TextField cadence = new TextField(body.cadence());
        ComboBox<Body> reports = others(body, body.reportsTo());
        ComboBox<Body> accounts = others(body, body.heldToAccountBy());
        FormGrid grid = new FormGrid()
            .row(new FormField("Name", name).checkedBy(() -> blank(name, "A body needs a name.")))
            .row(new FormField("Short name", shortName).checkedBy(() -> blank(shortName, "For example \"PB\".")), new FormField("Meets", cadence))
            .row("Reports to", reports)
            .row("Held to account by", accounts);
        return form.withDone(grid, "Keep the body", () -> model.changeBody(new Body(body.id(), name.getText(), shortName.getText(), body.charterKey(),
            reports.getValue() == null ? null : reports.getValue().id(), accounts.getValue() == null ? null : accounts.getValue().id(),
            cadence.getText(), body.style(), body.position(), body.revision()), this::closed));
    }

    private ComboBox<Body> others(Body body, @Nullable BodyId now) {
        List<Body> others = model.branches().stream().map(BodyBranch::body).filter(other -> !other.id().equals(body.id())).toList();
        ComboBox<Body> choice = choice(others, Body::name, others.stream().filter(other -> other.id().equals(now)).findFirst().orElse(null));
        choice.getItems().addFirst(null);
        return choice;
    }

    private Node styling(Body body) {
        HouseStyle style = body.style();
        TextField authority = new TextField(text(style.authority()));
        TextField word = new TextField(style.bodyWord());
        TextField chair = new TextField(style.chairTitle());
        TextField vice = new TextField(style.viceChairTitle());
        ComboBox<ResolutionVerb> verb = choice(List.of(ResolutionVerb.values()), Enum::name, style.verb());
        TextField prefix = new TextField(style.minutePrefix());
        TextArea parts = area(style.partsStatement());
        TextArea recording = area(style.recordingStatement());
        FormGrid grid = new FormGrid()
            .row("Printed above the minutes", authority)
            .row(new FormField("Calls itself", word).checkedBy(() -> blank(word, "For example \"Board\".")), new FormField("Resolutions begin", verb))
            .row(new FormField("The chair is called", chair).checkedBy(() -> blank(chair, "Chair or Chairman.")),
                new FormField("The vice-chair", vice).checkedBy(() -> blank(vice, "Vice-Chair or Vice-Chairman.")))
            .row("Before a minute number", prefix)
            .row("Sentence on Part 1 and Part 2", parts)
            .row("Sentence on recording", recording);
        return form.withDone(grid, "Keep the house style", () -> model.changeHouseStyle(body.id(), new HouseStyle(authority.getText(), word.getText(),
            chair.getText(), vice.getText(), verb.getValue(), style.classHeadings(), prefix.getText(), parts.getText(), recording.getText(),
            style.contact()), this::closed));
    }

    private static TextArea area(@Nullable String text) {
        TextArea area = new TextArea(text(text));
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String blank(TextField field, String problem) {
        return field.getText() == null || field.getText().isBlank() ? problem : "";
    }

    static String words(SeatOffice office) {
        return switch (office) {
            case MEMBER -> "Member";
            case CHAIR -> "Chair";
            case VICE_CHAIR -> "Vice-chair";
        };
    }

    static <T> ComboBox<T> choice(List<T> values, Function<T, String> words, @Nullable T first) {
        ComboBox<T> choice = new ComboBox<>();
        choice.getItems().setAll(values);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return choice.getValue();
            }
        });
        choice.setValue(first);
        return choice;
    }

    private void closed() {
        form.close();
    }

    /** The form that may be open. */
    FormBelow form() {
        return form;
    }
}
