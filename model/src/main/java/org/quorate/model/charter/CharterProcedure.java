package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A staged procedure as the charter declares it: a dispute, an escalation, the levels of assurance, a route of ratification.
 *
 * @param key the word its settings start with
 * @param title as people say it
 * @param aliases other names
 * @param stages its stages in order
 * @param clause where the document sets it out, or null
 */
public record CharterProcedure(String key, String title, List<String> aliases, List<Stage> stages, @Nullable String clause) {

    /** The procedure of charters that declare none: their stages are those their {@code dispute.STAGE} settings mention, in that order. */
    public static final String UNDECLARED = "dispute";

    public CharterProcedure {
        aliases = List.copyOf(aliases);
        stages = List.copyOf(stages);
    }

    /**
     * One stage.
     *
     * @param key the word in settings and cases
     * @param title as people say it
     * @param aliases other names
     * @param optional whether it may be passed over with a reason, because the document uses it "where necessary"
     * @param clause where the document sets it out, or null
     */
    public record Stage(String key, String title, List<String> aliases, boolean optional, @Nullable String clause) {

        public Stage {
            aliases = List.copyOf(aliases);
        }

        /** Whether a person means this stage: "I", "1", "stage I" and "stage-1" are one. */
        public boolean isCalled(String name) {
            String wanted = StageName.plain(name);
            return Stream.concat(Stream.of(key, title), aliases.stream()).map(StageName::plain).anyMatch(wanted::equals);
        }
    }

    /** The stage of that name. */
    public Optional<Stage> stage(String name) {
        return stages.stream().filter(stage -> stage.key().equals(name)).findFirst()
                .or(() -> stages.stream().filter(stage -> stage.isCalled(name)).findFirst());
    }

    /** The stage a charter says comes after one: the next in order, unless a setting names another; empty after the last. */
    public Optional<Stage> after(Charter charter, Stage stage) {
        Optional<Setting> named = charter.setting(key + "." + stage.key() + ".next").filter(setting -> !setting.isSilent());
        int place = stages.indexOf(stage) + 1;
        return named.isPresent() ? stage(named.get().valueText()) : place < stages.size() ? Optional.of(stages.get(place)) : Optional.empty();
    }

    /** Whether the stages that follow one lead round to it again. */
    public boolean comesRoundTo(Charter charter, Stage start) {
        Optional<Stage> next = after(charter, start);
        for (int steps = 0; next.isPresent() && steps <= stages.size(); steps++) {
            if (next.get().equals(start)) {
                return true;
            }
            next = after(charter, next.get());
        }
        return false;
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(key, title), aliases.stream());
    }

    /** The procedure as the settings of a charter without declared procedures give it; empty when they mention no stage. */
    static Optional<CharterProcedure> mentioned(Charter charter) {
        List<Stage> stages = charter.settings().values().stream().filter(setting -> setting.path().startsWith(UNDECLARED + "."))
                .filter(setting -> ProcedureTopics.ALL.stream().noneMatch(topic -> setting.path().equals(UNDECLARED + "." + topic.suffix())))
                .map(setting -> setting.path().split("\\.", -1)[1]).distinct()
                .map(key -> new Stage(key, StageName.title(key), List.of(), false, null)).toList();
        return stages.isEmpty() ? Optional.empty() : Optional.of(new CharterProcedure(UNDECLARED, "Dispute resolution", List.of("disputes"), stages, null));
    }
}
