package org.quorate.app.home;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.Screen;

/** Home: the next meeting with its quorum forecast, what is to be done today, the days ahead, what changed lately. */
public final class HomeScreen extends Screen {
    private final HomeViewModel model;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    public HomeScreen(HomeViewModel model) {
        this.model = model;
        page.getStyleClass().add("page");
        root.setFitToWidth(true);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach() {
        whileAttached(model.overviewProperty().subscribe(this::show));
    }

    @Override
    public void open(Place place) {
        model.refresh();
    }

    private void show(@Nullable HomeOverview overview) {
        page.getChildren().clear();
        if (overview != null) {
            Label today = new Label(DateWords.words(overview.today()));
            today.getStyleClass().add("page-title");
            page.getChildren().add(today);
            overview.recent().forEach(change -> page.getChildren().add(new Label(change.what())));
        }
    }
}
