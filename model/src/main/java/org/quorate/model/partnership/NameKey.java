package org.quorate.model.partnership;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is left of a name when accents, capitals, punctuation and the usual short forms are taken away: two spellings of one name have one key.
 * Keys are for finding what is already on record, never for printing.
 */
public record NameKey(String text) {
    private static final Map<String, String> TITLES = Map.of(
        "councillor", "cllr", "cllrs", "cllr", "doctor", "dr", "professor", "prof", "superintendent", "supt", "reverend", "rev");
    private static final List<String> COURTESIES = List.of("mr", "mrs", "ms", "miss", "mx");
    private static final Map<String, String> SHORT_FORMS = Map.of(
        "foundation trust", "ft",
        "metropolitan borough council", "mbc",
        "borough council", "bc",
        "county council", "cc",
        "clinical commissioning group", "ccg",
        "integrated care board", "icb",
        "primary care networks", "pcns",
        "primary care network", "pcn");

    /** The key of a person's name; "Councillor" and "Cllr" are one, Mr, Mrs and Ms say nothing. */
    public static NameKey ofPerson(String name) {
        return new NameKey(Arrays.stream(plain(name).split(" "))
            .filter(word -> !COURTESIES.contains(word))
            .map(word -> TITLES.getOrDefault(word, word))
            .collect(Collectors.joining(" ")));
    }

    /** The key of an organisation's name; the usual short forms ("FT", "MBC", "CCG") are the same as the long ones. */
    public static NameKey ofOrganisation(String name) {
        String key = " " + plain(name) + " ";
        for (Map.Entry<String, String> form : SHORT_FORMS.entrySet().stream()
            .sorted((one, other) -> other.getKey().length() - one.getKey().length()).toList()) {
            key = key.replace(" " + form.getKey() + " ", " " + form.getValue() + " ");
        }
        key = key.strip();
        return new NameKey(key.startsWith("the ") ? key.substring(4) : key);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.UK);
        return letters.replaceAll("['\u2019\u2018`]", "").replace("&", " and ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
