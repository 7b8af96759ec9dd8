package org.quorate.app.oversight;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The themes of the charter to tick, several at once. */
final class ThemesField extends VBox {
    private final List<CheckBox> themes;

    ThemesField(List<String> titles, boolean ticked) {
        themes = titles.stream().map(title -> theme(title, ticked)).toList();
        setSpacing(4);
        getChildren().addAll(themes);
    }

    private static CheckBox theme(String title, boolean ticked) {
        CheckBox theme = new CheckBox(title);
        theme.setWrapText(true);
        theme.setSelected(ticked);
        return theme;
    }

    /** The themes that are ticked, in the charter's order. */
    List<String> chosen() {
        return themes.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList();
    }
}
