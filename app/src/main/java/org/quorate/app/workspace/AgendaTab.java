package org.quorate.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.agenda.AgendaHeader;
import org.quorate.app.agenda.AgendaView;
import org.quorate.app.agenda.AgendaViewModel;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Question;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.AgendaExport;
import org.quorate.app.meeting.AgendaFinding;
import org.quorate.app.meeting.AgendaPlace;
import org.quorate.app.meeting.MeetingDetails;
import org.quorate.app.meeting.MeetingForm;
import org.quorate.app.meeting.MeetingService;
import org.quorate.app.shell.View;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;

/** The Agenda tab: the agenda itself, the meeting's details beside it, and issuing, looking at and saving it. */
final class AgendaTab implements WorkspaceTab {
    private static final String GROUP = "Agenda";
    private static final String NOT_OPEN = "Open the details of the meeting first";

    private final AgendaViewModel model;
    private final AgendaView view;
    private final AgendaHeader header;
    private final MeetingService meetings;
    private final AgendaExport export;
    private final DocumentMaking documents;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final MeetingForm form;
    private final Act keep;
    private final List<Act> acts;
    private @Nullable MeetingId meeting;

    AgendaTab(
            AgendaViewModel model, MeetingService meetings, AgendaExport export, DocumentMaking documents, Tasks tasks, Dialogs dialogs,
            MeetingForm form, Consumer<AgendaPlace> elsewhere) {
        this.model = model;
        this.meetings = meetings;
        this.export = export;
        this.documents = documents;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.form = form;
        view = new AgendaView(model, place -> {
            if (place instanceof AgendaPlace.OfMeeting) {
                showDetails();
            } else {
                elsewhere.accept(place);
            }
        });
        Act preview = Act.of("Preview and print", this::preview).icon("printer-line").keys("Ctrl+P").group(GROUP);
        Act issue = Act.of("Issue agenda…", this::askToIssue).group(GROUP).refusedBecause(model.issueRefusalProperty());
        header = new AgendaHeader(model, ActControls.button(preview), ActControls.accentButton(issue), withdrawButton());
        keep = Act.of("Keep the details", this::keep).keys("Ctrl+Enter").group(GROUP).refusedBecause(
                Bindings.when(view.itemShown()).then(NOT_OPEN).otherwise(""));
        acts = new ArrayList<>(List.of(
                Act.of("Save the agenda as a Word document…", this::save).icon("file-word-line").keys("Ctrl+E").group(GROUP),
                preview, issue,
                Act.of("Details of the meeting", this::showDetails).icon("calendar-event-line").keys("Ctrl+D").group(GROUP),
                keep));
        acts.addAll(view.acts());
    }

    private Button withdrawButton() {
        return ActControls.button(Act.of("Take back", this::withdraw));
    }

    private Optional<Agenda> agenda() {
        return Optional.ofNullable(model.agendaProperty().get());
    }

    private static String fileName(Agenda agenda) {
        return (agenda.meeting().reference() + " agenda.docx").replaceAll("[\\\\/:*?\"<>|]", "-");
    }

    private void preview() {
        agenda().ifPresent(agenda -> documents.preview("the agenda", fileName(agenda), making(agenda.meeting())));
    }

    private void save() {
        agenda().ifPresent(agenda -> documents.export("the agenda", fileName(agenda), making(agenda.meeting())));
    }

    private DocumentMaking.Making making(Meeting of) {
        return (isPublic, template, target) -> export.export(of.id(), isPublic, template, target);
    }

    private void askToIssue() {
        List<AgendaFinding> open = model.findings();
        if (open.isEmpty()) {
            model.issue();
            return;
        }
        String list = String.join("\n", open.stream().map(finding -> finding.about() + ": " + finding.what() + ".").toList());
        dialogs.ask(Question.of(
                "Issue the agenda as it is?", list,
                Choice.primary("Issue the agenda", model::issue),
                Choice.of("Take me to the first", model::takeMeThere),
                Choice.wayBack("Not yet")));
    }

    private void withdraw() {
        agenda().map(Agenda::meeting).filter(of -> of.state() == MeetingState.AGENDA_ISSUED).ifPresent(of ->
                tasks.save("Taking the agenda back", () -> {
                    meetings.withdrawAgenda(of.id());
                    return of;
                }, done -> model.reload()));
    }

    /** Shows the meeting's own details beside the outline. */
    private void showDetails() {
        agenda().ifPresent(agenda -> {
            form.offer(List.of(agenda.body()));
            form.show(MeetingDetails.of(agenda.meeting()));
            Label title = new Label("The meeting");
            title.getStyleClass().add("section-title");
            FlowPane buttons = new FlowPane(8, 8,
                    ActControls.accentButton(keep),
                    ActControls.button(Act.of("Back to the items", () -> view.showAside(null)).keys("Esc")));
            VBox panel = new VBox(16, title, form, buttons);
            panel.getStyleClass().add("item-form");
            view.showAside(panel);
            form.focusFirst();
        });
    }

    private void keep() {
        MeetingId of = meeting;
        if (of != null && !view.itemShown().get()) {
            form.details().ifPresent(details -> tasks.save("Changing the meeting", () -> {
                meetings.change(of, details);
                return of;
            }, done -> {
                view.showAside(null);
                model.reload();
            }));
        }
    }

    @Override
    public String title() {
        return "Agenda";
    }

    @Override
    public View view() {
        return view;
    }

    @Override
    public Node header() {
        HBox row = new HBox(header);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    @Override
    public void open(MeetingId id, @Nullable String part) {
        if (!id.equals(meeting)) {
            view.showAside(null);
        }
        meeting = id;
        if ("details".equals(part)) {
            model.goOnceRead(new AgendaPlace.OfMeeting());
        }
        model.open(id, part != null && part.matches("\\d{1,4}") ? Integer.valueOf(part) : null);
    }

    @Override
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    @Override
    public List<String> styleSheets() {
        return List.of("/org/quorate/app/agenda/agenda.css");
    }

    @Override
    public boolean escape() {
        return view.escape();
    }

    @Override
    public void focusFirst() {
        if (view.itemShown().get()) {
            view.focusFirst();
        } else {
            form.focusFirst();
        }
    }
}
