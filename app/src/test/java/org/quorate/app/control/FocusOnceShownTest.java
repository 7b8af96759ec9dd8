package org.quorate.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.quorate.app.testing.WindowTest;

class FocusOnceShownTest extends WindowTest {
    private final BorderPane page = new BorderPane();

    @Override
    protected Parent content() {
        return page;
    }

    @Test
    void a_field_in_a_scroll_pane_that_was_not_laid_out_yet_gets_the_focus_all_the_same() {
        TextField field = new TextField();
        inWindow(() -> {
            page.setCenter(new ScrollPane(field));
            assertThat(field.getScene()).isNull();
            FocusOnceShown.in(field);
        });
        until(field::isFocused);
    }

    @Test
    void a_field_that_is_shown_gets_the_focus_at_once() {
        TextField field = new TextField();
        inWindow(() -> {
            page.setTop(new TextField());
            page.setCenter(field);
            FocusOnceShown.in(field);
            assertThat(field.isFocused()).isTrue();
        });
    }
}
