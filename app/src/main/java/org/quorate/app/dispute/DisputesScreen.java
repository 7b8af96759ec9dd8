package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.EmptyState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterPage;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.StateChip;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterScreen;
import org.quorate.app.shell.Crumb;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.procedure.EventKind;

/** The register of disputes, and one dispute in full when it is opened from there. */
public final class DisputesScreen extends RegisterScreen<DisputeEntry> {
    private static final String FROM_ITEM = "from item ";

    private static final String GROUP = "Disputes";
    private static final int SOON = 14;

    private final DisputesViewModel model;
    private final DisputePage drawing;
    private final List<Act> acts;
    private final RegisterPage page;
    private final Node registerHead;
    private final Node registerBody;
    private final ScrollPane whole = new ScrollPane();
    private @Nullable PanelForm form;
    private @Nullable OpenForm opening;
    private boolean full;
    private boolean opened;
    private boolean arriving;

    public DisputesScreen(DisputesViewModel model, RegisterPrinting printing, LayoutMemory memory) {
        super(GROUP, model.entries(), new RegisterTable<>("disputes", model.entries(), columns(model), views(model), memory), "dispute-detail");
        this.model = model;
        Act add = Act.of("Dispute", () -> beginOpening(null)).icon("add-line").keys("Ctrl+N").group(GROUP);
        Act export = Act.of("Export", this::export).icon("download-2-line").keys("Ctrl+E").group(GROUP);
        Act print = Act.of("Print what is shown…", () -> print(printing)).icon("printer-line").keys("Ctrl+P").group(GROUP);
        Act chronology = Act.of("Chronology", () -> print(printing)).icon("printer-line").keys("Ctrl+P").group(GROUP);
        acts = List.of(add, export, print);
        drawing = new DisputePage(model, new Steps(), chronology);
        table().sortAtFirst("ends", false);
        table().onOpen(entry -> model.goTo(entry.dispute().id()));
        table().whenEmpty(new EmptyState("scales-3-line", "No disputes here",
                "A dispute goes through the stages of the charter, each with its clock and its letters. It is opened from an item left undecided,"
                        + " or on its own.",
                ActControls.button(add)));
        page = build(List.of(ActControls.button(export), ActControls.accentButton(add)));
        registerHead = page.getTop();
        registerBody = page.getCenter();
        whole.setFitToWidth(true);
        whole.getStyleClass().add("dispute-whole");
        model.detailProperty().subscribe(shown -> drawWhole());
    }

    /** The form that opens a dispute from an item of a meeting. */
    public static Place fromItem(ItemId item) {
        return new Place(NavigationTarget.DISPUTES, null, FROM_ITEM + item.value());
    }

    /** What the page of a dispute can begin. */
    private final class Steps implements DisputePage.Doing {
        @Override
        public void begin(EventKind kind) {
            shown().ifPresent(detail -> show(new MoveForm(detail, kind, model, DisputesScreen.this::leaveForm)));
        }

        @Override
        public void letterSent(DisputeDetail.LetterLine line) {
            shown().ifPresent(detail -> show(new LetterForms.Sent(line, detail.dispute(), model, DisputesScreen.this::leaveForm)));
        }

        @Override
        public void word(DisputeDetail.LetterLine line) {
            shown().ifPresent(detail -> show(new LetterForms.Wording(line, detail.dispute(), model, DisputesScreen.this::leaveForm)));
        }

        @Override
        public void attach() {
            shown().ifPresent(detail -> show(new GoesWithForms.EvidenceForm(detail, model, DisputesScreen.this::leaveForm)));
        }

        @Override
        public void link() {
            shown().ifPresent(detail -> show(new GoesWithForms.LinkForm(detail, model, DisputesScreen.this::leaveForm)));
        }

        private Optional<DisputeDetail> shown() {
            return Optional.ofNullable(model.detailProperty().get());
        }
    }

    private void show(PanelForm opening) {
        form = opening;
        drawWhole();
        whole.setVvalue(0);
        opening.focusFirst();
    }

    private void leaveForm() {
        form = null;
        drawWhole();
        focusFirst();
    }

    private void drawWhole() {
        DisputeDetail detail = model.detailProperty().get();
        if (full && detail != null && detail.dispute().id().equals(model.chosen())) {
            double place = whole.getVvalue();
            whole.setContent(drawing.of(detail, form));
            whole.setVvalue(place);
            if (arriving) {
                arriving = false;
                focusFirst();
            }
            crumbs().setAll(new Crumb(GROUP, Place.of(NavigationTarget.DISPUTES)), Crumb.here(detail.dispute().reference()));
        }
    }

    private static List<RegisterColumn<DisputeEntry>> columns(DisputesViewModel model) {
        return List.of(
                RegisterColumn.<DisputeEntry>text("number", "No.", 64, entry -> entry.dispute().reference())
                        .sortedBy(Comparator.comparing(entry -> entry.dispute().reference(), RegisterTable.byReference())).drawn(DisputesScreen::number),
                RegisterColumn.<DisputeEntry>text("title", "Dispute", 250, entry -> entry.dispute().title()).drawn(DisputesScreen::title),
                RegisterColumn.<DisputeEntry>choice("state", "State", 170, entry -> entry.stateWords(model.today()))
                        .drawn(entry -> new StateChip(entry.chip(model.today()), entry.stateWords(model.today()))),
                RegisterColumn.<DisputeEntry>date("ends", "Stage ends", 128, DisputeEntry::ends),
                RegisterColumn.<DisputeEntry>text("letters", "Letters to send", 170, DisputeEntry::letters),
                RegisterColumn.<DisputeEntry>text("parties", "Parties", 220, DisputeEntry::parties).hiddenAtFirst(),
                RegisterColumn.<DisputeEntry>date("opened", "Opened", 128, entry -> entry.dispute().openedOn()).hiddenAtFirst(),
                RegisterColumn.<DisputeEntry>choice("body", "Body", 150, DisputeEntry::body).hiddenAtFirst());
    }

    private static List<RegisterView<DisputeEntry>> views(DisputesViewModel model) {
        return List.of(
                new RegisterView<>("Running", entry -> entry.standing().isRunning()),
                new RegisterView<>("Overdue", entry -> entry.standing().isOverdueOn(model.today())),
                new RegisterView<>("Ends in 14 days", entry -> endsSoon(entry, model.today())),
                new RegisterView<>("Letter to send", entry -> !entry.letters().isEmpty()),
                new RegisterView<>("Ended", entry -> !entry.standing().isRunning()));
    }

    private static boolean endsSoon(DisputeEntry entry, LocalDate today) {
        LocalDate ends = entry.ends();
        return ends != null && !ends.isBefore(today) && !ends.isAfter(today.plusDays(SOON));
    }

    private static Node number(DisputeEntry entry) {
        Label words = new Label(entry.dispute().reference());
        words.getStyleClass().add("strong");
        return words;
    }

    private static Node title(DisputeEntry entry) {
        Label words = new Label(entry.dispute().title());
        if (entry.partTwo()) {
            words.setGraphic(Icons.of("lock-2-line", "default"));
            words.setAccessibleText("Part 2: " + entry.dispute().title());
        }
        return words;
    }

    @Override
    public List<Act> acts() {
        DisputeDetail detail = model.detailProperty().get();
        if (!full || detail == null) {
            return acts;
        }
        List<Act> here = new ArrayList<>(acts);
        Steps steps = new Steps();
        detail.plan().may().forEach(line -> {
            EventKind kind = line.kind();
            if (kind != null) {
                here.add(Act.of(line.title(), () -> steps.begin(kind)).icon("scales-3-line").group(detail.dispute().reference()));
            }
        });
        here.add(Act.of("Attach evidence", steps::attach).icon("attachment-2").group(detail.dispute().reference()));
        here.add(Act.of("Link an action", steps::link).icon("checkbox-line").group(detail.dispute().reference()));
        return here;
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/dispute/dispute.css");
    }

    @Override
    protected void choose(DisputeEntry entry) {
        if (!full) {
            model.choose(entry.dispute().id());
        }
    }

    @Override
    protected ObservableValue<?> shown() {
        return model.detailProperty();
    }

    @Override
    protected Subscription follow() {
        return model.follow();
    }

    @Override
    public void open(Place place) {
        Long id = place.id();
        String part = place.part();
        full = id != null;
        form = null;
        opening = null;
        close();
        if (!opened) {
            opened = true;
            table().showView("Running");
        }
        if ("overdue".equals(part)) {
            table().showView("Overdue");
        }
        crumbs().setAll(Crumb.here(GROUP));
        page.setTop(full ? null : registerHead);
        page.setCenter(full ? whole : registerBody);
        if (id != null) {
            arriving = true;
            whole.setContent(new Label("Reading the dispute…"));
            model.choose(new DisputeId(id));
        }
        model.reload();
        drawWhole();
        if (part != null && part.startsWith(FROM_ITEM)) {
            beginOpening(new ItemId(Long.parseLong(part.substring(FROM_ITEM.length()))));
        }
    }

    @Override
    public boolean escape() {
        opening = null;
        if (full && form != null) {
            leaveForm();
            return true;
        }
        if (full) {
            model.goToRegister();
            return true;
        }
        return super.escape();
    }

    @Override
    public void focusFirst() {
        Node first = whole.lookup(".accent");
        if (opening != null) {
            opening.focusFirst();
        } else if (!full) {
            super.focusFirst();
        } else if (first != null) {
            first.requestFocus();
        } else {
            whole.requestFocus();
        }
    }

    @Override
    protected void keepChosen() {
        DisputeId chosen = model.chosen();
        DisputeEntry selected = table().selectedProperty().get();
        if (full || (selected != null && selected.dispute().id().equals(chosen))) {
            return;
        }
        List<DisputeEntry> rows = table().shownRows();
        rows.stream().filter(entry -> entry.dispute().id().equals(chosen)).findFirst().ifPresentOrElse(table()::select, () -> {
            if (chosen == null && !rows.isEmpty()) {
                table().select(rows.getFirst());
            }
        });
    }

    @Override
    protected List<? extends Node> detail() {
        DisputeDetail detail = model.detailProperty().get();
        return detail == null ? List.of(new EmptyState("scales-3-line", "No dispute chosen", "Choose one at the left to see where it stands."))
                : DisputeSummary.of(detail, model.today(), () -> model.goTo(detail.dispute().id()));
    }

    private void beginOpening(@Nullable ItemId arisen) {
        if (full) {
            show(new OpenForm(model, arisen, done -> leaveForm(), this::leaveForm));
        } else {
            OpenForm beginning = new OpenForm(model, arisen, done -> close(), this::escape);
            open(beginning);
            beginning.focusFirst();
            opening = beginning;
        }
    }

    private void print(RegisterPrinting printing) {
        DisputeDetail detail = model.detailProperty().get();
        if (full && detail != null) {
            model.writeChronology(detail);
        } else {
            printing.print(GROUP, table());
        }
    }

    private void export() {
        model.export(table().shownRows(), table().model().words());
    }
}
