package org.quorate.persistence.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads an import file. Everything wrong in it is told at once, each with its line and column. */
public final class ImportFileReader {
    /** The first line of every import file. */
    public static final String FORMAT = "quorate-import/1";

    static final List<String> KEYS = List.of("format", "partnership", "charter", "partners", "people", "bodies", "meetings", "actions",
        "recommendations");
    static final List<String> PROFILE_KEYS = List.of("name", "office");
    static final List<String> CHARTER_KEYS = List.of("use", "in_force_from", "accept_starters");
    static final List<String> PARTNER_KEYS = List.of("name", "type", "column", "former_names", "places");

    private ImportFileReader() {}

    /**
     * Reads the text of a file.
     *
     * @throws ImportRefused with every problem found
     */
    public static ImportFile read(String text) {
        return read(text, choice -> Optional.empty());
    }

    /**
     * Reads the text of a file whose charter somebody else can look for.
     *
     * @param charterProblem why the charter asked for cannot be had; asked only where the file is refused anyway, to be told with the rest
     * @throws ImportRefused with every problem found
     */
    public static ImportFile read(String text, Function<ImportFile.CharterChoice, Optional<ImportProblem>> charterProblem) {
        Problems problems = new Problems();
        Optional<MappingNode> node = YamlText.mapping(text.startsWith("\uFEFF") ? text.substring(1) : text, problems);
        problems.orRefuse();
        YamlObject file = new YamlObject("The file", node.orElseThrow(), KEYS, problems);
        checkFormat(file);
        ImportFile read = new ImportFile(
            file.object("partnership", "The partnership", PROFILE_KEYS)
                .map(profile -> new ImportFile.Profile(profile.spot(), profile.text("name"), profile.text("office"))).orElse(null),
            charter(file),
            file.objects("partners", "A partner", PARTNER_KEYS, ImportFileReader::partner),
            PeopleSection.people(file, "people"),
            file.objects("bodies", "A body", BodySection.KEYS, BodySection::body),
            file.objects("meetings", "A meeting", MeetingSection.KEYS, MeetingSection::meeting),
            file.objects("actions", "An action", ActionSection.KEYS, ActionSection::action),
            file.objects("recommendations", "A recommendation", RecommendationSection.KEYS, RecommendationSection::recommendation));
        ImportFile.CharterChoice choice = read.charter();
        if (!problems.isEmpty() && choice != null && !choice.use().equals(YamlObject.UNREADABLE)) {
            charterProblem.apply(choice).ifPresent(problem -> problems.add(problem.spot(), problem.text()));
        }
        problems.orRefuse();
        return read;
    }

    private static void checkFormat(YamlObject file) {
        String format = file.optionalText("format");
        if (format == null) {
            file.refuse("format", "The file does not say what it is. Its first line must be \"format: " + FORMAT + "\".");
        } else if (!format.equals(FORMAT)) {
            file.refuse("format", "This program reads \"" + FORMAT + "\", and the file says it is \"" + format + "\".");
        }
    }

    private static ImportFile.@Nullable CharterChoice charter(YamlObject file) {
        return file.textsOrObjects("charter", "The charter", CHARTER_KEYS,
            (spot, use) -> new ImportFile.CharterChoice(spot, use, null, false),
            charter -> new ImportFile.CharterChoice(charter.spot(), charter.text("use"), charter.optionalDate("in_force_from"),
                charter.flag("accept_starters"))).stream().findFirst().orElse(null);
    }

    private static ImportFile.PartnerEntry partner(YamlObject partner) {
        return new ImportFile.PartnerEntry(partner.spot(), partner.text("name"), partner.optionalText("type"), partner.optionalText("column"),
            partner.texts("former_names"), partner.texts("places"));
    }
}
