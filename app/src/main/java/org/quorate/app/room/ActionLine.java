package org.quorate.app.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Owner;
import org.quorate.model.partnership.PersonId;

/**
 * An action as it is typed in one line: "accountable officer: brief coast council by 9 feb".
 *
 * @param owners who is to do it, in the order named; empty where the line names nobody
 * @param text what is to be done
 * @param due by when, or nothing where the line does not end in a date
 */
public record ActionLine(List<Owner> owners, String text, @Nullable LocalDate due) {
    private static final String BY = " by ";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|&|\\band\\b)\\s*");

    /** Someone who may own an action: by name, or by the title of the seat they hold. */
    public record Candidate(String name, @Nullable PersonId person) {}

    public ActionLine {
        owners = List.copyOf(owners);
    }

    /**
     * Reads a line. What stands before the first colon names the owners, and what follows the last "by" is the due date
     * where it reads as one.
     *
     * @param dates reads a date as people type it
     */
    public static ActionLine read(String line, List<Candidate> candidates, Function<String, Optional<LocalDate>> dates) {
        String rest = line.strip();
        List<Owner> owners = List.of();
        int colon = rest.indexOf(':');
        if (colon > 0) {
            owners = owners(rest.substring(0, colon), candidates);
            rest = rest.substring(colon + 1).strip();
        }
        int by = rest.toLowerCase(Locale.UK).lastIndexOf(BY);
        if (by >= 0) {
            Optional<LocalDate> due = dates.apply(rest.substring(by + BY.length()).strip());
            if (due.isPresent()) {
                return new ActionLine(owners, sentence(rest.substring(0, by)), due.get());
            }
        }
        return new ActionLine(owners, sentence(rest), null);
    }

    /** Whether there is something to be done; a line without an owner or a date may still be kept. */
    public boolean isComplete() {
        return !text.isEmpty();
    }

    private static List<Owner> owners(String words, List<Candidate> candidates) {
        List<Owner> owners = new ArrayList<>();
        BETWEEN_NAMES.splitAsStream(words)
                .filter(name -> !name.isBlank())
                .forEach(name -> owners.add(owner(name.strip(), candidates)));
        return owners;
    }

    private static Owner owner(String words, List<Candidate> candidates) {
        String wanted = words.toLowerCase(Locale.UK);
        List<Candidate> exact = candidates.stream()
                .filter(candidate -> candidate.name().toLowerCase(Locale.UK).equals(wanted))
                .toList();
        List<Candidate> found = exact.isEmpty()
                ? candidates.stream().filter(candidate -> begins(candidate.name(), wanted)).toList()
                : exact;
        if (found.stream().distinct().count() == 1) {
            return new Owner(found.getFirst().person(), found.getFirst().name());
        }
        return new Owner(null, sentence(words));
    }

    /** Whether any word of the name, and those after it, begin with what was typed: "ali" finds "Dr Alice Example". */
    private static boolean begins(String name, String wanted) {
        return (" " + name.toLowerCase(Locale.UK)).contains(" " + wanted);
    }

    private static String sentence(String words) {
        String text = words.strip();
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
