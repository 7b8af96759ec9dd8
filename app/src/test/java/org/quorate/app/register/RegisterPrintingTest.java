package org.quorate.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.WindowTest;

class RegisterPrintingTest extends WindowTest {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 400;

    private record Line(int number, String words) {}

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final RegisterPrinting printing = new RegisterPrinting(dialogs, () -> LocalDate.of(2027, 1, 18), () -> null);
    private RegisterTable<Line> register;

    private static List<RegisterColumn<Line>> columns() {
        return List.of(
                RegisterColumn.number("number", "No.", 60, Line::number),
                RegisterColumn.text("words", "Words", 240, Line::words),
                RegisterColumn.<Line>text("hidden", "Hidden", 100, line -> "never printed").hiddenAtFirst());
    }

    @Override
    protected Parent content() {
        register = new RegisterTable<>("lines", lines, columns(), List.of(), preferences);
        return register;
    }

    private List<Region> pages(int rows, String words) {
        return inWindow(() -> {
            lines.setAll(IntStream.rangeClosed(1, rows).mapToObj(number -> new Line(number, words)).toList());
            return new PrintedPages("Lines", "of today", WIDTH, HEIGHT).of(register.shownColumns(), register.shownRows());
        });
    }

    @Test
    void every_row_that_is_shown_is_on_one_page_or_another_below_the_headings_and_hidden_columns_are_not() {
        List<Region> pages = pages(60, "a few words");
        assertThat(pages).hasSizeGreaterThan(1);
        List<String> all = pages.stream().flatMap(page -> PrintedPages.words(page).stream()).toList();
        assertThat(all).containsAll(IntStream.rangeClosed(1, 60).mapToObj(String::valueOf).toList()).doesNotContain("never printed", "Hidden");
        assertThat(all.stream().filter("a few words"::equals)).hasSize(60);
        for (int number = 1; number <= pages.size(); number++) {
            assertThat(PrintedPages.words(pages.get(number - 1))).contains("Lines", "No.", "Words", "Page " + number + " of " + pages.size());
        }
    }

    @Test
    void no_page_is_fuller_than_the_paper_even_where_words_run_over_lines() {
        for (Region page : pages(40, "words that run on and on ".repeat(12))) {
            double used = inWindow(() -> page.getChildrenUnmodifiable().stream().mapToDouble(child -> child.getLayoutBounds().getHeight()).sum());
            assertThat(used).isLessThanOrEqualTo(HEIGHT);
        }
    }

    @Test
    void without_a_printer_it_is_said_plainly_what_else_can_be_done() {
        inWindow(() -> {
            lines.setAll(new Line(1, "one"));
            printing.print("Lines", register);
        });
        assertThat(dialogs.told()).singleElement().asString().startsWith("No printer is set up on this computer.").contains("Ctrl+C");
    }

    @Test
    void nothing_and_far_too_much_are_not_printed() {
        inWindow(() -> printing.print("Lines", register));
        inWindow(() -> {
            lines.setAll(IntStream.rangeClosed(1, 2001).mapToObj(number -> new Line(number, "x")).toList());
            printing.print("Lines", register);
        });
        assertThat(dialogs.told()).hasSize(2);
        assertThat(dialogs.told().getFirst()).contains("nothing to print");
        assertThat(dialogs.told().getLast()).startsWith("2001 rows are too many").contains("Ctrl+E");
    }
}
