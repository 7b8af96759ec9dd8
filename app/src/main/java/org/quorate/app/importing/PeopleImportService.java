package org.quorate.app.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;
import org.quorate.reports.sheet.Sheet;
import org.quorate.reports.sheet.SheetReader;
import org.quorate.reports.sheet.SheetRefused;

/**
 * Brings in people from Excel, CSV or pasted lists: read, match, preview, accept. A preview does everything and takes it back, so it never
 * promises what accepting refuses.
 */
public final class PeopleImportService {
    private static final long MOST_BYTES = 20L << 20;
    private final Store store;
    private final Acting acting;

    public PeopleImportService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * The sheets of a file that hold something; a text file is one sheet.
     *
     * @throws Refused where the file cannot be read as a list; the message says what it is and what to do
     */
    public static List<Sheet> sheets(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refused(name + " does not exist or is not a file.");
            }
            boolean text = name.toLowerCase(Locale.UK).matches(".*\\.(csv|txt|tsv|tab)");
            Required.that(!text || Files.size(file) <= MOST_BYTES, name + " is larger than 20 MB, too large for a list of people.");
            return text ? List.of(filled(DelimitedText.read(name, DelimitedText.decode(Files.readAllBytes(file))), name)) : SheetReader.read(file);
        } catch (SheetRefused refused) {
            throw new Refused(refused.getMessage());
        } catch (IOException unreadable) {
            throw new Refused(name + " could not be read. Is it open in another program?");
        }
    }

    /** What was pasted, as a list. */
    public static Sheet pasted(String text) {
        return filled(DelimitedText.read("Pasted", text), "What was pasted");
    }

    private static Sheet filled(Sheet sheet, String name) {
        Required.that(!sheet.rows().isEmpty(), name + " has nothing in it.");
        return sheet;
    }

    /** What accepting the list would do, row by row; nothing is written. */
    public PeoplePreview preview(PeopleTable table, PeopleChoices choices) {
        try {
            return store.write(acting.name(), "Looked at a list of people", session -> {
                throw new TakenBack(apply(session, table, choices));
            });
        } catch (TakenBack preview) {
            return preview.what;
        }
    }

    /**
     * Writes the list in one act.
     *
     * @throws Refused where a row has a mistake, unless such rows are to be left out; nothing is written then
     */
    public PeoplePreview accept(PeopleTable table, PeopleChoices choices) {
        PeoplePreview foreseen = preview(table, choices);
        if (foreseen.mistakes() > 0 && !choices.leaveOutMistakes()) {
            throw new Refused("Nothing was written, because of these mistakes:\n" + String.join("\n",
                foreseen.findings().stream().filter(CellFinding::stops).map(CellFinding::sentence).toList()));
        }
        List<Integer> wrong = foreseen.lines().stream().filter(PeoplePreview.Line::stops).map(PeoplePreview.Line::row).toList();
        PeopleTable sound = new PeopleTable(table.headings(), table.rows().stream().filter(row -> !wrong.contains(row.number())).toList(),
            table.matching(), table.headingRow(), table.cut());
        return store.write(acting.name(), "Imported " + (foreseen.lines().size() - wrong.size()) + " people from a list", session -> {
            PeoplePreview done = apply(session, sound, choices);
            Required.that(done.mistakes() == 0, "Something changed since the preview. Nothing was written; look at the preview again.");
            return done;
        });
    }

    private static PeoplePreview apply(WriteSession session, PeopleTable table, PeopleChoices choices) {
        boolean named = table.matching().containsKey(Field.NAME) || table.matching().containsKey(Field.SURNAME);
        Required.that(named, "Say which column holds the names.");
        PeopleImport people = new PeopleImport(session, table, choices);
        List<PeoplePreview.Line> lines = new ArrayList<>();
        for (PersonRow row : RowReading.all(table)) {
            lines.add(people.row(row));
        }
        return new PeoplePreview(lines);
    }

    /** Carries a preview out of an act that must leave nothing behind. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient PeoplePreview what;

        TakenBack(PeoplePreview what) {
            super("Taken back on purpose", null, false, false);
            this.what = what;
        }
    }
}
