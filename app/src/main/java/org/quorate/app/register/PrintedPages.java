package org.quorate.app.register;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.RegisterColumn;

/** A register on paper: black on white whatever the theme, its columns headed on each page, no row cut in two. */
final class PrintedPages {
    private static final String TEXT = "-fx-font-family: Inter; -fx-font-size: 9pt; -fx-text-fill: black;";
    private static final String BOLD = TEXT + " -fx-font-weight: bold;";
    private static final String RULE = "-fx-border-color: transparent transparent #999999 transparent; -fx-border-width: 0.5; -fx-padding: 2 0 2 0;";
    private static final double BETWEEN = 8;

    private final String title;
    private final String note;
    private final double width;
    private final double height;

    /**
     * @param title what stands at the top of each page
     * @param note what is said beside it, as of which rows and which day these are
     * @param width of the printable part, in points
     * @param height of the printable part, in points
     */
    PrintedPages(String title, String note, double width, double height) {
        this.title = title;
        this.note = note;
        this.width = width;
        this.height = height;
    }

    /** The pages, at least one. */
    <R> List<Region> of(List<RegisterColumn<R>> columns, List<R> rows) {
        List<Region> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(columns, columns.stream().map(column -> column.text().apply(row)).toList(), TEXT)));
        List<List<Region>> shares = shares(lines, height - heightOf(List.of(head(1, 1), headings(columns))));
        List<Region> pages = new ArrayList<>();
        for (int number = 1; number <= shares.size(); number++) {
            VBox page = new VBox(head(number, shares.size()), headings(columns));
            page.getChildren().addAll(shares.get(number - 1));
            page.setStyle("-fx-background-color: white;");
            page.setMinSize(width, height);
            page.setMaxSize(width, height);
            laidOut(page);
            pages.add(page);
        }
        return pages;
    }

    private List<List<Region>> shares(List<Region> lines, double room) {
        heightOf(lines);
        List<List<Region>> shares = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (Region line : lines) {
            double wanted = line.getHeight();
            if (used + wanted > room && !shares.getLast().isEmpty()) {
                shares.add(new ArrayList<>());
                used = 0;
            }
            shares.getLast().add(line);
            used += wanted;
        }
        return shares;
    }

    private double heightOf(List<? extends Region> lines) {
        VBox all = new VBox();
        all.getChildren().addAll(lines);
        all.setMinWidth(width);
        all.setMaxWidth(width);
        laidOut(all);
        return all.prefHeight(width);
    }

    private void laidOut(Region node) {
        Scene apart = new Scene(node, width, height);
        node.applyCss();
        node.resize(width, Math.max(height, node.prefHeight(width)));
        node.layout();
        apart.setRoot(new VBox());
    }

    private Region head(int page, int of) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(BETWEEN, label(title, BOLD), label(note, TEXT), gap, label("Page " + page + " of " + of, TEXT));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.setStyle("-fx-padding: 0 0 6 0;");
        return head;
    }

    private <R> Region headings(List<RegisterColumn<R>> columns) {
        return line(columns, columns.stream().map(RegisterColumn::title).toList(), BOLD);
    }

    private <R> Region line(List<RegisterColumn<R>> columns, List<String> words, String style) {
        double all = columns.stream().mapToDouble(RegisterColumn::width).sum();
        double free = width - BETWEEN * (columns.size() - 1);
        HBox line = new HBox(BETWEEN);
        for (int place = 0; place < columns.size(); place++) {
            Label cell = label(words.get(place), style);
            cell.setWrapText(true);
            double share = Math.floor(free * columns.get(place).width() / all);
            cell.setMinWidth(share);
            cell.setPrefWidth(share);
            cell.setMaxWidth(share);
            if (columns.get(place).kind() == RegisterColumn.Kind.NUMBER) {
                cell.setAlignment(Pos.TOP_RIGHT);
            }
            line.getChildren().add(cell);
        }
        line.setStyle(RULE);
        return line;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setStyle(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The words on a page, for reading it back. */
    static List<String> words(Node page) {
        List<String> words = new ArrayList<>();
        if (page instanceof Label label) {
            words.add(label.getText());
        } else if (page instanceof Region region) {
            region.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }
}
