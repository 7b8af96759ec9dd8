package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;

/** Reads charters in the format {@code quorate-charter/1}. Unknown keys, wrong values and bodies that do not exist are refused, all at once. */
public final class CharterYaml {

    /** What the first key of the file says. */
    public static final String FORMAT = "quorate-charter/1";

    static final List<String> KEYS = List.of("format", "key", "title", "version", "source", "matrix", "matters", "bodies",
            "calendar", "delegations", "procedures", "settings");
    static final List<String> MATRIX_KEYS = List.of("clause", "columns", "rows");
    static final List<String> COLUMN_KEYS = List.of("key", "title");
    static final List<String> ROW_KEYS = List.of("key", "title", "ticked");
    static final List<String> MATTER_KEYS = List.of("key", "title", "aliases", "row", "clause");

    private final List<YamlProblem> problems = new ArrayList<>();
    private final Map<String, YamlPlace> settingPlaces = new LinkedHashMap<>();
    /** The clauses of procedures and stages, by the beginning of the paths of their settings; a stage comes after its procedure. */
    private final Map<String, String> clauses = new TreeMap<>();

    private final boolean adopted;

    private CharterYaml(boolean adopted) {
        this.adopted = adopted;
    }

    /**
     * Reads a charter.
     *
     * @param file the name to use in messages
     * @param text the whole file
     * @throws UnusableYaml with every problem, its line and column
     */
    public static Charter read(String file, String text) {
        return new CharterYaml(false).of(file, text);
    }

    /**
     * Reads a charter that was understood when it was adopted. A value that is no longer understood is left open, with its words in the note, because
     * a partnership is never to be shut out of its own record.
     *
     * @throws UnusableYaml with every other problem
     */
    public static Charter readAdopted(String file, String text) {
        return new CharterYaml(true).of(file, text);
    }

    private Charter of(String file, String text) {
        Charter charter = YamlPlace.top(text, problems).map(this::charter).orElse(null);
        if (charter == null || !problems.isEmpty()) {
            throw new UnusableYaml(file, problems);
        }
        return charter;
    }

    /** Writes a charter so that reading it gives the same charter. */
    public static String write(Charter charter) {
        return new CharterYamlWriter().write(charter);
    }

    private Charter charter(YamlPlace top) {
        YamlKeys keys = new YamlKeys(top, top.entries(KEYS));
        if (!FORMAT.equals(keys.text("format"))) {
            top.wrong("A charter starts with \"format: " + FORMAT + "\".");
        }
        Applicability matrix = keys.entries().containsKey("matrix") ? matrix(Objects.requireNonNull(keys.entries().get("matrix")))
                : Applicability.NONE;
        List<CharterMatter> matters = keys.items("matters").stream().map(place -> matter(place, matrix)).toList();
        List<CharterBody> bodies = keys.items("bodies").stream().map(new BodyReader(this::note, adopted)::read).toList();
        requireOnce(keys.items("bodies"), bodies.stream().map(CharterBody::key).toList());
        requireOnce(keys.items("matters"), matters.stream().map(CharterMatter::key).toList());
        if (bodies.isEmpty()) {
            top.wrong("A charter needs at least one body under \"bodies\".");
        }
        checkAccountability(keys, bodies);
        YamlPlace calendar = keys.entries().get("calendar");
        if (calendar != null) {
            new CalendarReader(this::note).read(calendar, bodies);
        }
        YamlPlace delegations = keys.entries().get("delegations");
        if (delegations != null) {
            new DelegationReader(this::note).read(delegations);
        }
        List<CharterProcedure> procedures = new ProcedureYaml(this::note, clauses::put).read(keys.items("procedures"), bodies);
        requireOnce(keys.items("procedures"), procedures.stream().map(CharterProcedure::key).toList());
        YamlPlace partnership = keys.entries().get("settings");
        if (partnership != null) {
            partnership.entries().forEach((path, place) -> note(path, place));
        }
        Charter bare = new Charter(keys.required("key"), keys.required("title"), Objects.requireNonNullElse(keys.text("version"), "1"), bodies,
                matters, matrix, Map.of(), procedures);
        return new SettingsReader(bare, Optional.ofNullable(keys.text("source")), adopted).read(settingPlaces, clauses);
    }

    private void note(String path, YamlPlace place) {
        if (settingPlaces.put(path, place) != null) {
            place.wrong("The setting " + path + " is given twice.");
        }
    }

    private static void requireOnce(List<YamlPlace> places, List<String> keys) {
        Set<String> seen = new LinkedHashSet<>();
        for (int index = 0; index < keys.size(); index++) {
            if (!seen.add(keys.get(index))) {
                places.get(index).wrong("The key " + keys.get(index) + " is used twice.");
            }
        }
    }

    private static void checkAccountability(YamlKeys keys, List<CharterBody> bodies) {
        List<String> known = bodies.stream().map(CharterBody::key).toList();
        for (int index = 0; index < bodies.size(); index++) {
            String above = bodies.get(index).accountableTo();
            if (above != null && !known.contains(above)) {
                keys.items("bodies").get(index)
                        .wrong("It is accountable to " + above + ", a body the charter does not have. It has " + String.join(", ", known) + ".");
            }
            if (above != null && circular(bodies, bodies.get(index))) {
                keys.items("bodies").get(index).wrong(bodies.get(index).name() + " would be accountable to itself through other bodies.");
            }
        }
    }

    private static boolean circular(List<CharterBody> bodies, CharterBody start) {
        @Nullable String above = start.accountableTo();
        for (int steps = 0; above != null && steps <= bodies.size(); steps++) {
            if (above.equals(start.key())) {
                return true;
            }
            String wanted = above;
            above = bodies.stream().filter(body -> body.key().equals(wanted)).findFirst().map(CharterBody::accountableTo).orElse(null);
        }
        return false;
    }

    private Applicability matrix(YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(MATRIX_KEYS));
        List<Applicability.Column> columns = keys.items("columns").stream().map(column -> {
            YamlKeys own = new YamlKeys(column, column.entries(COLUMN_KEYS));
            String title = own.required("title");
            return new Applicability.Column(Objects.requireNonNullElse(own.text("key"), Slug.of(title)), title);
        }).toList();
        Set<String> known = new LinkedHashSet<>(columns.stream().map(Applicability.Column::key).toList());
        List<Applicability.Row> rows = keys.items("rows").stream().map(row -> row(row, known)).toList();
        return new Applicability(columns, rows, keys.text("clause"));
    }

    private static Applicability.Row row(YamlPlace place, Set<String> known) {
        YamlKeys keys = new YamlKeys(place, place.entries(ROW_KEYS));
        String title = keys.required("title");
        Set<String> ticked = new LinkedHashSet<>();
        for (String column : keys.texts("ticked")) {
            if (column.equals("all")) {
                ticked.addAll(known);
            } else if (known.contains(column)) {
                ticked.add(column);
            } else {
                place.wrong("The matrix has no column " + column + ". It has " + String.join(", ", known) + ".");
            }
        }
        return new Applicability.Row(Objects.requireNonNullElse(keys.text("key"), Slug.of(title)), title, ticked);
    }

    private static CharterMatter matter(YamlPlace place, Applicability matrix) {
        YamlKeys keys = new YamlKeys(place, place.entries(MATTER_KEYS));
        String row = keys.text("row");
        if (row != null && matrix.row(row).isEmpty()) {
            place.wrong("The matrix has no row " + row + ". It has " + String.join(", ", matrix.rows().stream().map(Applicability.Row::key).toList())
                    + ".");
        }
        return new CharterMatter(keys.required("key"), keys.required("title"), keys.texts("aliases"), row, keys.text("clause"));
    }

    /** The order in which settings were mentioned is kept, because a charter is read as a document. */
    static Map<String, Setting> inOrder(List<Setting> settings) {
        Map<String, Setting> ordered = new LinkedHashMap<>();
        settings.forEach(setting -> ordered.put(setting.path(), setting));
        return ordered;
    }
}
