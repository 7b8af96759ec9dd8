package org.quorate.app.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;

/** The files that are to be attached when a form is kept. */
public final class FilesField extends VBox {
    private final List<Path> files = new ArrayList<>();
    private final Label names = new Label();

    /** @param choose asks for a file */
    public FilesField(Consumer<Consumer<Path>> choose) {
        Button attach = new Button("Attach a file…", Icons.of("attachment-2"));
        attach.getStyleClass().add("small");
        attach.setOnAction(event -> choose.accept(this::add));
        names.getStyleClass().add("muted");
        names.setWrapText(true);
        setSpacing(4);
        getChildren().addAll(attach, names);
    }

    private void add(Path file) {
        files.add(file);
        names.setText(named(files));
    }

    public List<Path> files() {
        return List.copyOf(files);
    }

    /** The files by their names, without their folders. */
    public static String named(List<Path> files) {
        return String.join(", ", files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }
}
