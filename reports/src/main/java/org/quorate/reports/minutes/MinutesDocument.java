package org.quorate.reports.minutes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.Afterwards;
import org.quorate.reports.content.AttendanceClass;
import org.quorate.reports.content.Attender;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.HouseStyle;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.content.Part;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.word.DocumentFacts;
import org.quorate.reports.word.WordDocument;
import org.quorate.reports.word.WordStyle;
import org.quorate.reports.word.WordTemplate;

/** The minutes of a meeting in Word. */
public final class MinutesDocument {
    private static final String PART_1 = "PART 1 – MATTERS CONSIDERED WITH THE PUBLIC AND PRESS PRESENT";
    private static final String PART_2 = "PART 2 – MATTERS CONSIDERED WITHOUT THE PUBLIC AND PRESS PRESENT";
    private final WordTemplate template;

    /** Prints minutes in the styles of the template. */
    public MinutesDocument(WordTemplate template) {
        this.template = template;
    }

    /** Writes the minutes as a .docx; does not close the stream. */
    public void write(Edition<MinutesContent> edition, OutputStream out) throws IOException {
        MinutesContent minutes = edition.content();
        String title = minutes.body() + " Minutes, " + DateForm.PLAIN.format(minutes.date());
        DocumentFacts facts = new DocumentFacts(title, minutes.house().office(), minutes.madeOn(), marking(edition));
        try (WordDocument document = new WordDocument(template, facts)) {
            heading(document, minutes);
            present(document, minutes);
            items(document, minutes);
            closing(document, minutes);
            document.write(out);
        }
    }

    private static @Nullable String marking(Edition<MinutesContent> edition) {
        MinutesContent minutes = edition.content();
        String state = minutes.state().marking();
        boolean confidential = !edition.forPublic()
                && minutes.items().stream().anyMatch(item -> item.part() == Part.TWO);
        if (!confidential) {
            return state;
        }
        return (state == null ? "" : state + " – ") + Edition.NOT_FOR_PUBLICATION;
    }

    private static void heading(WordDocument document, MinutesContent minutes) {
        String authority = minutes.house().authority();
        if (authority != null) {
            document.paragraph(WordStyle.AUTHORITY, authority.toUpperCase(Locale.UK));
        }
        document.paragraph(WordStyle.SUBTITLE, minutes.opening());
        document.paragraph(WordStyle.MINUTES_TITLE, minutes.body());
        String venue = minutes.venue();
        document.paragraph(WordStyle.SUBTITLE, "held on " + minutes.house().minutesDate().format(minutes.date())
                + (venue == null ? "" : " at " + venue));
    }

    private static void present(WordDocument document, MinutesContent minutes) {
        if (minutes.attendance().stream().allMatch(list -> list.people().isEmpty())) {
            return;
        }
        document.paragraph(WordStyle.HEADING_1, "PRESENT");
        for (AttendanceClass list : minutes.attendance()) {
            if (list.people().isEmpty()) {
                continue;
            }
            document.paragraph(WordStyle.HEADING_2, list.heading());
            for (Attender person : list.inPrintedOrder()) {
                document.paragraph(WordStyle.ATTENDANCE, person.printed());
            }
        }
    }

    private static void items(WordDocument document, MinutesContent minutes) {
        Part part = Part.ONE;
        for (MinuteItem item : minutes.items()) {
            if (item.part() != part) {
                part = item.part();
                document.paragraph(WordStyle.PART_HEADING, part == Part.TWO ? PART_2 : PART_1);
            }
            new PrintedMinute(document, minutes.house()).print(item);
        }
    }

    private static void closing(WordDocument document, MinutesContent minutes) {
        document.keepLastWithNext();
        String sentence = closingSentence(minutes.house(), minutes.commenced(), minutes.concluded());
        if (sentence != null) {
            document.paragraph(WordStyle.CLOSING, sentence);
        }
        afterwards(document, minutes);
        MinutesContent.Signatory signatory = minutes.signatory();
        if (signatory != null) {
            document.paragraph(WordStyle.SIGNATURE, signatory.name() + " (" + signatory.role() + ")");
        }
    }

    private static void afterwards(WordDocument document, MinutesContent minutes) {
        Afterwards afterwards = minutes.afterwards();
        LocalDate confirmed = afterwards.confirmedOn();
        if (confirmed != null) {
            List<Afterwards.CorrectedWords> with = afterwards.agreedOn(confirmed);
            String ending = with.isEmpty() ? "." : with.size() == 1 ? ", with the following correction:" : ", with the following corrections:";
            document.paragraph(WordStyle.CLOSING, "Confirmed as a correct record at the meeting held on " + day(minutes, confirmed) + ending);
            corrections(document, with);
        }
        for (LocalDate day : afterwards.days()) {
            if (!day.equals(confirmed)) {
                document.paragraph(WordStyle.CLOSING, "Corrected as agreed at the meeting held on " + day(minutes, day) + ":");
                corrections(document, afterwards.agreedOn(day));
            }
        }
    }

    private static void corrections(WordDocument document, List<Afterwards.CorrectedWords> corrections) {
        corrections.forEach(each -> document.paragraph(WordStyle.LIST_BULLET, each.place() + ": " + each.change()));
        if (!corrections.isEmpty()) {
            document.keepLastWithNext();
        }
    }

    private static String day(MinutesContent minutes, LocalDate day) {
        return minutes.house().minutesDate().format(day);
    }

    private static @Nullable String closingSentence(HouseStyle house, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to == null) {
            return null;
        }
        String began = from == null ? "" : " commenced at " + house.time().format(from);
        String ended = to == null ? "" : " concluded at " + house.time().format(to);
        return "The meeting" + began + (from == null || to == null ? "" : " and") + ended;
    }
}
