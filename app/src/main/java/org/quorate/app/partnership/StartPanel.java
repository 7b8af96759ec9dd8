package org.quorate.app.partnership;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.partnership.Body;

/** What stands where there is no body yet: start from a charter that brings bodies and seats, or name a body. */
final class StartPanel extends ScrollPane {
    private final PeopleViewModel model;
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final ListView<StartingService.Offer> offers = new ListView<>();
    private final VBox page = new VBox(16);
    private final Consumer<String> stepByStep;

    /** @param stepByStep leads, with a charter's key, to where its open questions are asked one after another */
    StartPanel(PeopleViewModel model, Act importing, Consumer<String> stepByStep) {
        this.model = model;
        this.stepByStep = stepByStep;
        setContent(page);
        setFitToWidth(true);
        page.setPadding(new Insets(24));
        page.setMaxWidth(880);
        VBox charters = charterCard();
        charters.visibleProperty().bind(Bindings.isEmpty(model.branches()));
        charters.managedProperty().bind(charters.visibleProperty());
        page.getChildren().setAll(charters, bodyCard(), ActControls.button(importing));
    }

    private VBox charterCard() {
        Label title = heading("Start from a charter");
        Label words = words("Its bodies, constituencies and seats are made for you, all vacant. You only fill in people."
            + " Whatever it leaves open is asked on the Charter screen.");
        offers.setItems(FXCollections.observableArrayList(model.offers()));
        offers.setCellFactory(_ -> new OfferCell());
        offers.setAccessibleText("Charters to start from");
        offers.getStyleClass().add("charter-offers");
        offers.getSelectionModel().selectFirst();
        CheckBox starters = new CheckBox("Accept common practice for everything it leaves open (each is labelled, and can be changed)");
        starters.setWrapText(true);
        Button begin = new Button("Start from this charter");
        begin.getStyleClass().add("accent");
        begin.setOnAction(event -> {
            StartingService.Offer chosen = offers.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                model.start(chosen.key(), starters.isSelected(), () -> { });
            }
        });
        Button asking = new Button("Ask me its open questions first…");
        asking.setOnAction(event -> {
            StartingService.Offer chosen = offers.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                stepByStep.accept(chosen.key());
            }
        });
        return card(title, words, offers, starters, new FlowPane(8, 8, begin, asking));
    }

    private VBox bodyCard() {
        ComboBox<Body> above = BodyPanel.choice(List.of(), Body::name, null);
        above.setOnShowing(event -> above.getItems().setAll(model.branches().stream().map(BodyBranch::body).toList()));
        name.textProperty().subscribe((before, after) -> {
            if (shortName.getText().isEmpty() || shortName.getText().equals(initials(before))) {
                shortName.setText(initials(after));
            }
        });
        FormGrid grid = new FormGrid()
            .row(new FormField("Name of the body", name).checkedBy(() -> BodyPanel.blank(name, "For example \"Partnership Board\".")),
                new FormField("Short name", shortName).checkedBy(() -> BodyPanel.blank(shortName, "For example \"PB\".")))
            .row("Reports to, if to another body", above);
        Button add = new Button("Add the body");
        add.setOnAction(event -> {
            if (grid.isRight()) {
                model.addBody(name.getText(), shortName.getText(), above.getValue(), this::clear);
            }
        });
        shortName.setOnAction(event -> add.fire());
        name.setOnAction(event -> add.fire());
        return card(heading("Name a body"), words("Its seats are added next, by hand or from a list of people."), grid, new HBox(add));
    }

    private static String initials(@Nullable String text) {
        return text == null || text.isBlank() ? "" : Initials.of(text);
    }

    private void clear() {
        name.clear();
        shortName.clear();
    }

    /** Puts the focus where a further body is named. */
    void askForBody() {
        name.requestFocus();
    }

    /** A charter with what is in it. */
    private static final class OfferCell extends ListCell<StartingService.Offer> {
        @Override
        protected void updateItem(StartingService.@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = new Label(offer.title());
            Label contents = new Label(offer.contents());
            contents.getStyleClass().add("muted");
            setGraphic(new VBox(title, contents));
            setAccessibleText(offer.title() + ", " + offer.contents());
        }
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(12, content);
        card.getStyleClass().addAll("card", "wide");
        return card;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        return words;
    }
}
