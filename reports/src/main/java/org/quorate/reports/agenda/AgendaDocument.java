package org.quorate.reports.agenda;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.AgendaItem;
import org.quorate.reports.content.Contact;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.Part;
import org.quorate.reports.content.Watching;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.word.DocumentFacts;
import org.quorate.reports.word.WordDocument;
import org.quorate.reports.word.WordParagraph;
import org.quorate.reports.word.WordStyle;
import org.quorate.reports.word.WordTemplate;

/** The agenda of a meeting in Word. */
public final class AgendaDocument {
    private static final String PART_1 = "PART 1 – MATTERS TO BE CONSIDERED WITH THE PUBLIC AND PRESS PRESENT";
    private static final String PART_2 = "PART 2 – MATTERS TO BE CONSIDERED WITHOUT THE PUBLIC AND PRESS PRESENT";
    private final WordTemplate template;

    /** Prints agendas in the styles of the template. */
    public AgendaDocument(WordTemplate template) {
        this.template = template;
    }

    /** Writes the agenda as a .docx; does not close the stream. */
    public void write(Edition<AgendaContent> edition, OutputStream out) throws IOException {
        AgendaContent agenda = edition.content();
        String title = agenda.body() + " Agenda, " + DateForm.PLAIN.format(agenda.date());
        DocumentFacts facts = new DocumentFacts(title, agenda.house().office(), agenda.madeOn(), marking(edition));
        try (WordDocument document = new WordDocument(template, facts)) {
            heading(document, agenda);
            watching(document, agenda.watching());
            statements(document, agenda);
            contact(document, agenda.contact());
            part(document, PART_1, agenda.itemsOf(Part.ONE));
            part(document, PART_2, agenda.itemsOf(Part.TWO));
            document.write(out);
        }
    }

    private static @Nullable String marking(Edition<AgendaContent> edition) {
        AgendaContent agenda = edition.content();
        boolean confidential = !edition.forPublic() && !agenda.itemsOf(Part.TWO).isEmpty();
        if (!confidential) {
            return agenda.draft() ? "DRAFT AGENDA" : null;
        }
        return (agenda.draft() ? "DRAFT AGENDA – " : "") + Edition.NOT_FOR_PUBLICATION;
    }

    private static void heading(WordDocument document, AgendaContent agenda) {
        document.paragraph(WordStyle.TITLE, agenda.body() + " Agenda");
        detail(document, "Date:", agenda.house().agendaDate().format(agenda.date()));
        if (agenda.time() != null) {
            detail(document, "Time:", agenda.house().time().format(agenda.time()));
        }
        detail(document, "Venue:", agenda.venue());
    }

    private static void detail(WordDocument document, String label, String value) {
        document.paragraph(WordStyle.MEETING_DETAIL).text(label, true, false).tab().text(value);
    }

    private static void watching(WordDocument document, @Nullable Watching watching) {
        if (watching == null || (watching.link() == null && watching.dialIn() == null)) {
            return;
        }
        document.paragraph(WordStyle.HEADING_2, "How to Watch the Meeting");
        String link = watching.link();
        if (link != null) {
            document.paragraph(WordStyle.BODY, "For anybody wishing to view the meeting live please click on the link"
                    + " below:").keepWithNext();
            document.paragraph(WordStyle.BODY).link("Click here to watch the meeting", link);
        }
        Watching.DialIn dialIn = watching.dialIn();
        if (dialIn != null) {
            document.paragraph(WordStyle.BODY, (link == null ? "Dial in" : "or dial in") + " via telephone on "
                    + dialIn.number() + " and enter Conference ID: " + dialIn.conferenceId() + " when prompted.");
        }
    }

    private static void statements(WordDocument document, AgendaContent agenda) {
        document.paragraph(WordStyle.BODY, agenda.partsStatement());
        if (agenda.recordingStatement() != null) {
            document.paragraph(WordStyle.BODY, agenda.recordingStatement());
        }
    }

    private static void contact(WordDocument document, @Nullable Contact contact) {
        if (contact == null) {
            return;
        }
        framed(document).text("For requests for further information", true, false);
        framed(document).text("Contact:", true, false).tab().text(contact.name());
        if (contact.telephone() != null) {
            framed(document).text("Tel:", true, false).tab().text(contact.telephone());
        }
        if (contact.email() != null) {
            framed(document).text("E-Mail:", true, false).tab().text(contact.email() + " with any apologies");
        }
    }

    private static WordParagraph framed(WordDocument document) {
        return document.paragraph(WordStyle.CONTACT_BOX).atFootOfPage(document.textWidth());
    }

    private static void part(WordDocument document, String heading, List<AgendaItem> items) {
        if (items.isEmpty()) {
            return;
        }
        document.paragraph(WordStyle.PART_HEADING, heading);
        for (AgendaItem item : items) {
            item(document, item);
        }
    }

    private static void item(WordDocument document, AgendaItem item) {
        WordParagraph title = document.numbered(WordStyle.AGENDA_ITEM, item.number()).text(item.title());
        if (item.pages() != null) {
            title.light(" " + item.pages().printed());
        }
        if (item.purpose() != null || !item.standing().isEmpty() || item.exemption() != null) {
            title.keepWithNext();
        }
        Exemption exemption = item.exemption();
        if (exemption != null) {
            document.paragraph(WordStyle.AGENDA_TEXT).text("Reason: ", true, false).text(exemption.reason());
        }
        if (item.purpose() != null) {
            document.paragraph(WordStyle.AGENDA_TEXT, item.purpose());
        }
        item.standing().forEach(words -> document.paragraph(WordStyle.AGENDA_TEXT, words));
    }
}
