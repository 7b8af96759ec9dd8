package org.quorate.app.charter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.quorate.app.charter.structure.StructurePane;
import org.quorate.app.shortcut.Act;

/** What can be done with the structure of the charter: its bodies and seats, its matters and its procedures, each by its form. */
final class StructureActs {
    private final CharterSide side;
    private final Supplier<String> body;
    private final Consumer<String> showBody;
    private final Consumer<String> goTo;
    private final Consumer<String> asText;

    /**
     * @param body the name of the body that is shown; empty where all are
     * @param showBody shows the body of that name
     * @param goTo leads to a sentence
     * @param asText opens the charter's text at what no form changes
     */
    StructureActs(CharterSide side, Supplier<String> body, Consumer<String> showBody, Consumer<String> goTo, Consumer<String> asText) {
        this.side = side;
        this.body = body;
        this.showBody = showBody;
        this.goTo = goTo;
        this.asText = asText;
    }

    /**
     * The acts, in the order of a menu.
     *
     * @param noCharter why nothing can be added; empty when there is a charter
     * @param noBody why the body that is shown cannot be changed; empty when it can
     */
    List<Act> all(ObservableValue<String> noCharter, ObservableValue<String> noBody) {
        return List.of(
            act("Change the body and its seats…", "team-line", noBody, () -> changeBody(body.get(), "")).keys("Ctrl+Shift+G"),
            act("Add a body…", "add-line", noCharter, () -> side.changeStructure((draft, charter, done) ->
                StructurePane.body(draft, charter, Optional.empty(), done), "", this::shown)),
            act("Add a matter…", "add-line", noCharter, () -> changeMatter(Optional.empty())),
            act("Add a procedure…", "add-line", noCharter, () -> changeProcedure(Optional.empty(), "")));
    }

    private static Act act(String words, String icon, ObservableValue<String> refusal, Runnable work) {
        return Act.of(words, work).icon(icon).group(CharterScreen.GROUP).refusedBecause(refusal);
    }

    /** Changes what a sentence of the structure says: by its form, or in the text where there is none. */
    void change(String path) {
        String[] kind = path.split(" ", 2);
        String[] parts = kind[kind.length - 1].split("\\.", 2);
        String part = parts.length > 1 ? parts[1] : "";
        switch (kind[0]) {
            case "body", "seats" -> changeBody(parts[0], part);
            case "matter" -> changeMatter(Optional.of(parts[0]));
            case "procedure", "stage" -> changeProcedure(Optional.of(parts[0]), part);
            default -> asText.accept(path);
        }
    }

    private void changeBody(String key, String block) {
        side.changeStructure((draft, charter, done) -> StructurePane.body(draft, charter, Optional.of(key), done), block, this::shown);
    }

    private void shown(String named) {
        if (!named.isEmpty()) {
            showBody.accept(named);
        }
    }

    private void changeMatter(Optional<String> key) {
        side.changeStructure((draft, charter, done) -> StructurePane.matter(draft, charter, key, body.get(), done), "", this::lead);
    }

    private void changeProcedure(Optional<String> key, String stage) {
        side.changeStructure((draft, charter, done) -> StructurePane.procedure(draft, charter, key, done), stage, this::lead);
    }

    private void lead(String path) {
        if (!path.isEmpty()) {
            goTo.accept(path);
        }
    }
}
