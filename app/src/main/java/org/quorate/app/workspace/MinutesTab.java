package org.quorate.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Question;
import org.quorate.app.minutes.MinutesExport;
import org.quorate.app.minutes.MinutesFinding;
import org.quorate.app.minutes.MinutesHeader;
import org.quorate.app.minutes.MinutesOfMeeting;
import org.quorate.app.minutes.MinutesView;
import org.quorate.app.minutes.MinutesViewModel;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MinutesState;

/** The Minutes tab: the document, its states, and looking at and saving it. */
final class MinutesTab implements WorkspaceTab {
    private static final String GROUP = "Minutes";

    private final MinutesViewModel model;
    private final MinutesView view;
    private final MinutesHeader header;
    private final MinutesExport export;
    private final DocumentMaking documents;
    private final Dialogs dialogs;
    private final List<Act> acts;

    MinutesTab(MinutesViewModel model, MinutesExport export, DocumentMaking documents, Dialogs dialogs, Consumer<ItemId> disputing) {
        this.model = model;
        this.export = export;
        this.documents = documents;
        this.dialogs = dialogs;
        view = new MinutesView(model, disputing);
        Act preview = Act.of("Preview and print", this::preview).icon("printer-line").keys("Ctrl+P").group(GROUP);
        Button next = new Button();
        next.getStyleClass().add("accent");
        next.setOnAction(event -> askForNextStep());
        header = new MinutesHeader(model, ActControls.button(preview), next, ActControls.button(Act.of("Back to draft", model::backToDraft)));
        acts = new ArrayList<>(List.of(
                Act.of("Save the minutes as a Word document…", this::save).icon("file-word-line").keys("Ctrl+E").group(GROUP), preview));
        acts.addAll(view.acts());
    }

    private Optional<MinutesOfMeeting> minutes() {
        return Optional.ofNullable(model.minutesProperty().get());
    }

    private static String fileName(MinutesOfMeeting minutes) {
        return (minutes.meeting().reference() + " minutes.docx").replaceAll("[\\\\/:*?\"<>|]", "-");
    }

    private DocumentMaking.Making making(MinutesOfMeeting of) {
        return (isPublic, template, target) -> export.export(of.meeting().id(), isPublic, template, target);
    }

    private void preview() {
        model.keepAll();
        minutes().ifPresent(now -> documents.preview("the minutes", fileName(now), making(now)));
    }

    private void save() {
        model.keepAll();
        minutes().ifPresent(now -> documents.export("the minutes", fileName(now), making(now)));
    }

    /** Steps that others will see are asked about once; what is still open is named. */
    private void askForNextStep() {
        MinutesState state = minutes().map(MinutesOfMeeting::state).orElse(MinutesState.NONE);
        List<MinutesFinding> open = model.findings();
        if (state == MinutesState.DRAFT && !open.isEmpty()) {
            String list = String.join("\n", open.stream().limit(8).map(finding -> finding.about() + ": " + finding.what() + ".").toList());
            dialogs.ask(Question.of(
                    "Send out the minutes as they are?", list,
                    Choice.primary("Send out as unconfirmed", model::takeNextStep), Choice.of("Take me to the first", model::takeMeThere),
                    Choice.wayBack("Not yet")));
        } else {
            model.takeNextStep();
        }
    }

    @Override
    public String title() {
        return "Minutes";
    }

    @Override
    public View view() {
        return view;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public void open(MeetingId meeting, @Nullable String part) {
        model.open(meeting, part != null && part.matches("\\d{1,4}") ? Integer.valueOf(part) : null);
    }

    @Override
    public void leave() {
        model.keepAll();
    }

    @Override
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/minutes/minutes.css");
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }
}
