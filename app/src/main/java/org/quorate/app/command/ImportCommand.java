package org.quorate.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.importing.CellFinding;
import org.quorate.app.importing.Field;
import org.quorate.app.importing.ImportService;
import org.quorate.app.importing.PeopleChoices;
import org.quorate.app.importing.PeopleImportService;
import org.quorate.app.importing.PeoplePreview;
import org.quorate.app.importing.PeopleTable;
import org.quorate.model.Refused;
import org.quorate.model.partnership.BodyId;
import org.quorate.persistence.importing.ImportSchema;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreFiles;
import org.quorate.reports.sheet.Sheet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {"Brings a whole partnership in from a YAML file, or people from an Excel or CSV list.",
            "One mistake and nothing is written: every mistake is printed with its line."},
        footer = {"", "Examples:", "  quorate import partnership.yaml --store northfield",
            "  quorate import members.xlsx --store northfield --body \"Partnership Board\"", "  quorate import --schema > import.schema.json"})
final class ImportCommand implements Callable<Integer> {
    private final CommandContext context;

    @ArgGroup(multiplicity = "1")
    Asked asked = new Asked();

    private Source from = new Source();

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Source given = asked.source;
        if (given == null) {
            context.out().println(ImportSchema.json());
            return ExitCode.DONE;
        }
        from = given;
        return bringIn();
    }

    private int bringIn() {
        Path file = from.file;
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            ImportService.Readied readied = ImportService.ready(file);
            String told = inStore(open -> new ImportService(open, context.acting()).importReadied(readied).sentence());
            context.out().println(told);
            return ExitCode.DONE;
        }
        if (name.endsWith(".xlsx") || name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            return people();
        }
        throw new Refused("\"" + file.getFileName() + "\" is none of the files that can be imported: .yaml, .xlsx or .csv.");
    }

    private int people() {
        List<Sheet> sheets = PeopleImportService.sheets(from.file);
        PeopleTable table = PeopleTable.of(sheets.getFirst());
        PeoplePreview done = inStore(open -> new PeopleImportService(open, context.acting())
                .accept(table, new PeopleChoices(bodyIn(open), context.acting().today(), null, false)));
        done.lines().forEach(line -> context.out().println("row " + line.row() + "  " + line.name() + ": " + line.outcome()));
        said(done.findings()).forEach(context.out()::println);
        if (from.body == null && table.matching().containsKey(Field.CONSTITUENCY) && !table.matching().containsKey(Field.BODY)) {
            context.out().println("No body was named, so nobody was given a seat: name it with --body to seat them.");
        }
        return done.warnings() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Each thing there is to say once, with all the rows it is true of. */
    private static List<String> said(List<CellFinding> findings) {
        Map<String, List<CellFinding>> same = new LinkedHashMap<>();
        findings.forEach(finding -> same.computeIfAbsent(finding.column() + "\n" + finding.text(), key -> new ArrayList<>()).add(finding));
        return same.values().stream().map(each -> each.size() == 1 ? each.getFirst().sentence()
                : "Rows " + each.stream().map(finding -> String.valueOf(finding.row())).collect(Collectors.joining(", "))
                        + ", column " + each.getFirst().column() + ": " + each.getFirst().text()).toList();
    }

    private @Nullable BodyId bodyIn(Store open) {
        String wanted = from.body;
        return wanted == null ? null : open.read(session -> new MeetingChoice(session, context.acting().today()).body(wanted)).id();
    }

    /** Works in the store; one that had to be made goes again where the work is refused, so that nothing is left behind. */
    private <T> T inStore(Function<Store, T> work) {
        StoreFiles files = StoreFiles.of(CommandContext.named(from.store));
        boolean isNew = !files.anyExists();
        try (Store open = isNew ? context.create(from.store) : context.open(from.store)) {
            return work.apply(open);
        } catch (RuntimeException refused) {
            if (isNew) {
                remove(files);
            }
            throw refused;
        }
    }

    private static void remove(StoreFiles files) {
        try {
            Files.deleteIfExists(files.database());
            Files.deleteIfExists(files.journal());
            Files.deleteIfExists(files.papers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Either the schema of import files or a file to bring in. */
    static final class Asked {
        @Option(names = "--schema", required = true, description = "Print the JSON Schema of import files, and import nothing.")
        boolean schema;

        @ArgGroup(exclusive = false, multiplicity = "1")
        @Nullable Source source;
    }

    /** What to bring in, and where to. */
    static final class Source {
        @Parameters(index = "0", paramLabel = "FILE", description = "A .yaml file (format quorate-import/1), or an .xlsx or .csv list of people.")
        Path file = Path.of("");

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to import into; one that is not there is made.")
        Path store = Path.of("");

        @Option(names = "--body", paramLabel = "BODY", description = "Lists of people: the body whose seats rows fill that name none.")
        @Nullable String body;
    }
}
