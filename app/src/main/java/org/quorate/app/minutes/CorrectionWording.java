package org.quorate.app.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quorate.model.minutes.Correction;

/** How the minutes of the meeting that agrees corrections word them (requirements 4.2): part of the resolution that approves the earlier minutes. */
final class CorrectionWording {
    private static final Pattern SUBJECT_TO = Pattern.compile(", subject to the following corrections?: .*$", Pattern.DOTALL);
    private static final String LATER = ", confirmed before, be corrected: ";

    private CorrectionWording() {}

    /**
     * The corrections one meeting agreed to the minutes of another.
     *
     * @param held when that other meeting was held
     * @param approving whether the meeting approves those minutes too, and did not find them confirmed
     * @param words each correction in words
     */
    record Agreed(LocalDate held, boolean approving, List<String> words) {
        Agreed {
            words = List.copyOf(words);
        }
    }

    /**
     * One correction: "in minute 26, “ten” be replaced by “eleven”".
     *
     * @param place as in "minute 26"
     * @param confidential then its words stay with the minute it corrects
     */
    static String words(Correction correction, String place, boolean confidential) {
        String in = "in " + (correction.item() == null ? "the record of those present and of the times" : place.toLowerCase(Locale.UK)) + ", ";
        if (confidential) {
            return in + "the correction kept with those minutes and not for publication";
        }
        return correction.becomes().isEmpty()
                ? in + "the words “" + correction.was() + "” be taken out"
                : in + "“" + correction.was() + "” be replaced by “" + correction.becomes() + "”";
    }

    /** A clause that approves minutes, with the corrections agreed to them. */
    static String approval(LocalDate held, List<String> words) {
        return MinuteSentences.approval(held) + subjectTo(words);
    }

    /**
     * The clauses of a resolution with the corrections as they are now: whatever was said of corrections before is replaced, all other words stay.
     * Without a clause that approves minutes, one is added.
     */
    static List<String> clauses(List<String> before, List<Agreed> corrections) {
        List<String> clauses = new ArrayList<>();
        before.stream().filter(clause -> !clause.contains(LATER)).map(clause -> SUBJECT_TO.matcher(clause).replaceFirst("")).forEach(clauses::add);
        for (Agreed agreed : corrections) {
            if (!agreed.approving()) {
                clauses.add("the minutes of the meeting held on " + MinuteSentences.day(agreed.held()) + LATER + joined(agreed.words()));
                continue;
            }
            int approving = approving(clauses, agreed.held());
            if (approving < 0) {
                clauses.addFirst(approval(agreed.held(), agreed.words()));
            } else {
                clauses.set(approving, clauses.get(approving) + subjectTo(agreed.words()));
            }
        }
        return clauses;
    }

    /** The clause that approves the minutes of that day; one that names no other day does, too. */
    private static int approving(List<String> clauses, LocalDate held) {
        for (int place = 0; place < clauses.size(); place++) {
            String clause = clauses.get(place).toLowerCase(Locale.UK);
            boolean approves = clause.contains("minutes") && (clause.contains("approved") || clause.contains("confirmed") || clause.contains("correct record"));
            boolean dated = clause.matches("(?s).*\\d{1,2} [a-z]+ \\d{4}.*");
            if (approves && (!dated || clause.contains(MinuteSentences.day(held).toLowerCase(Locale.UK)))) {
                return place;
            }
        }
        return -1;
    }

    private static String subjectTo(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        return ", subject to the following " + (words.size() == 1 ? "correction: " : "corrections: ") + joined(words);
    }

    private static String joined(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join("; ", words.subList(0, words.size() - 1)) + "; and " + words.getLast();
    }
}
