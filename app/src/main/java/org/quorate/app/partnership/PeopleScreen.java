package org.quorate.app.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.DateField;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.HeadButtons;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.StateChip;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterSaving;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/** People and bodies: the bodies as a tree, the seats of one of them on a day, and the partners. */
public final class PeopleScreen extends Screen {
    private final PeopleViewModel model;
    private final Act importing;
    private final Act adding;
    private final BorderPane root = new BorderPane();
    private final ListView<BodyBranch> tree = new ListView<>();
    private final RegisterTable<SeatLine> seats;
    private final PeoplePapers papers;
    private final SeatPanel seatPanel;
    private final BodyPanel bodyPanel;
    private final ScrollPane detail = new ScrollPane();
    private final StartPanel start;
    private final PartnersView partners;
    private final PersonsView persons;
    private final Act merging;
    private final SplitPane bodies;
    private final ToggleButton bodiesTab = new ToggleButton("Bodies and seats");
    private final ToggleButton personsTab = new ToggleButton("People");
    private boolean showing;
    private boolean awaiting;

    /**
     * @param importPeople leads to where people are brought in from a list
     * @param stepByStep leads, with a charter's key, to where a partnership is set up step by step
     */
    public PeopleScreen(PeopleViewModel model, PartnersViewModel partnersModel, PersonsViewModel personsModel, RegisterPrinting paper,
            RegisterSaving saving, LayoutMemory memory, Runnable importPeople, Consumer<String> stepByStep) {
        this.model = model;
        importing = Act.of("Import people…", importPeople).icon("upload-2-line").keys("Ctrl+I").group("People and bodies");
        papers = new PeoplePapers(paper, saving, this::shownTable);
        adding = Act.of("Add a body…", this::addBody).icon("add-line").keys("Ctrl+N").group("People and bodies");
        seats = new RegisterTable<>("seats", model.lines(), columns(), List.of(new RegisterView<>("Vacant", SeatLine::isVacant)), memory);
        seats.whenEmpty(new EmptyState("group-line", "No seats to show", "Add seats at the right, or bring in a list of people.",
            ActControls.button(importing)));
        seatPanel = new SeatPanel(model, () -> seats().table().requestFocus());
        bodyPanel = new BodyPanel(model, tree::requestFocus);
        start = new StartPanel(model, importing, stepByStep);
        partners = new PartnersView(partnersModel, memory);
        persons = new PersonsView(personsModel, memory);
        merging = Act.of("Put two records together…", this::putTogether).keys("Ctrl+Shift+M").group("People and bodies");
        detail.setFitToWidth(true);
        detail.getStyleClass().add("register-detail");
        bodies = new SplitPane(tree, seats, detail);
        bodies.setDividerPositions(0.18, 0.72);
        buildTree();
        root.getStyleClass().add("register-page");
        root.setTop(new VBox(head(), tabs()));
        seats.onOpen(line -> {
            detail.requestFocus();
            detail.requestFocusTraversal(TraversalDirection.NEXT);
        });
        seats.onEdit(line -> seatPanel.change());
    }

    private RegisterTable<SeatLine> seats() {
        return seats;
    }

    private PeoplePapers.Shown<?> shownTable() {
        return bodiesTab.isSelected() ? new PeoplePapers.Shown<>(seatsOf(), "seat", "seats", "The seats of a body with who holds them", seats)
            : personsTab.isSelected() ? new PeoplePapers.Shown<>("People", "person", "people", "Everybody on record with their seats", persons.table())
            : new PeoplePapers.Shown<>("Partners", "partner", "partners", "The partner organisations", partners.table());
    }

    private String seatsOf() {
        BodyBranch chosen = model.chosenProperty().get();
        return chosen == null ? "Seats" : chosen.body().name() + ": seats";
    }

    private static List<RegisterColumn<SeatLine>> columns() {
        return List.of(
            RegisterColumn.text("seat", "Seat", 190, SeatLine::title),
            RegisterColumn.<SeatLine>text("holder", "Holder", 170, SeatLine::holder)
                .drawn(line -> line.isVacant() ? new StateChip(ChipState.VACANT) : new Label(line.holder())),
            RegisterColumn.choice("constituency", "Constituency", 130, SeatLine::constituency),
            RegisterColumn.choice("class", "Class", 80, SeatLine::seatClass).hiddenAtFirst(),
            RegisterColumn.date("since", "Since", 124, SeatLine::since),
            RegisterColumn.date("term", "Term ends", 124, SeatLine::termEnds).hiddenAtFirst(),
            RegisterColumn.choice("office", "Office", 80, SeatLine::office).hiddenAtFirst(),
            RegisterColumn.text("partner", "Partner", 160, SeatLine::partner).hiddenAtFirst(),
            RegisterColumn.text("deputies", "Deputies", 140, SeatLine::deputies).hiddenAtFirst());
    }

    private Node head() {
        Label title = new Label("People and bodies");
        title.getStyleClass().add("page-title");
        Label asAt = new Label("As at");
        asAt.getStyleClass().add("muted");
        DateField date = new DateField("Roll as at", model::today);
        date.valueProperty().set(model.dateProperty().get());
        date.valueProperty().subscribe((before, after) -> model.dateProperty().set(after == null ? model.today() : after));
        title.setMinWidth(Region.USE_PREF_SIZE);
        asAt.setMinWidth(Region.USE_PREF_SIZE);
        date.getStyleClass().add("as-at");
        HBox day = new HBox(8, asAt, date);
        day.setAlignment(Pos.CENTER_LEFT);
        List<Node> buttons = new ArrayList<>(List.of(day));
        buttons.addAll(papers.buttons());
        buttons.addAll(List.of(ActControls.button(adding), ActControls.button(importing)));
        HBox head = new HBox(8, title, new HeadButtons(buttons));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("register-head");
        return head;
    }

    private Node tabs() {
        ToggleButton partnersTab = new ToggleButton("Partners");
        ToggleGroup group = new ToggleGroup();
        personsTab.setToggleGroup(group);
        bodiesTab.setToggleGroup(group);
        partnersTab.setToggleGroup(group);
        bodiesTab.setSelected(true);
        group.selectedToggleProperty().subscribe((before, after) -> {
            if (after == null && before != null) {
                group.selectToggle(before);
            } else {
                showTab();
            }
        });
        Label counts = new Label();
        counts.getStyleClass().addAll("muted", "seats-filled");
        counts.textProperty().bind(model.countsProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tabs = new HBox(bodiesTab, personsTab, partnersTab, gap, counts);
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.getStyleClass().add("tab-row");
        return tabs;
    }

    private void showTab() {
        if (bodiesTab.isSelected()) {
            root.setCenter(model.branches().isEmpty() ? start : bodies);
        } else if (personsTab.isSelected()) {
            persons.refresh();
            root.setCenter(persons);
        } else {
            partners.refresh();
            root.setCenter(partners);
        }
    }

    private void buildTree() {
        tree.getStyleClass().add("body-tree");
        tree.setAccessibleText("Bodies, each below the one it answers to");
        tree.setItems(model.branches());
        tree.setCellFactory(_ -> new BranchCell());
        tree.getSelectionModel().selectedItemProperty().subscribe((before, after) -> {
            if (after != null && !showing) {
                model.choose(after.body().id());
            }
        });
        seats.selectedProperty().subscribe((before, after) -> {
            if (after != null && !showing) {
                model.look(after.entry().seat().id());
            }
        });
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showBody();
            }
        });
        tree.setOnMouseClicked(event -> showBody());
    }

    private void showBody() {
        seats.table().getSelectionModel().clearSelection();
        model.look(null);
    }

    /** Leads to where a second record of the person chosen is named; of the holder, where a seat is. */
    private void putTogether() {
        SeatLine seat = seats.selectedProperty().get();
        Person holder = bodiesTab.isSelected() && seat != null ? seat.entry().holder() : null;
        personsTab.setSelected(true);
        if (holder != null) {
            persons.goTo(holder.id());
        }
        persons.askForSecondRecord();
    }

    private void addBody() {
        bodiesTab.setSelected(true);
        start.askForBody();
        root.setCenter(start);
    }

    private void show(@Nullable BodyBranch chosen) {
        showing = true;
        if (chosen != null) {
            tree.getSelectionModel().select(chosen);
        }
        SeatRecord record = model.recordProperty().get();
        if (record != null) {
            seatPanel.show(record);
            detail.setContent(seatPanel);
            model.lines().stream().filter(line -> line.entry().seat().id().equals(record.seat().id())).findFirst().ifPresent(seats::select);
        } else if (chosen != null) {
            bodyPanel.show(chosen);
            detail.setContent(bodyPanel);
        }
        showing = false;
        showTab();
        if (awaiting && root.getCenter() == bodies) {
            awaiting = false;
            // Until it has been laid out the tree is not part of the window and takes no focus.
            root.applyCss();
            root.layout();
            tree.requestFocus();
        }
        crumbs().setAll(Crumb.here("People and bodies"));
    }

    @Override
    protected void onAttach() {
        whileAttached(model.countsProperty().subscribe(words -> show(model.chosenProperty().get())));
        whileAttached(model.chosenProperty().subscribe(this::show));
        whileAttached(model.recordProperty().subscribe(record -> show(model.chosenProperty().get())));
        whileAttached(model.follow(this::isFilledIn));
    }

    /** Whether a form is open, which would lose what was typed if everything were shown anew. */
    private boolean isFilledIn() {
        return seatPanel.form().isOpen() || bodyPanel.form().isOpen() || root.getCenter() == start;
    }

    @Override
    public void open(Place place) {
        crumbs().setAll(Crumb.here(NavigationTarget.PEOPLE.title()));
        Long id = place.id();
        if (id != null && "person".equals(place.part())) {
            personsTab.setSelected(true);
            persons.goTo(new PersonId(id));
        }
        model.refresh();
    }

    @Override
    public List<Act> acts() {
        return Stream.concat(papers.acts().stream(), Stream.of(importing, adding, merging,
            Act.of("Read people and bodies anew", model::refresh).icon("refresh-line").keys("F5").group("People and bodies"))).toList();
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/partnership/people.css");
    }

    @Override
    public boolean escape() {
        if (root.getCenter() == start && !model.branches().isEmpty()) {
            showTab();
            return true;
        }
        return seatPanel.form().close() || bodyPanel.form().close() || shownTable().table().escape();
    }

    @Override
    public void focusFirst() {
        if (personsTab.isSelected()) {
            persons.focusRegister();
        } else if (model.branches().isEmpty()) {
            awaiting = true;
            start.requestFocus();
        } else {
            tree.requestFocus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }
}
