package org.quorate.reports.dispute;

import java.io.IOException;
import java.io.OutputStream;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.LetterContent;
import org.quorate.reports.word.DocumentFacts;
import org.quorate.reports.word.WordDocument;
import org.quorate.reports.word.WordStyle;
import org.quorate.reports.word.WordTemplate;

/** A letter of a dispute in Word. */
public final class DisputeLetter {
    /** Closes every letter, whatever its wording, because none may be taken for more than it is (CM-17). */
    public static final String NO_LEGAL_FORCE = "This letter follows the procedure that the partners have agreed among themselves. It rests on their"
            + " shared values, has no legal force, and leaves the statutory responsibilities of every organisation as they are.";
    private final WordTemplate template;

    /** Prints letters in the styles of the template. */
    public DisputeLetter(WordTemplate template) {
        this.template = template;
    }

    /** Writes the letter as a .docx; does not close the stream. */
    public void write(LetterContent letter, OutputStream out) throws IOException {
        DocumentFacts facts = new DocumentFacts(letter.subject(), letter.office(), letter.date(), null);
        try (WordDocument document = new WordDocument(template, facts)) {
            document.paragraph(WordStyle.AUTHORITY, letter.office());
            letter.to().forEach(name -> document.paragraph(WordStyle.MEETING_DETAIL).text("To:", true, false).tab().text(name));
            detail(document, "Date:", DateForm.PLAIN.format(letter.date()));
            detail(document, "Our ref:", letter.reference());
            document.paragraph(WordStyle.TITLE, letter.subject());
            letter.paragraphs().forEach(words -> document.paragraph(WordStyle.BODY, words));
            document.paragraph(WordStyle.BODY, NO_LEGAL_FORCE);
            document.keepLastWithNext();
            document.paragraph(WordStyle.SIGNATURE, "For " + letter.inNameOf());
            document.write(out);
        }
    }

    private static void detail(WordDocument document, String label, String value) {
        document.paragraph(WordStyle.MEETING_DETAIL).text(label, true, false).tab().text(value);
    }
}
