package org.quorate.model.recommendation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.charter.Slug;

/** In which form a partner's answer came (CM-25). */
public enum ReplyForm {
    ORIGINAL("original", "Signed original", true),
    FAX("fax", "Signed copy by fax", true),
    PDF("pdf", "Scanned copy as PDF", true),
    JPEG("jpeg", "Scanned copy as JPEG", true),
    OTHER_DIGITAL("other-digital", "Scanned copy in another agreed form", true),
    MINUTE("minute", "Recorded decision", false),
    LETTER("letter", "Letter or e-mail", false);

    private final String word;
    private final String words;
    private final boolean signed;

    ReplyForm(String word, String words, boolean signed) {
        this.word = word;
        this.words = words;
        this.signed = signed;
    }

    /** The word in files and on the command line. */
    public String word() {
        return word;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }

    /** Whether it is a copy that the partner executed. */
    public boolean isSigned() {
        return signed;
    }

    /** The form of that word. */
    public static Optional<ReplyForm> named(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(Slug.of(word))).findFirst();
    }

    /** Every word, for a message that says what was expected. */
    public static String all() {
        return Arrays.stream(values()).map(ReplyForm::word).collect(Collectors.joining(", "));
    }
}
