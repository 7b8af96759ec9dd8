package org.quorate.app.room;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.ThemeChoice;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.shell.Theme;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.VoteCast;

/** Paints the Room as it stands after a vote that misses by one, to look at: give the folder for the pictures. */
public final class RoomPicture {
    private RoomPicture() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path store = Files.createTempDirectory("room-picture");
        Platform.startup(() -> { });
        try (NorthfieldBoard board = new NorthfieldBoard(store)) {
            failByOne(board);
            paint(board, ThemeChoice.LIGHT, 100, folder.resolve("room-light.png"));
            paint(board, ThemeChoice.DARK, 100, folder.resolve("room-dark.png"));
            paint(board, ThemeChoice.LIGHT, 140, folder.resolve("room-large.png"));
        } finally {
            Platform.exit();
        }
    }

    static void failByOne(NorthfieldBoard board) {
        board.openWithAllBut("Network director, South");
        for (int item = 2; item <= 7; item++) {
            board.at(14, 6 * item);
            board.room.comeTo(board.item(item), null);
        }
        board.at(14, 45);
        board.attendance.leave(board.meeting, board.seat("Mental health director"), null);
        board.at(14, 57);
        board.attendance.stepOut(board.item(7), board.seat("Clinical Chair"), "interest declared", null);
        board.at(15, 8);
        board.deciding.allAgreeExcept(board.item(7), Map.of(board.seat("Elected member, Coast"), Position.OBJECT), null);
        board.at(15, 14);
        Map<SeatId, VoteCast> votes = new LinkedHashMap<>();
        for (String title : new String[] {"Elected member, East", "Elected member, West", "Chief Executive, East", "Accountable Officer",
            "Director of Finance", "Acute chief executive", "Community chief executive", "Network director, North"}) {
            votes.put(board.seat(title), VoteCast.FOR);
        }
        votes.put(board.seat("Elected member, Coast"), VoteCast.AGAINST);
        board.deciding.vote(board.item(7), votes, null, null);
    }

    private static void paint(NorthfieldBoard board, ThemeChoice theme, int textSize, Path file) {
        Preferences preferences = new Preferences();
        preferences.themeProperty().set(theme);
        preferences.setTextSize(textSize);
        RoomTools tools = RoomTools.of(board.store, board.acting, board.charters, board.engine, RulingJson::write);
        RoomViewModel model = new RoomViewModel(tools, new ImmediateTasks(), new FakeDialogs());
        model.open(board.meeting);
        CompletableFuture<Boolean> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                paint(new RoomView(model, preferences, reload -> () -> { }, item -> { }), preferences, file);
                painted.complete(true);
            } catch (RuntimeException failed) {
                painted.completeExceptionally(failed);
            }
        });
        painted.join();
    }

    private static void paint(RoomView view, Preferences preferences, Path file) {
        BorderPane page = new BorderPane(view.root());
        Region rail = new Region();
        rail.setPrefWidth(56);
        Region top = new Region();
        top.setPrefHeight(88);
        Region foot = new Region();
        foot.setPrefHeight(24);
        page.setLeft(rail);
        page.setTop(top);
        page.setBottom(foot);
        Scene scene = new Scene(page, 1366, 768);
        Theme dress = new Theme(preferences);
        dress.add(view.styleSheets());
        dress.dress(scene);
        view.attach();
        page.applyCss();
        page.layout();
        page.applyCss();
        page.layout();
        write(scene.snapshot(null), file);
        view.detach();
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
