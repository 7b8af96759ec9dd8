package org.quorate.app.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quorate.app.task.Tasks;

/** What is typed and what was found; the search itself runs away from the window's thread and an old answer is dropped. */
public final class PaletteViewModel {
    private static final int MOST_IN_A_GROUP = 6;

    private final Tasks tasks;
    private final List<PaletteProvider> providers = new ArrayList<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private PaletteProvider commands = words -> List.of();
    private int asked;

    public PaletteViewModel(Tasks tasks) {
        this.tasks = tasks;
        typed.subscribe((before, after) -> search());
    }

    public void add(PaletteProvider provider) {
        providers.add(provider);
    }

    /** Forgets every provider, as when a partnership is closed. */
    public void clearProviders() {
        providers.clear();
    }

    /**
     * Starts afresh, as each time the palette is opened.
     *
     * @param here what can be done where it is opened
     */
    public void open(PaletteProvider here) {
        commands = here;
        typed.set("");
        search();
    }

    private void search() {
        int question = ++asked;
        String words = typed.get().strip();
        List<PaletteProvider> asking = Stream.concat(providers.stream(), Stream.of(commands)).toList();
        tasks.load("Searching", () -> ask(asking, words), answer -> {
            if (question == asked) {
                found.setAll(answer);
            }
        });
    }

    private static List<PaletteEntry> ask(List<PaletteProvider> providers, String words) throws Exception {
        Map<String, List<PaletteEntry>> groups = new LinkedHashMap<>();
        for (PaletteProvider provider : providers) {
            for (PaletteEntry entry : provider.find(words)) {
                List<PaletteEntry> group = groups.computeIfAbsent(entry.group(), heading -> new ArrayList<>());
                if (group.size() < MOST_IN_A_GROUP) {
                    group.add(entry);
                }
            }
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<PaletteEntry> found() {
        return found;
    }
}
