package org.quorate.app.charter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.ThemeChoice;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Theme;

/** Paints the charter screen to look at, and says how long the longest document takes: give the folder for the pictures and a charter's key. */
public final class CharterPicture {
    private CharterPicture() {}

    public static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        Platform.startup(() -> { });
        try (OpenCharters open = new OpenCharters()) {
            open.charters.adoptShipped(arguments[1], LocalDate.of(2026, 12, 1), "As signed");
            paint(open, ThemeChoice.LIGHT, 100, folder.resolve("charter-light.png"));
            paint(open, ThemeChoice.DARK, 130, folder.resolve("charter-dark-large.png"));
        } finally {
            Platform.exit();
        }
    }

    private static void paint(OpenCharters open, ThemeChoice theme, int textSize, Path file) {
        Preferences preferences = new Preferences();
        preferences.themeProperty().set(theme);
        preferences.setTextSize(textSize);
        CharterScreen screen = inWindow(() -> new CharterScreen(open.document(), open.bench(), open.start(), new FakeDialogs(), () -> { }));
        Scene scene = inWindow(() -> dressed(screen, preferences));
        open.settle();
        for (String body : List.of("Every body", "Partnership Board", "Every body", "Partnership Board")) {
            measure(scene, body);
            open.settle();
        }
        inWindow(() -> {
            lay(scene);
            write(scene.snapshot(null), file);
            screen.detach();
            return true;
        });
    }

    private static <T> T inWindow(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static Scene dressed(CharterScreen screen, Preferences preferences) {
        BorderPane page = new BorderPane(screen.root());
        Region rail = new Region();
        rail.setPrefWidth(184);
        Region top = new Region();
        top.setPrefHeight(48);
        Region foot = new Region();
        foot.setPrefHeight(24);
        page.setLeft(rail);
        page.setTop(top);
        page.setBottom(foot);
        Scene scene = new Scene(page, 1366, 768);
        Theme dress = new Theme(preferences);
        dress.add(screen.styleSheets());
        dress.dress(scene);
        screen.attach();
        screen.open(Place.of(NavigationTarget.CHARTER));
        return scene;
    }

    private static void measure(Scene scene, String body) {
        inWindow(() -> {
            lay(scene);
            @SuppressWarnings("unchecked")
            ComboBox<String> bodies = (ComboBox<String>) scene.getRoot().lookupAll(".combo-box").stream()
                .filter(node -> "Which body's rules are read".equals(node.getAccessibleText())).findFirst().orElseThrow();
            long before = System.nanoTime();
            bodies.setValue(body);
            lay(scene);
            System.out.println(body + ": " + (System.nanoTime() - before) / 1_000_000 + " ms");
            return true;
        });
    }

    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
