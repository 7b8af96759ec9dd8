package org.quorate.app.opening;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.app.dialog.PasswordWanted;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;

/** The first run: look at the demonstration, set up a partnership, or open one that is already there. */
public final class WelcomeScreen extends Screen {
    private static final double CARD = 360;

    private final OpeningActs acts;
    private final Preferences preferences;
    private final ScrollPane root;
    private final Button demonstration = new Button("Open the demonstration");
    private final TextField name = new TextField();
    private final TextField office = new TextField();
    private final TextField yourName = new TextField();
    private final CheckBox protect = new CheckBox("Protect it with a password");
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    public WelcomeScreen(OpeningActs acts, Preferences preferences) {
        this.acts = acts;
        this.preferences = preferences;
        Label title = new Label("Welcome to Quorate");
        title.getStyleClass().add("page-title");
        Label words = new Label("It keeps a partnership's meetings, decisions and actions, and says by its own rules what was decided and why.");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        HBox cards = new HBox(16, create(), new VBox(16, demonstration(), other()));
        VBox page = new VBox(title, words, cards);
        page.getStyleClass().add("page");
        page.setAlignment(Pos.TOP_LEFT);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
    }

    private VBox demonstration() {
        demonstration.setOnAction(event -> acts.openDemonstration());
        return card("test-tube-line", "Look around first",
                "An invented partnership with eighteen months of meetings, decisions and actions. Change what you like: it is yours.", demonstration);
    }

    private VBox other() {
        Button open = new Button("Open…");
        open.setOnAction(event -> acts.openOther());
        return card("folder-open-line", "Open one that is there",
                "A partnership on this computer, or a .quorate copy someone sent you: to read only, or to restore.", open);
    }

    private VBox create() {
        office.textProperty().bindBidirectional(preferences.officeProperty());
        yourName.textProperty().bindBidirectional(preferences.yourNameProperty());
        FormGrid form = new FormGrid()
                .row(new FormField("Name of the partnership", name).checkedBy(() -> needed(name, "Give the partnership its name.")))
                .row(new FormField("Office that keeps its records", office).checkedBy(() -> needed(office, "Name the office; what you print names it.")))
                .row(new FormField("Your name", yourName).checkedBy(() -> needed(yourName, "Say who you are; it stands beside what you do.")));
        FormGrid secret = secret();
        Button make = new Button("Create the partnership");
        make.getStyleClass().add("accent");
        make.setOnAction(event -> {
            if (form.isRight() && secret.isRight()) {
                acts.create(name.getText().strip(), office.getText().strip(), protect.isSelected() ? password.getText() : "");
                password.clear();
                again.clear();
            }
        });
        name.setOnAction(event -> make.fire());
        office.setOnAction(event -> make.fire());
        yourName.setOnAction(event -> make.fire());
        again.setOnAction(event -> make.fire());
        return card("group-line", "Set up a partnership", "Then add its bodies and members, by hand or from a spreadsheet.", form, protect, secret, make);
    }

    private FormGrid secret() {
        Label warning = new Label("Without it nobody can open the partnership again: there is no other way in. Write it down and keep it safe.");
        warning.getStyleClass().add("field-help");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        FormGrid secret = new FormGrid()
                .row(new FormField("Password", password).checkedBy(() -> faultOf(password.getText())))
                .row(new FormField("The password again", again).checkedBy(() -> faultOf(again.getText())));
        secret.getChildren().add(warning);
        secret.visibleProperty().bind(protect.selectedProperty());
        secret.managedProperty().bind(protect.selectedProperty());
        password.setOnAction(event -> again.requestFocus());
        return secret;
    }

    private String faultOf(String repeated) {
        return protect.isSelected() ? PasswordWanted.faultOf(password.getText(), repeated) : "";
    }

    private static String needed(TextField field, String problem) {
        return field.getText().isBlank() ? problem : "";
    }

    private static VBox card(String icon, String heading, String purpose, Region... parts) {
        Label title = new Label(heading, Icons.of(icon, "icon-20"));
        title.getStyleClass().add("emphasis");
        Label words = new Label(purpose);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(12, title, words);
        card.getChildren().addAll(parts);
        card.getStyleClass().add("card");
        card.setPrefWidth(CARD);
        card.setMaxWidth(CARD * 1.4);
        HBox.setHgrow(card, Priority.SOMETIMES);
        return card;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void open(Place place) {
        crumbs().clear();
    }

    @Override
    public void focusFirst() {
        name.requestFocus();
    }
}
