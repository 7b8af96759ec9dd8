package org.quorate.app.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What an import added and changed, kind by kind. */
public final class ImportTally {
    private final Map<String, Integer> added = new LinkedHashMap<>();
    private int changed;

    void added(String one, String many) {
        added.merge(one + "/" + many, 1, Integer::sum);
    }

    void changed() {
        changed++;
    }

    /** How many records were added. */
    public int addedCount() {
        return added.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many records that were there already were changed. */
    public int changedCount() {
        return changed;
    }

    /** Whether everything was on record as it stands already. */
    public boolean isEmpty() {
        return added.isEmpty() && changed == 0;
    }

    /** "Added 8 partners and 23 people; changed 2 records." */
    public String sentence() {
        if (isEmpty()) {
            return "Everything was on record already; nothing was changed.";
        }
        String what = added.entrySet().stream().map(entry -> counted(entry.getValue(), entry.getKey())).collect(Collectors.joining(", "));
        String changes = changed == 0 ? "" : "changed " + counted(changed, "record/records");
        return added.isEmpty() ? capital(changes) + "." : "Added " + what + (changes.isEmpty() ? "" : "; " + changes) + ".";
    }

    private static String counted(int count, String words) {
        return count + " " + words.split("/", 2)[count == 1 ? 0 : 1];
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
