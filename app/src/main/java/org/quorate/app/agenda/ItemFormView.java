package org.quorate.app.agenda;

import static org.quorate.app.agenda.ItemFormLayout.area;
import static org.quorate.app.agenda.ItemFormLayout.grow;
import static org.quorate.app.agenda.ItemFormLayout.row;
import static org.quorate.app.agenda.ItemFormLayout.width;
import static org.quorate.app.agenda.ItemFormLayout.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.agenda.ItemFormViewModel.Field;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.FormField;
import org.quorate.app.control.SegmentedChoice;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.TypeAhead;
import org.quorate.app.control.WhyLink;
import org.quorate.app.meeting.Agenda;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;

/** The form of the chosen item. */
final class ItemFormView extends VBox {
    private final AgendaViewModel model;
    private final ItemFormViewModel form;
    private final Map<Field, FormField> fields = new EnumMap<>(Field.class);
    private final Label heading = new Label();
    private final StateChip partTwo = new StateChip(ChipState.PART_2);
    private final Label minute = new Label();
    private final ComboBox<String> matter = new ComboBox<>();
    private final OutlookCard card = new OutlookCard();

    ItemFormView(AgendaViewModel model) {
        this.model = model;
        form = model.form();
        getStyleClass().add("item-form");
        HBox sentenceAndPages = row(grow(text(Field.SENTENCE, "Sentence below the title", new TextField())), width(text(Field.PAGES, "Pages",
                new TextField()), 112));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(
                top(),
                row(grow(text(Field.TITLE, "Title", new TextField())), width(minutesField(), 72)),
                row(width(purpose(), 112), grow(matter()), grow(presenter())),
                sentenceAndPages,
                paragraphs(),
                row(part(), grow(whileTwo(text(Field.PUBLIC_TITLE, "Title the public reads", new TextField())))),
                row(grow(whileTwo(reason()))),
                row(grow(whileTwo(text(Field.PUBLIC_SUMMARY, "Public summary, printed in Part 2", area(2)))),
                        grow(whileTwo(text(Field.PUBLIC_INTEREST, "Public interest test", area(2))))),
                gap, card);
        prompt(Field.PUBLIC_INTEREST, "Why keeping this private outweighs disclosure");
        prompt(Field.PAGES, "7 - 96");
        suggestSentence();
    }

    private HBox top() {
        heading.getStyleClass().add("section-title");
        partTwo.visibleProperty().bind(form.partProperty().isEqualTo(Part.TWO));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        minute.getStyleClass().add("muted");
        HBox top = new HBox(8, heading, partTwo, gap, minute, new WhyLink(this::minuteReasons));
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Explanation minuteReasons() {
        Agenda agenda = model.agendaProperty().get();
        List<String> reasons = agenda == null ? List.of() : agenda.numbering().reasons();
        return Explanation.ofSteps("Why this number?", reasons, "Minute numbers run on across a body's meetings; agenda numbers start again at 1.");
    }

    private FormField text(Field field, String label, TextInputControl control) {
        control.textProperty().bindBidirectional(form.text(field));
        control.setId("item-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        control.focusedProperty().subscribe((before, focused) -> {
            if (focused) {
                form.editing(field);
            } else if (before) {
                form.commit(field);
            }
        });
        if (control instanceof TextField single) {
            single.setOnAction(event -> form.commit(field));
        }
        return named(field, label, control);
    }

    private FormField named(Field field, String label, Node control) {
        FormField made = new FormField(label, control).checkedBy(() -> form.problem(field).get());
        form.problem(field).subscribe(made::showError);
        control.disableProperty().bind(model.itemRefusalProperty().isNotEmpty());
        fields.put(field, made);
        return made;
    }

    private FormField minutesField() {
        TextField minutes = new TextField();
        minutes.setAlignment(Pos.CENTER_RIGHT);
        return text(Field.MINUTES, "Minutes", minutes);
    }

    private FormField purpose() {
        ComboBox<Purpose> box = new ComboBox<>();
        box.getItems().setAll(Purpose.values());
        box.setConverter(words(Purpose::words));
        box.valueProperty().bindBidirectional(form.purposeProperty());
        return named(Field.PURPOSE, "Purpose", box);
    }

    private FormField matter() {
        matter.setConverter(words(this::matterTitle));
        matter.valueProperty().subscribe((before, after) -> {
            if (after != null && !after.equals(form.text(Field.MATTER).get())) {
                form.text(Field.MATTER).set(after);
                form.commit(Field.MATTER);
            }
        });
        form.text(Field.MATTER).subscribe(key -> matter.setValue(key));
        return named(Field.MATTER, "Matter", matter);
    }

    private String matterTitle(String key) {
        Agenda agenda = model.agendaProperty().get();
        if (key.isEmpty()) {
            return "None stated";
        }
        return agenda == null ? key : agenda.rules().matter(key).map(CharterMatter::title).orElse(key);
    }

    private FormField presenter() {
        TypeAhead<String> field = new TypeAhead<>("Presented by", this::presenters, name -> name);
        field.valueProperty().subscribe((before, after) -> {
            if (after != null) {
                form.text(Field.PRESENTER).set(after);
            }
        });
        return text(Field.PRESENTER, "Presented by", field);
    }

    private List<String> presenters(String typed) {
        Agenda agenda = model.agendaProperty().get();
        String wanted = typed.toLowerCase(Locale.UK);
        return agenda == null
                ? List.of()
                : agenda.people().stream().filter(name -> name.toLowerCase(Locale.UK).contains(wanted) && !name.equals(typed)).limit(8).toList();
    }

    private Node paragraphs() {
        FormField field = text(Field.PARAGRAPHS, "Standing paragraphs, an empty line between them", area(4));
        field.managedProperty().bind(field.visibleProperty());
        form.text(Field.PARAGRAPHS).subscribe(words -> field.setVisible(!words.isEmpty() || isPublicSpeaking()));
        return field;
    }

    private boolean isPublicSpeaking() {
        AgendaItem item = form.item();
        return item != null && item.standing() == StandingItem.PUBLIC_SPEAKING;
    }

    private FormField part() {
        SegmentedChoice<Part> choice = new SegmentedChoice<>(
                "Taken in", List.of(Part.ONE, Part.TWO), Part.ONE, part -> part == Part.ONE ? "Part 1" : "Part 2");
        choice.valueProperty().bindBidirectional(form.partProperty());
        return width(named(Field.PART, "Taken in", choice), 160);
    }

    private FormField reason() {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(PartTwoReasons.offered());
        box.setPromptText("Choose the paragraph relied on");
        box.getEditor().textProperty().bindBidirectional(form.text(Field.REASON));
        box.getEditor().setId("item-reason");
        box.valueProperty().subscribe((before, after) -> {
            if (after != null && !after.isBlank() && box.isFocusWithin()) {
                form.text(Field.REASON).set(after);
                form.commit(Field.REASON);
            }
        });
        box.focusWithinProperty().subscribe((before, within) -> {
            if (within) {
                form.editing(Field.REASON);
            } else if (before) {
                form.commit(Field.REASON);
            }
        });
        return named(Field.REASON, "Reason for Part 2", box);
    }

    private FormField whileTwo(FormField field) {
        field.visibleProperty().bind(form.partProperty().isEqualTo(Part.TWO));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private void prompt(Field field, String words) {
        if (field(field).control() instanceof TextInputControl input) {
            input.setPromptText(words);
        }
    }

    private void suggestSentence() {
        if (field(Field.SENTENCE).control() instanceof TextField sentence) {
            sentence.promptTextProperty().bind(Bindings.createStringBinding(
                    form::suggestedSentence, form.text(Field.TITLE), form.purposeProperty(), model.selectedProperty(), model.agendaProperty()));
            sentence.focusedProperty().subscribe((before, focused) -> {
                if (focused && sentence.getText().isEmpty() && !sentence.getPromptText().isEmpty()) {
                    sentence.setText(sentence.getPromptText());
                    sentence.selectAll();
                }
            });
        }
    }

    private FormField field(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    void focus(Field field) {
        field(field).control().requestFocus();
        if (field(field).control() instanceof TextInputControl input) {
            input.selectAll();
        }
    }

    /** Shows what is worked out about the chosen item. */
    void show(Agenda agenda, @Nullable ItemOutlook outlook) {
        AgendaItem chosen = form.item();
        // As it is on the agenda read now: the form itself follows a moment later.
        AgendaItem item = chosen == null ? null : agenda.item(chosen.id()).orElse(null);
        setVisible(item != null);
        if (item == null) {
            return;
        }
        heading.setText("Item " + item.position());
        Integer number = agenda.numbering().numbers().get(item.id());
        minute.setText(item.minuteNumber() == null ? "will be minute " + number : "minute " + number);
        List<String> keys = new java.util.ArrayList<>(List.of(""));
        agenda.rules().matters().forEach(known -> keys.add(known.key()));
        if (!matter.getItems().equals(keys)) {
            matter.getItems().setAll(keys);
        }
        matter.setValue(form.text(Field.MATTER).get());
        card.show(outlook, item.matter() != null);
    }
}
