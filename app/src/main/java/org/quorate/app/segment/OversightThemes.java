package org.quorate.app.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.Refused;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;

/**
 * The oversight themes by which the business of a review meeting is ordered, as the charter lists them (IC-07).
 *
 * @param titles in order; none where the charter lists none
 */
public record OversightThemes(List<String> titles) {
    public OversightThemes {
        titles = List.copyOf(titles);
    }

    /** Those of a charter: what its rule on themes lists after the colon. */
    public static OversightThemes of(CharterInForce charter) {
        Optional<String> listed = ReviewBody.inCharter(charter).flatMap(body -> charter.charter().setting(body.key() + ".rules.themes"))
                .filter(setting -> !setting.isSilent()).map(Setting::valueText).filter(text -> text.contains(":"));
        return new OversightThemes(listed.map(text -> Stream.of(text.substring(text.indexOf(':') + 1).split(";", -1))
                .map(theme -> theme.strip().replaceFirst("\\.$", "")).filter(theme -> !theme.isEmpty())
                .map(theme -> theme.substring(0, 1).toUpperCase(Locale.UK) + theme.substring(1)).toList()).orElse(List.of()));
    }

    /** The themes a person means, under the charter's own titles; refused where the charter has no such theme. */
    public List<String> named(List<String> wanted) {
        return wanted.stream().map(this::named).distinct().toList();
    }

    /** One theme under the charter's own title. */
    public String named(String wanted) {
        String slug = Slug.of(wanted);
        return titles.isEmpty() ? wanted : titles.stream().filter(title -> Slug.of(title).equals(slug)).findFirst()
                .or(() -> one(titles.stream().filter(title -> Slug.of(title).contains(slug)).toList()))
                .orElseThrow(() -> new Refused("\"" + wanted + "\" is not a theme of the charter. It has " + titles.stream()
                        .map(title -> title.toLowerCase(Locale.UK)).collect(Collectors.joining("; ")) + "."));
    }

    private static Optional<String> one(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
