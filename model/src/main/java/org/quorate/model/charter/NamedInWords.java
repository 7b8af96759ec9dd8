package org.quorate.model.charter;

import java.util.Optional;
import java.util.stream.Collectors;

/** A setting in words that names a matter: the one by which a stage is decided, or which goes a route. */
final class NamedInWords {

    private NamedInWords() {
    }

    /** What is wrong where the charter has no such matter; empty when it has, or when the setting names none. */
    static Optional<String> wrong(Charter charter, String path, SettingValue value) {
        return Topics.find(charter, path).filter(asked -> asked.equals(StageTopics.MATTER) || asked.equals(RouteTopics.MATTER))
                .filter(asked -> charter.matter(value.text()).isEmpty()).map(asked -> "The charter has no matter called " + value.text() + ". It has "
                        + charter.matters().stream().map(CharterMatter::key).collect(Collectors.joining(", ")) + ".");
    }
}
