package org.quorate.model.charter.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;

/** Finds the bodies that a statement speaks of by one of their names. */
final class NamedBodies {

    private NamedBodies() {
    }

    /** The bodies named, in the order of the charter; of overlapping names the longest counts, so "People Board" does not name the Board. */
    static List<CharterBody> in(Charter charter, String statement) {
        Map<String, CharterBody> names = new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        charter.bodies().forEach(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream())
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), body)));
        String rest = statement.toLowerCase(Locale.ROOT);
        Stream.Builder<CharterBody> found = Stream.builder();
        for (Map.Entry<String, CharterBody> entry : names.entrySet()) {
            Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(entry.getKey()) + "(?![\\w-])");
            if (word.matcher(rest).find()) {
                found.add(entry.getValue());
                rest = word.matcher(rest).replaceAll("\u0000");
            }
        }
        List<CharterBody> all = found.build().distinct().toList();
        return charter.bodies().stream().filter(all::contains).toList();
    }
}
