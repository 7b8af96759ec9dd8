package org.quorate.app.preferences;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Preferences} in one small file, replaced whole so that a crash leaves the old one or the new one. */
public final class PreferencesFile {
    private static final String LAYOUT = "layout.";
    private static final String TEMPLATE = "template.";

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /** What was kept; the first-day preferences when there is no file. A value nobody can read is left at its first-day value. */
    public Preferences load() throws IOException {
        Preferences preferences = new Preferences();
        if (!Files.exists(file)) {
            return preferences;
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("The preferences file is damaged: " + file, unreadable);
        }
        read(kept, preferences);
        return preferences;
    }

    /** Saves after every change, on the given executor (one job at a time), the newest state each time. */
    public void keep(Preferences preferences, Executor executor, Consumer<IOException> failed) {
        Runnable save = () -> {
            String text = write(preferences);
            executor.execute(() -> {
                try {
                    save(text);
                } catch (IOException failure) {
                    failed.accept(failure);
                }
            });
        };
        preferences.officeProperty().subscribe((before, after) -> save.run());
        preferences.yourNameProperty().subscribe((before, after) -> save.run());
        preferences.themeProperty().subscribe((before, after) -> save.run());
        preferences.textSizeProperty().subscribe((before, after) -> save.run());
        preferences.railCollapsedProperty().subscribe((before, after) -> save.run());
        preferences.lastStoreProperty().subscribe((before, after) -> save.run());
        preferences.windowProperty().subscribe((before, after) -> save.run());
        preferences.observableLayouts().subscribe(save);
        preferences.observableTemplates().subscribe(save);
    }

    public void save(Preferences preferences) throws IOException {
        save(write(preferences));
    }

    private void save(String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String write(Preferences preferences) {
        Properties kept = new Properties();
        kept.setProperty("office", preferences.officeProperty().get());
        kept.setProperty("your-name", preferences.yourNameProperty().get());
        kept.setProperty("theme", preferences.themeProperty().get().name());
        kept.setProperty("text-size", String.valueOf(preferences.textSizeProperty().get()));
        kept.setProperty("rail-collapsed", String.valueOf(preferences.railCollapsedProperty().get()));
        kept.setProperty("last-store", preferences.lastStoreProperty().get());
        WindowPlace place = preferences.windowProperty().get();
        if (place != null) {
            kept.setProperty("window", place.x() + " " + place.y() + " " + place.width() + " " + place.height() + " " + place.maximised());
        }
        preferences.layouts().forEach((key, layout) -> kept.setProperty(LAYOUT + key, layout));
        preferences.observableTemplates().forEach((partnership, file) -> kept.setProperty(TEMPLATE + partnership, file));
        StringWriter text = new StringWriter();
        try {
            kept.store(text, null);
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return text.toString();
    }

    private static void read(Properties kept, Preferences preferences) {
        preferences.officeProperty().set(kept.getProperty("office", ""));
        preferences.yourNameProperty().set(kept.getProperty("your-name", ""));
        preferences.themeProperty().set(theme(kept.getProperty("theme", "")));
        preferences.setTextSize(number(kept.getProperty("text-size", ""), 100));
        preferences.railCollapsedProperty().set(Boolean.parseBoolean(kept.getProperty("rail-collapsed")));
        preferences.lastStoreProperty().set(kept.getProperty("last-store", ""));
        preferences.windowProperty().set(place(kept.getProperty("window", "")));
        kept.stringPropertyNames().stream()
                .filter(key -> key.startsWith(LAYOUT))
                .forEach(key -> preferences.rememberLayout(key.substring(LAYOUT.length()), kept.getProperty(key)));
        kept.stringPropertyNames().stream()
                .filter(key -> key.startsWith(TEMPLATE))
                .forEach(key -> preferences.rememberTemplate(key.substring(TEMPLATE.length()), kept.getProperty(key)));
    }

    private static ThemeChoice theme(String name) {
        return Arrays.stream(ThemeChoice.values())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(ThemeChoice.SYSTEM);
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    private static @Nullable WindowPlace place(String text) {
        if (!text.matches("(-?\\d+(\\.\\d+)? ){2}([1-9]\\d*(\\.\\d+)? ){2}(true|false)")) {
            return null;
        }
        String[] parts = text.split(" ", -1);
        return new WindowPlace(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]), Boolean.parseBoolean(parts[4]));
    }
}
