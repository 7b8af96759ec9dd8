package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.SegmentedChoice;
import org.quorate.app.control.TypeAhead;
import org.quorate.app.dispute.DisputeReadings.ArisenItem;
import org.quorate.app.palette.PaletteMatch;
import org.quorate.app.paper.FilesField;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.procedure.ProcedureFacts.Level;

/** The form that opens a dispute, from an item left undecided or on its own, with the charter's answer before it is opened. */
final class OpenForm extends PanelForm {
    /** The level is not always known; "not said" stands for nothing. */
    private enum LevelChoice {
        NOT_SAID(null, "Not said"),
        OWN(Level.OWN_ORGANISATION, "One organisation"),
        DELEGATED(Level.DELEGATED, "A forum"),
        PARTNERSHIP(Level.PARTNERSHIP, "The partnership");

        private final @Nullable Level level;
        private final String words;

        LevelChoice(@Nullable Level level, String words) {
            this.level = level;
            this.words = words;
        }
    }

    private record Side(CheckBox party, CheckBox affected) {}

    private final DisputesViewModel model;
    private final Consumer<Dispute> opened;
    private final TextField title = new TextField();
    private final TypeAhead<ArisenItem> item;
    private final TypeAhead<String> by;
    private final TypeAhead<String> decidedBy;
    private final DateField on;
    private final SegmentedChoice<LevelChoice> level =
            new SegmentedChoice<>("Level", List.of(LevelChoice.values()), LevelChoice.NOT_SAID, choice -> choice.words);
    private final TextArea reason = new TextArea();
    private final VBox partners = new VBox();
    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final FilesField files;
    private final RulingStrip strip = new RulingStrip(this::ask);
    private @Nullable ItemId wanted;

    /** @param arisen the item it is to be opened from, or null */
    OpenForm(DisputesViewModel model, @Nullable ItemId arisen, Consumer<Dispute> opened, Runnable close) {
        super("Open a dispute", "The charter says who may bring it, and about what. Its answer stands below while you type.", "Open it", close);
        this.model = model;
        this.opened = opened;
        wanted = arisen;
        item = new TypeAhead<>("The item it arose from", typed -> model.choicesProperty().get().items().stream()
                .filter(one -> PaletteMatch.matches(typed, one.words())).limit(20).toList(), ArisenItem::words);
        by = new TypeAhead<>("Who brings it", typed -> matching(typed, choices -> choices.partners()), name -> name);
        decidedBy = new TypeAhead<>("Who decided which are affected", typed -> matching(typed, choices -> choices.deciders()), name -> name);
        on = new DateField("Brought on", model::today);
        files = new FilesField(model.files()::choose);
        build();
        model.choicesProperty().subscribe(this::offer);
        model.readChoices();
    }

    private List<String> matching(String typed, Function<DisputeReadings.OpeningChoices, List<String>> names) {
        return names.apply(model.choicesProperty().get()).stream().filter(name -> PaletteMatch.matches(typed, name)).limit(12).toList();
    }

    private void build() {
        title.setPromptText("As in: Sharing the winter cost of community beds");
        item.setPromptText("Type its title, body or date; empty where it is opened on its own");
        decidedBy.setPromptText("As in: Independent Chair");
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        on.valueProperty().set(model.today());
        partners.getStyleClass().add("partner-sides");
        ScrollPane list = new ScrollPane(partners);
        list.setFitToWidth(true);
        list.setPrefHeight(180);
        list.setMinHeight(120);
        grid().row(new FormField("What it is about", title).checkedBy(() -> title.getText().isBlank() ? "Say what the dispute is about." : ""));
        grid().row("The item it arose from (may be left empty)", item);
        grid().row(new FormField("Between whom, and who is affected", list).checkedBy(() -> parties().isEmpty() ? "Tick at least one organisation." : ""));
        grid().row("Who decided which are affected (may be left empty)", decidedBy);
        grid().row(new FormField("Who brings it", by).checkedBy(() -> by.getText().isBlank() ? "Say who brings it." : ""),
                new FormField("Brought on", on).checkedBy(this::dateProblem));
        grid().row("Whose decision the matter is", level);
        grid().row("In the words of whoever brings it (may be left empty)", new VBox(6, reason, files));
        addBelowFields(strip);
        title.textProperty().subscribe((before, now) -> strip.changed());
        item.valueProperty().subscribe((before, now) -> arisen(now));
        by.textProperty().subscribe((before, now) -> strip.changed());
        decidedBy.textProperty().subscribe((before, now) -> strip.changed());
        on.valueProperty().subscribe((before, now) -> strip.changed());
        level.valueProperty().subscribe((before, now) -> strip.changed());
    }

    private void arisen(@Nullable ArisenItem now) {
        if (now != null && title.getText().isBlank()) {
            title.setText(now.title());
        }
        strip.changed();
    }

    private void offer(DisputeReadings.OpeningChoices choices) {
        if (sides.isEmpty()) {
            choices.partners().forEach(name -> partners.getChildren().add(side(name)));
        }
        ItemId arisen = wanted;
        if (arisen != null && !choices.items().isEmpty()) {
            wanted = null;
            choices.items().stream().filter(one -> one.item().equals(arisen)).findFirst().ifPresent(item.valueProperty()::set);
        }
    }

    private HBox side(String name) {
        CheckBox party = new CheckBox(name);
        CheckBox affected = new CheckBox("affected");
        affected.setAccessibleText(name + " is affected");
        party.setWrapText(true);
        party.selectedProperty().subscribe((before, now) -> {
            affected.setSelected(now);
            if (now && by.getText().isBlank()) {
                by.setText(name);
            }
            strip.changed();
        });
        affected.selectedProperty().subscribe((before, now) -> strip.changed());
        sides.put(name, new Side(party, affected));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        affected.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, party, gap, affected);
    }

    private List<String> parties() {
        return sides.entrySet().stream().filter(entry -> entry.getValue().party().isSelected()).map(Map.Entry::getKey).toList();
    }

    private List<String> affected() {
        return sides.entrySet().stream().filter(entry -> entry.getValue().affected().isSelected()).map(Map.Entry::getKey).toList();
    }

    private String dateProblem() {
        on.commit();
        LocalDate day = on.valueProperty().get();
        return !on.problemProperty().get().isEmpty() ? on.problemProperty().get() : day == null ? "Give the day."
                : day.isAfter(model.today()) ? "Only what has happened can be recorded." : "";
    }

    private DisputeOpening opening() {
        ArisenItem arisen = item.valueProperty().get();
        String decider = decidedBy.getText().strip();
        String words = reason.getText().strip();
        return new DisputeOpening(title.getText().isBlank() ? "A dispute" : title.getText().strip(), null, parties(), affected(),
                decider.isEmpty() ? null : decider, arisen == null ? null : arisen.item(), level.valueProperty().get().level, null, by.getText().strip(),
                Objects.requireNonNullElse(on.valueProperty().get(), model.today()), words.isEmpty() ? null : words, List.of(), List.of());
    }

    private void ask() {
        if (by.getText().isBlank() || (parties().isEmpty() && affected().isEmpty())) {
            strip.showUnasked("The charter is asked once it is said between whom the dispute is and who brings it.");
        } else {
            model.askAbout(opening(), strip::show, strip::showUnasked);
        }
    }

    @Override
    void save() {
        model.open(opening(), files.files(), opened, this::refuse);
    }

    @Override
    void focusFirst() {
        title.requestFocus();
    }
}
