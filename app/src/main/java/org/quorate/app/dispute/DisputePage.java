package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.action.Action;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.procedure.EventKind;

/** Draws one dispute in full: its stage line and clock, what may happen next and what may not, and everything on record of it. */
final class DisputePage {
    private static final int ROWS_IN_FULL = 3;

    /** What can be done from the page. */
    interface Doing {
        void begin(EventKind kind);

        void letterSent(DisputeDetail.LetterLine line);

        void word(DisputeDetail.LetterLine line);

        void attach();

        void link();
    }

    private final DisputesViewModel model;
    private final Doing doing;
    private final Act chronology;

    DisputePage(DisputesViewModel model, Doing doing, Act chronology) {
        this.model = model;
        this.doing = doing;
        this.chronology = chronology;
    }

    /** @param form the form that lies open beside it, or null */
    VBox of(DisputeDetail detail, @Nullable Node form) {
        LocalDate today = model.today();
        VBox page = new VBox();
        page.getStyleClass().add("dispute-page");
        page.getChildren().addAll(head(detail, today), new StageLine(detail.standing().line()));
        if (detail.standing().isRunning() && !detail.standing().clocks().isEmpty()) {
            page.getChildren().add(new ClockCard(detail, today));
        }
        VBox left = new VBox(16);
        if (detail.standing().isRunning()) {
            left.getChildren().addAll(mayHappen(detail), mayNot(detail));
        } else if (!detail.plan().may().isEmpty()) {
            left.getChildren().add(mayHappen(detail));
        }
        left.getChildren().add(timeline(detail));
        left.setMinWidth(0);
        left.setPrefWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(16);
        right.getStyleClass().add("dispute-side");
        if (form == null) {
            right.getChildren().addAll(parties(detail), letters(detail), evidence(detail), actions(detail), origin(detail));
        } else {
            VBox card = new VBox(form);
            card.getStyleClass().addAll("card", "form-card");
            right.getChildren().add(card);
        }
        page.getChildren().add(new HBox(24, left, right));
        return page;
    }

    private Node head(DisputeDetail detail, LocalDate today) {
        Label number = new Label(detail.dispute().reference());
        number.getStyleClass().add("page-title");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(detail.dispute().title());
        title.getStyleClass().add("page-title");
        HBox head = new HBox(12, number, title, new StateChip(detail.entry().chip(today), detail.entry().stateWords(today)));
        if (detail.entry().partTwo()) {
            head.getChildren().add(new StateChip(ChipState.PART_2));
        }
        head.getChildren().addAll(gap(), ActControls.button(chronology));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node mayHappen(DisputeDetail detail) {
        VBox card = card("What may happen next", "");
        List<MovePlan.Line> lines = detail.plan().may();
        for (int place = 0; place < Math.min(ROWS_IN_FULL, lines.size()); place++) {
            MovePlan.Line line = lines.get(place);
            EventKind kind = line.kind();
            if (kind != null) {
                Button record = new Button(place == 0 ? buttonWords(kind) : "Record…");
                record.getStyleClass().add(place == 0 ? "accent" : "small");
                record.setMinWidth(Region.USE_PREF_SIZE);
                record.setAccessibleText("Record: " + line.title());
                record.setOnAction(event -> doing.begin(kind));
                card.getChildren().add(row(line, line.open() ? "question-line" : "checkbox-circle-line", line.open() ? "silent" : "ok", record));
            }
        }
        if (lines.size() > ROWS_IN_FULL) {
            FlowPane more = new FlowPane(8, 8);
            more.getStyleClass().add("more-moves");
            lines.subList(ROWS_IN_FULL, lines.size()).forEach(line -> {
                EventKind kind = line.kind();
                if (kind != null) {
                    Button button = new Button(line.title() + "…", line.open() ? Icons.of("question-line", "silent") : null);
                    button.getStyleClass().add("small");
                    button.setAccessibleHelp(line.note());
                    button.setOnAction(event -> doing.begin(kind));
                    more.getChildren().add(button);
                }
            });
            card.getChildren().add(more);
        }
        return card;
    }

    private static String buttonWords(EventKind kind) {
        return switch (kind) {
            case ADVISE -> "Record advice…";
            case REFER -> "Refer it…";
            case ACCEPT, REJECT -> "Record the answer…";
            case RECOMMEND -> "Record recommendation…";
            case DECIDE -> "Record decision…";
            case APPOINT -> "Record appointment…";
            default -> "Record…";
        };
    }

    private static Node mayNot(DisputeDetail detail) {
        VBox card = card("What may not, and why", "");
        detail.plan().mayNot().forEach(line -> card.getChildren().add(row(line, "forbid-line", "bad", null)));
        if (detail.plan().mayNot().isEmpty()) {
            card.getChildren().add(quiet("Nothing that would be thought of here is barred."));
        }
        return card;
    }

    private static Node row(MovePlan.Line line, String icon, String tone, @Nullable Button button) {
        Label title = words(line.title(), "strong");
        Label note = words(line.note(), "muted");
        VBox said = new VBox(2, title);
        if (!line.note().isEmpty()) {
            said.getChildren().add(note);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        Label clause = words(line.clause(), "muted");
        clause.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(Icons.of(icon, tone), said);
        if (button != null) {
            row.getChildren().add(button);
        }
        row.getChildren().add(clause);
        row.getStyleClass().addAll("two-line-row", "line-below");
        return row;
    }

    private Node timeline(DisputeDetail detail) {
        VBox card = card("Time-line", detail.timeline().size() == 1 ? "1 entry, never changed" : detail.timeline().size() + " entries, none ever changed");
        card.getChildren().add(new Timeline(detail.timeline(), model::exportEvidence));
        return card;
    }

    private static Node parties(DisputeDetail detail) {
        long affected = detail.parties().stream().filter(DisputeDetail.PartyLine::affected).count();
        VBox card = card("Parties", detail.parties().size() + ", " + affected + " affected");
        for (DisputeDetail.PartyLine party : detail.parties()) {
            VBox name = new VBox(words(party.name()));
            if (party.now() != null) {
                name.getChildren().add(words("now " + party.now(), "muted"));
            }
            HBox.setHgrow(name, Priority.ALWAYS);
            VBox role = new VBox(words(party.role() + (party.affected() ? "" : ", not affected"), "muted"));
            if (!party.answer().isEmpty()) {
                Label answer = words(party.answer(), party.answer().equals("accepts") ? "ok" : party.answer().startsWith("does") ? "bad" : "muted");
                role.getChildren().add(answer);
            }
            role.setAlignment(Pos.CENTER_RIGHT);
            role.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, Icons.of("bank-line", "default"), name, role);
            row.getStyleClass().addAll("side-row", "line-below");
            card.getChildren().add(row);
        }
        String decider = detail.dispute().affectedDecidedBy();
        card.getChildren().add(quiet(decider == null ? "Nobody has decided which are affected." : "Which are affected was decided by " + decider + "."));
        return card;
    }

    private Node letters(DisputeDetail detail) {
        VBox card = card("Letters", detail.letters().isEmpty() ? "none yet" : "");
        for (DisputeDetail.LetterLine line : detail.letters()) {
            boolean sent = line.state() == DisputeDetail.LetterState.SENT;
            Label title = words(line.kind().title());
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(100);
            Label state = words(line.state().words() + (line.state() == DisputeDetail.LetterState.TO_WRITE ? "" : " " + DayText.of(line.on())),
                    sent ? "muted" : "warn");
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, Icons.of(sent ? "mail-check-line" : line.state() == DisputeDetail.LetterState.WRITTEN ? "mail-line" : "pencil-line",
                    "default"), title, state, letterActs(detail, line));
            row.getStyleClass().addAll("side-row", "line-below");
            card.getChildren().add(row);
        }
        if (detail.standing().isRunning()) {
            DisputeDetail.LetterLine invitation = new DisputeDetail.LetterLine(LetterKind.INVITATION, detail.dispute().lastMove(),
                    DisputeDetail.LetterState.TO_WRITE, model.today());
            card.getChildren().add(foot(small("Invite to a meeting…", "add-line", () -> model.writeLetter(invitation, detail.dispute()))));
        }
        card.getChildren().add(quiet("Letters ask and explain. The memorandum is not legally binding, and no letter implies that it is."));
        return card;
    }

    private MenuButton letterActs(DisputeDetail detail, DisputeDetail.LetterLine line) {
        MenuButton acts = new MenuButton(null, Icons.of("more-2-line"));
        acts.getStyleClass().addAll("flat", "icon-only", "small", "letter-acts");
        acts.setAccessibleText("What to do with the letter: " + line.kind().title());
        acts.getItems().add(item("Write it in Word…", () -> model.writeLetter(line, detail.dispute())));
        if (line.state() != DisputeDetail.LetterState.SENT) {
            acts.getItems().add(item("It went…", () -> doing.letterSent(line)));
        }
        acts.getItems().add(item("Read and word it…", () -> doing.word(line)));
        return acts;
    }

    private static MenuItem item(String words, Runnable work) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> work.run());
        return item;
    }

    private Node evidence(DisputeDetail detail) {
        VBox card = card("Evidence", detail.evidence().isEmpty() ? "none attached" : String.valueOf(detail.evidence().size()));
        detail.evidence().forEach(piece -> {
            HBox row = new HBox(Timeline.evidence(piece, model::exportEvidence));
            row.getStyleClass().addAll("side-row", "line-below");
            card.getChildren().add(row);
        });
        card.getChildren().add(foot(small("Attach…", "add-line", doing::attach)));
        return card;
    }

    private Node actions(DisputeDetail detail) {
        VBox card = card("Actions", detail.actions().isEmpty() ? "none linked" : String.valueOf(detail.actions().size()));
        for (Action action : detail.actions()) {
            Hyperlink link = new Hyperlink(action.reference() + " " + action.text());
            link.setWrapText(true);
            link.setOnAction(event -> model.goToAction(action));
            HBox.setHgrow(link, Priority.ALWAYS);
            Label state = words(action.isOverdueOn(model.today()) ? "overdue" : action.state().words(), "muted");
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, link, gap(), state);
            row.getStyleClass().addAll("side-row", "line-below");
            card.getChildren().add(row);
        }
        card.getChildren().add(foot(small("Link an action…", "add-line", doing::link)));
        return card;
    }

    private Node origin(DisputeDetail detail) {
        VBox card = card("Where it arose", "");
        List<Node> lines = new ArrayList<>();
        if (detail.origin().meeting() == null) {
            lines.add(words(detail.origin().words()));
        } else {
            Hyperlink link = new Hyperlink(detail.origin().words());
            link.setWrapText(true);
            link.setOnAction(event -> model.goToOrigin(detail));
            lines.add(link);
        }
        if (!detail.origin().matter().isEmpty()) {
            lines.add(words("Matter: " + detail.origin().matter(), "muted"));
        }
        VBox body = new VBox(4);
        body.getChildren().addAll(lines);
        body.getStyleClass().add("side-text");
        card.getChildren().add(body);
        return card;
    }

    private static Button small(String words, String icon, Runnable work) {
        Button button = new Button(words, Icons.of(icon));
        button.getStyleClass().add("small");
        button.setOnAction(event -> work.run());
        return button;
    }

    private static Node foot(Node node) {
        HBox foot = new HBox(node);
        foot.getStyleClass().add("side-row");
        return foot;
    }

    private static VBox card(String title, String note) {
        Label heading = new Label(title);
        heading.getStyleClass().add("emphasis");
        Label count = new Label(note);
        count.getStyleClass().add("muted");
        HBox head = new HBox(8, heading, gap(), count);
        head.getStyleClass().addAll("card-header", "line-below");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("card", "flush");
        return card;
    }

    private static Label quiet(String text) {
        Label label = words(text, "muted", "side-text");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
