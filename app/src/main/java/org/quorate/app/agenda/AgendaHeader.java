package org.quorate.app.agenda;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.MeetingChips;
import org.quorate.model.meeting.MeetingState;

/** Beside the tabs: how far the agenda is, until when it may be issued and why, and its chief acts. */
public final class AgendaHeader extends HBox {
    private final AgendaViewModel model;
    private final Button preview;
    private final Button issue;
    private final Button withdraw;

    public AgendaHeader(AgendaViewModel model, Button preview, Button issue, Button withdraw) {
        super(8);
        this.model = model;
        this.preview = preview;
        this.issue = issue;
        this.withdraw = withdraw;
        setAlignment(Pos.CENTER_RIGHT);
        model.agendaProperty().subscribe(this::show);
    }

    private void show(@Nullable Agenda agenda) {
        getChildren().clear();
        if (agenda == null) {
            return;
        }
        MeetingState state = agenda.meeting().state();
        getChildren().add(state == MeetingState.PLANNED ? new StateChip(ChipState.DRAFT) : MeetingChips.of(state));
        NoticeWords notice = model.notice();
        if (!notice.text().isEmpty()) {
            getChildren().addAll(words(notice), new WhyLink(notice::why));
        }
        getChildren().add(preview);
        if (state == MeetingState.PLANNED) {
            getChildren().add(issue);
        } else if (state == MeetingState.AGENDA_ISSUED) {
            getChildren().add(withdraw);
        }
    }

    private static Node words(NoticeWords notice) {
        if (notice.isSilent()) {
            return new StateChip(ChipState.SILENT, "Notice: silent");
        }
        Label label = new Label(notice.text());
        label.getStyleClass().add(notice.isLate() ? "bad" : "muted");
        return label;
    }
}
