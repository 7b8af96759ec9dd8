package org.quorate.app.importing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.charter.Charter;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;
import org.quorate.persistence.charter.UnusableYaml;
import org.quorate.persistence.importing.ImportFile;
import org.quorate.persistence.importing.ImportFileReader;
import org.quorate.persistence.importing.ImportProblem;
import org.quorate.persistence.importing.ImportRefused;
import org.quorate.persistence.importing.MeetingEntry;
import org.quorate.persistence.importing.RecommendedEntry;
import org.quorate.persistence.importing.Spot;
import org.quorate.persistence.store.Store;

/** Imports whole partnerships from files in the format {@code quorate-import/1}: all of a file in one act, or nothing. */
public final class ImportService {
    private static final long MOST_BYTES = 20L << 20;
    private final Store store;
    private final Acting acting;

    public ImportService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * A file whose form is right, with the charter it asks for; not yet compared with what is on record.
     *
     * @param charterProblem why that charter cannot be had, or nothing; it is told together with whatever else is wrong
     */
    public record Readied(String fileName, ImportFile content, @Nullable Charter charter, @Nullable ImportProblem charterProblem) {}

    /**
     * Reads a file without writing anything.
     *
     * @throws ImportRefused with every problem of its form, its line and column, and with the charter that cannot be had besides
     */
    public static Readied ready(Path file) {
        String name = String.valueOf(file.getFileName());
        ImportFile content = ImportFileReader.read(text(file, name), choice -> Optional.ofNullable(sought(choice, file).problem()));
        Sought sought = sought(content.charter(), file);
        return new Readied(name, content, sought.charter(), sought.problem());
    }

    /** What came of looking for a charter: it, or why it cannot be had; neither where none is asked for. */
    private record Sought(@Nullable Charter charter, @Nullable ImportProblem problem) {}

    private static Sought sought(ImportFile.@Nullable CharterChoice choice, Path file) {
        try {
            return new Sought(choice == null ? null : charter(choice, file), null);
        } catch (ImportRefused refused) {
            return new Sought(null, refused.problems().getFirst());
        }
    }

    /**
     * Imports a file. What is on record already is matched by name, date and reference; importing the same file again changes nothing.
     *
     * @return what was added and changed
     * @throws ImportRefused with every problem; nothing was written
     */
    public ImportTally importFile(Path file) {
        return importReadied(ready(file));
    }

    /** Imports what was read before. */
    public ImportTally importReadied(Readied readied) {
        return store.write(acting.name(), "Imported " + readied.fileName(), session -> {
            ImportFile content = readied.content();
            ImportAct act = new ImportAct(session, acting, dayOne(content));
            apply(readied, act);
            act.orRefuse();
            return act.tally();
        });
    }

    private static void apply(Readied readied, ImportAct act) {
        ImportFile content = readied.content();
        PartnershipImport partnership = new PartnershipImport(act);
        act.attempt(Spot.START, () -> partnership.profile(content.partnership(), firstBody(content)));
        ImportProblem charterProblem = readied.charterProblem();
        if (charterProblem != null) {
            act.problem(charterProblem.spot(), charterProblem.text());
        }
        act.attempt(Spot.START, () -> partnership.charter(content.charter(), readied.charter()));
        content.partners().forEach(partner -> act.attempt(partner.spot(), () -> partnership.partner(partner)));
        content.people().forEach(person -> act.attempt(person.spot(), () -> act.person(person)));
        BodyImport bodies = new BodyImport(act);
        content.bodies().forEach(body -> act.attempt(body.spot(), () -> bodies.body(body)));
        content.bodies().forEach(body -> act.attempt(body.spot(), () -> bodies.relations(body)));
        content.bodies().forEach(body -> act.attempt(body.spot(), () -> bodies.seats(body)));
        MeetingImport meetings = new MeetingImport(act);
        content.meetings().forEach(meeting -> act.attempt(meeting.spot(), () -> meetings.meeting(meeting)));
        content.actions().forEach(action -> act.attempt(action.spot(), () -> new ActionImport(act).action(action)));
        // Without its charter no recommendation has a route, which would only repeat what is wrong.
        if (charterProblem == null) {
            content.recommendations().forEach(put -> act.attempt(put.spot(), () -> new RecommendationImport(act).recommendation(put)));
        }
    }

    private static String firstBody(ImportFile content) {
        return content.bodies().isEmpty() ? "Partnership" : content.bodies().getFirst().name();
    }

    private LocalDate dayOne(ImportFile content) {
        return Stream.of(content.meetings().stream().map(MeetingEntry::date), content.recommendations().stream().map(RecommendedEntry::date),
                Stream.ofNullable(BodyImport.earliest(content.bodies())),
                Stream.of(acting.today()))
            .flatMap(days -> days).min(LocalDate::compareTo).orElseThrow();
    }

    private static String text(Path file, String name) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refusal(Spot.START, name + " is larger than 20 MB, too large for an import file.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw refusal(Spot.START, name + " is not text in UTF-8. Save it as UTF-8 in your editor.");
        } catch (IOException e) {
            throw refusal(Spot.START, name + (Files.isDirectory(file) ? " is a folder." : Files.exists(file) ? " could not be read."
                : " does not exist."));
        }
    }

    /** A charter that comes with the program, else a file beside the import file. */
    private static Charter charter(ImportFile.CharterChoice choice, Path file) {
        Optional<Charter> shipped = ShippedCharters.find(choice.use());
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Path beside = file.toAbsolutePath().resolveSibling(choice.use());
        if (!Files.isRegularFile(beside)) {
            throw refusal(choice.spot(), "There is no charter \"" + choice.use() + "\": it is neither a file beside this one nor one of "
                + String.join(", ", ShippedCharters.keys()) + ".");
        }
        try {
            return CharterYaml.read(choice.use(), text(beside, choice.use()));
        } catch (UnusableYaml e) {
            throw refusal(choice.spot(), "The charter cannot be used: " + e.getMessage());
        }
    }

    private static ImportRefused refusal(Spot spot, String text) {
        return new ImportRefused(List.of(new ImportProblem(spot, text)));
    }
}
