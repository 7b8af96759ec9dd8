package org.quorate.app;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.quorate.app.shell.PreferencesScreen;
import org.quorate.app.workspace.PartnershipTemplate;
import org.quorate.persistence.store.Store;

/** The part of the preferences that is chosen for each partnership: the template of its documents, and its password. */
final class PartnershipPreferences {
    private final ScreenTools tools;
    private final Supplier<@Nullable Store> open;
    private final Runnable changePassword;

    PartnershipPreferences(ScreenTools tools, Supplier<@Nullable Store> open, Runnable changePassword) {
        this.tools = tools;
        this.open = open;
        this.changePassword = changePassword;
    }

    /** The fields; none while no partnership is open. */
    List<Node> fields() {
        Store store = open.get();
        if (store == null) {
            return List.of();
        }
        Label title = new Label("This partnership");
        title.getStyleClass().add("section-title");
        return List.of(title,
                PreferencesScreen.field("Word template", template(store),
                        "Agendas and minutes take their styles, header and footer from it. Remembered on this computer for " + store.files().name() + "."),
                PreferencesScreen.field("Password", password(store), "The files of a protected partnership can be read by nobody without it."));
    }

    private Node template(Store store) {
        PartnershipTemplate template = new PartnershipTemplate(tools.preferences(), store.files(), tools.tasks(), tools.dialogs());
        Label now = new Label();
        now.setId("template-now");
        Button builtIn = new Button("Use the built-in one");
        Runnable show = () -> {
            now.setText(template.file().map(file -> String.valueOf(file.getFileName())).orElse("The built-in one"));
            builtIn.setDisable(template.file().isEmpty());
        };
        Button choose = new Button("Choose…");
        choose.setAccessibleText("Choose a Word template");
        choose.setOnAction(event -> template.askForAnother(show));
        builtIn.setOnAction(event -> {
            template.useBuiltIn();
            choose.requestFocus();
            show.run();
        });
        Button save = new Button("Save the built-in one to change it…");
        save.setOnAction(event -> template.saveBuiltIn());
        show.run();
        return row(now, choose, builtIn, save);
    }

    private Node password(Store store) {
        Label now = new Label(store.isProtected() ? "Protected" : "Not protected");
        Button change = new Button(store.isProtected() ? "Change or remove…" : "Protect with a password…");
        change.setDisable(store.readOnly());
        change.setOnAction(event -> changePassword.run());
        return row(now, change);
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(8, 8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setRowValignment(VPos.CENTER);
        return row;
    }
}
