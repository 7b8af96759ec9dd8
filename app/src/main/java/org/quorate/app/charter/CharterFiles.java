package org.quorate.app.charter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.app.task.Tasks;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.persistence.charter.CharterYaml;

/** Charters read, written and checked away from the window. */
final class CharterFiles {
    private final CharterService service;
    private final Tasks tasks;

    CharterFiles(CharterService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    /** Checks a charter for what will trouble a meeting: a long one takes its time. */
    void check(Charter charter, Consumer<List<CharterFinding>> then) {
        tasks.load("Checking the charter", () -> CharterFindings.of(charter), then);
    }

    /** The bodies on record of which a charter says nothing. */
    void undescribed(Charter charter, Consumer<List<String>> then) {
        tasks.load("Comparing the charter with the bodies on record", () -> service.undescribed(charter), then);
    }

    void write(Charter charter, Path file, Consumer<String> told) {
        tasks.run("Exporting the charter", progress -> {
            service.writeFile(charter, file);
            return file;
        }, done -> told.accept("Written to " + done + "."));
    }

    /** Reads a charter from a file; what is wrong with it is passed on as a sentence for each error. */
    void read(Path file, Consumer<CharterReading> then) {
        tasks.load("Reading " + file.getFileName(), () -> reading(file), then);
    }

    private CharterReading reading(Path file) throws IOException {
        return CharterReading.of(() -> service.readFile(file), String.valueOf(file.getFileName()));
    }

    /** The text of a file as it is, to be put right. */
    void readLines(Path file, Consumer<String> then) {
        tasks.load("Reading " + file.getFileName(), () -> Files.readString(file), then);
    }

    /** Reads a charter from text as it is written. */
    void readText(String text, Consumer<CharterReading> then) {
        tasks.load("Reading the text of the charter", () -> CharterReading.of(() -> CharterYaml.read("the text", text), "the text"), then);
    }

    /** A version by its name ("v3"), or a charter that comes with the program by its key. */
    void fetch(String name, Consumer<Charter> then) {
        tasks.load("Reading " + name, () -> name.matches("v\\d+")
                ? service.version(Integer.parseInt(name.substring(1))).orElseThrow().charter() : service.shipped(name), then);
    }
}
