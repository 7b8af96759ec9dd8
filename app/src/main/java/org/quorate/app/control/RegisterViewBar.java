package org.quorate.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The views above a register: All, those its screen offers with their counts, those the person saved, and Save this view. They wrap where text is large. */
final class RegisterViewBar<R> extends FlowPane {
    private static final double ONE_ROW = 4_000;

    private final String register;
    private final RegisterModel<R> model;
    private final List<RegisterView<R>> offered;
    private final LayoutMemory memory;
    private final Runnable filtersReplaced;
    private final ToggleGroup group = new ToggleGroup();
    private final List<SavedFilter> saved;

    RegisterViewBar(
            String register, RegisterModel<R> model, List<RegisterView<R>> offered, LayoutMemory memory, Runnable filtersReplaced) {
        this.register = register;
        this.model = model;
        this.offered = List.copyOf(offered);
        this.memory = memory;
        this.filtersReplaced = filtersReplaced;
        saved = new ArrayList<>(memory.layout(register + ".views").map(SavedFilter::read).orElse(List.of()));
        getStyleClass().add("saved-views");
        setRowValignment(VPos.CENTER);
        // As long as its width is not known it asks for the height of one row only.
        setPrefWrapLength(ONE_ROW);
        TogglesByArrow.in(this);
        group.selectedToggleProperty().subscribe((before, after) -> {
            if (after == null && before != null) {
                group.selectToggle(before);
            }
        });
        model.rows().addListener((InvalidationListener) change -> showCounts());
        rebuild("All");
    }

    private void rebuild(String chosen) {
        getChildren().clear();
        group.getToggles().clear();
        addView("All", null, Map.of(), false);
        offered.forEach(view -> addView(view.name(), view, Map.of(), false));
        saved.forEach(view -> addView(view.name(), null, view.filters(), true));
        Button save = new Button("Save this view", Icons.of("add-line"));
        save.getStyleClass().addAll("flat", "small", "muted-button");
        save.setOnAction(event -> askName(save));
        getChildren().add(save);
        group.getToggles().stream()
                .filter(toggle -> chosen.equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
        showCounts();
    }

    private void addView(String name, @Nullable RegisterView<R> view, Map<String, String> filters, boolean own) {
        ToggleButton tab = new ToggleButton(name);
        tab.setUserData(name);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            model.show(view);
            model.filterAll(filters);
            filtersReplaced.run();
        });
        if (own) {
            MenuItem forget = new MenuItem("Forget this view");
            forget.setOnAction(event -> {
                saved.removeIf(each -> each.name().equals(name));
                keep();
                rebuild("All");
                model.filterAll(Map.of());
                filtersReplaced.run();
            });
            tab.setContextMenu(new ContextMenu(forget));
        }
        getChildren().add(tab);
    }

    /** Chooses a view as if its tab had been pressed. */
    void choose(String name) {
        group.getToggles().stream()
                .filter(toggle -> name.equals(toggle.getUserData()) && !toggle.isSelected())
                .findFirst()
                .ifPresent(toggle -> ((ToggleButton) toggle).fire());
    }

    private void showCounts() {
        for (var toggle : group.getToggles()) {
            ToggleButton tab = (ToggleButton) toggle;
            String name = (String) tab.getUserData();
            if (name.equals("All")) {
                tab.setText(name + "  " + model.rows().size());
            }
            offered.stream()
                    .filter(view -> view.name().equals(name))
                    .findFirst()
                    .ifPresent(view -> tab.setText(name + "  " + model.count(view)));
        }
    }

    private void askName(Button save) {
        TextField name = new TextField();
        name.setPromptText("Name of the view, then Enter");
        name.setAccessibleText("Name of the view");
        name.setPrefColumnCount(16);
        name.setOnAction(event -> save(name.getText().strip()));
        name.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused && getChildren().contains(name)) {
                getChildren().set(getChildren().indexOf(name), save);
            }
        });
        getChildren().set(getChildren().indexOf(save), name);
        name.requestFocus();
    }

    private void save(String name) {
        if (!name.isEmpty()) {
            saved.removeIf(view -> view.name().equals(name));
            saved.add(new SavedFilter(name, model.filters()));
            keep();
            rebuild(name);
        }
    }

    private void keep() {
        memory.rememberLayout(register + ".views", SavedFilter.write(saved));
    }
}
