package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.SeatClass;

/** Reads one body of a charter: its constituencies, roles, sides and kinds of interest. */
final class BodyReader {

    static final List<String> BODY_KEYS = List.of("key", "name", "aliases", "chair", "accountable-to", "clause", "constituencies", "roles", "sides",
            "interests", "settings");
    static final List<String> CONSTITUENCY_KEYS = List.of("key", "name", "aliases", "seats", "class", "column", "clause");
    static final List<String> RANGE_KEYS = List.of("from", "to");
    static final List<String> NAMED_KEYS = List.of("key", "name", "aliases");
    static final List<String> SIDE_KEYS = List.of("key", "name", "aliases", "constituencies");

    private final BiConsumer<String, YamlPlace> settings;
    private final boolean adopted;

    /** A reader that hands on the settings it finds with their paths; one that is adopted already may have a constituency without seats. */
    BodyReader(BiConsumer<String, YamlPlace> settings, boolean adopted) {
        this.settings = settings;
        this.adopted = adopted;
    }

    CharterBody read(YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(BODY_KEYS));
        String key = keys.required("key");
        List<Constituency> constituencies = new ArrayList<>();
        for (YamlPlace item : keys.items("constituencies")) {
            constituency(key, item).ifPresent(constituencies::add);
        }
        Set<String> taken = new LinkedHashSet<>();
        requireOnce(keys.items("constituencies"), constituencies.stream().map(Constituency::key).toList(), taken);
        List<Named> roles = keys.items("roles").stream().map(BodyReader::named).toList();
        requireOnce(keys.items("roles"), roles.stream().map(Named::key).toList(), taken);
        CharterBody bare = new CharterBody(key, keys.required("name"), List.of(), null, null, constituencies, null);
        List<CharterBody.Side> sides = new ArrayList<>();
        for (YamlPlace item : keys.items("sides")) {
            side(bare, item).ifPresent(sides::add);
        }
        requireOnce(keys.items("sides"), sides.stream().map(CharterBody.Side::key).toList(), taken);
        List<Named> interests = keys.items("interests").stream().map(BodyReader::named).toList();
        requireOnce(keys.items("interests"), interests.stream().map(Named::key).toList(), new LinkedHashSet<>());
        YamlPlace own = keys.entries().get("settings");
        if (own != null) {
            own.entries().forEach((path, value) -> settings.accept(key + "." + path, value));
        }
        return new CharterBody(key, bare.name(), keys.texts("aliases"), keys.text("chair"), keys.text("accountable-to"), constituencies,
                roles.stream().map(role -> new CharterBody.Role(role.key(), role.name(), role.aliases())).toList(), sides,
                interests.stream().map(kind -> new CharterBody.InterestKind(kind.key(), kind.name(), kind.aliases())).toList(), keys.text("clause"));
    }

    private record Named(String key, String name, List<String> aliases) {
    }

    /** A role or kind of interest; one word is its name and gives its key. */
    private static Named named(YamlPlace place) {
        if (!place.isMap()) {
            String name = Objects.requireNonNullElse(place.text(), "");
            return new Named(Slug.of(name), name, List.of());
        }
        YamlKeys keys = new YamlKeys(place, place.entries(NAMED_KEYS));
        String name = keys.text("name");
        String key = keys.text("key");
        if (name == null && key == null) {
            place.wrong("A role or a kind of interest needs a name, and a key unless its name gives one.");
        }
        String words = Objects.requireNonNullElse(name, Objects.requireNonNullElse(key, "").replace('-', ' '));
        return new Named(Objects.requireNonNullElse(key, Slug.of(words)), words, keys.texts("aliases"));
    }

    private static Optional<CharterBody.Side> side(CharterBody body, YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(SIDE_KEYS));
        String name = keys.required("name");
        List<String> constituencies = new ArrayList<>();
        for (String named : keys.texts("constituencies")) {
            body.constituency(named).map(Constituency::key).ifPresentOrElse(constituencies::add,
                    () -> place.wrong("The side " + name + " names the constituency " + named + ", which " + body.name() + " does not have. It has "
                            + String.join(", ", body.constituencies().stream().map(Constituency::key).toList()) + "."));
        }
        if (!keys.entries().containsKey("constituencies")) {
            place.wrong("The key constituencies is missing: a side lists its constituencies.");
            return Optional.empty();
        }
        return constituencies.isEmpty() ? Optional.empty()
                : Optional.of(new CharterBody.Side(Objects.requireNonNullElse(keys.text("key"), Slug.of(name)), name, keys.texts("aliases"),
                        constituencies));
    }

    /** Constituencies, roles and sides are named in the same places, so no two of them may share a key. */
    private static void requireOnce(List<YamlPlace> places, List<String> keys, Set<String> taken) {
        for (int index = 0; index < keys.size() && index < places.size(); index++) {
            if (!taken.add(keys.get(index))) {
                places.get(index).wrong("The key " + keys.get(index) + " is used twice.");
            }
        }
    }

    private Optional<Constituency> constituency(String body, YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(CONSTITUENCY_KEYS));
        String name = keys.required("name");
        String key = Objects.requireNonNullElse(keys.text("key"), Slug.of(name));
        YamlPlace column = keys.entries().get("column");
        if (column != null) {
            settings.accept(body + "." + key + ".column", column);
        }
        YamlPlace classPlace = keys.entries().get("class");
        SeatClass seatClass = classPlace == null ? null : classPlace.read(YamlKeys::seatClassOf);
        YamlPlace seats = keys.entries().get("seats");
        Integer fewest = 0;
        Integer most = null;
        if (seats != null && seats.isMap()) {
            YamlKeys range = new YamlKeys(seats, seats.entries(RANGE_KEYS));
            fewest = range.count("from");
            most = range.count("to");
        } else if (seats != null) {
            fewest = keys.count("seats");
            most = fewest;
        }
        if (seats != null && most != null && most == 0 && !adopted) {
            seats.wrong("A constituency without seats has nobody in it. Write how many seats it has, leave \"seats\" out where the document does not say, or"
                    + " leave out the constituency.");
        }
        try {
            return Optional.of(new Constituency(key, name, keys.texts("aliases"), fewest == null ? 0 : fewest, most, seatClass == null
                    ? SeatClass.VOTING : seatClass,
                    keys.text("clause")));
        } catch (IllegalArgumentException impossible) {
            place.wrong(String.valueOf(impossible.getMessage()));
            return Optional.empty();
        }
    }
}
