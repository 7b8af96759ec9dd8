package org.quorate.app.benchmark;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX program can show: what Quorate's start is compared to. */
final class BareWindow {
    private BareWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Bare.class, arguments);
    }

    /** Apart from the class that starts it, because Java refuses to start an application class from the class path. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Bare")), 1366, 768));
            stage.show();
            Marks.afterPainting(() -> {
                Marks.reached("painted");
                Runtime.getRuntime().halt(0);
            });
        }
    }
}
