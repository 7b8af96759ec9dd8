package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.persistence.store.WriteSession;

/** Builds the agendas of the demonstration: the standing items, then the business. */
final class Agendas {
    static final Privacy COMMERCIAL = new Privacy(
            "information relating to the financial or business affairs of any particular person",
            "Partnership property",
            "The meeting considered a matter concerning property.",
            "Disclosure would weaken the partnership's position in a negotiation that is still open.");
    static final Privacy STAFFING = new Privacy(
            "information relating to any individual",
            "Staffing of the programme office",
            "The meeting considered a staffing matter.",
            "Disclosure would identify the people concerned.");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final WriteSession write;
    private final MeetingId meeting;
    private final List<AgendaItem> items = new ArrayList<>();

    Agendas(WriteSession write, MeetingId meeting) {
        this.write = write;
        this.meeting = meeting;
    }

    static String longDate(LocalDate date) {
        return LONG_DATE.format(date);
    }

    List<AgendaItem> items() {
        return items;
    }

    /** Apologies, declarations, the minutes of the meeting before, and public questions where the public comes. */
    void standing(@Nullable LocalDate previous, boolean publicQuestions) {
        add("Apologies and substitutes", StandingItem.APOLOGIES, null, Purpose.NOTE, null, List.of(), null, null, 5, null);
        add("Declarations of interest", StandingItem.DECLARATIONS, null, Purpose.NOTE,
                "To provide an opportunity for members and officers to declare interests in any item on the agenda.",
                List.of(), null, null, 5, null);
        if (previous != null) {
            add("Minutes of the previous meeting", StandingItem.PREVIOUS_MINUTES, null, Purpose.AGREE,
                    "To approve the minutes of the meeting held on " + longDate(previous) + ".", List.of(), null, null, 5,
                    new PageRange(3, 6));
        }
        if (publicQuestions) {
            add("Public questions", StandingItem.PUBLIC_SPEAKING, null, Purpose.HEAR, null,
                    List.of("Ten minutes are set aside for members of the public to ask questions on any matter within the"
                                    + " remit of the body; each may speak for up to five minutes.",
                            "Questions should be sent in writing at least three clear working days before the meeting."),
                    null, null, 10, null);
        }
    }

    void add(Business business, int minutes) {
        Privacy privacy = business.way() != Way.PRIVATE
                ? null
                : business.title().contains("staffing") ? STAFFING : COMMERCIAL;
        add(business.title(), StandingItem.NONE, business.matter(), business.purpose(), sentence(business), List.of(), privacy,
                business.presenter(), minutes, null);
    }

    void add(
            String title,
            StandingItem standing,
            @Nullable String matter,
            Purpose purpose,
            @Nullable String sentence,
            List<String> paragraphs,
            @Nullable Privacy privacy,
            @Nullable String presenter,
            int minutes,
            @Nullable PageRange pages) {
        items.add(new AgendaItem(
                new ItemId(write.ids().next()), meeting, items.size() + 1, title, standing, matter, purpose, sentence, paragraphs,
                privacy, presenter, minutes, pages, null, 0));
    }

    private static String sentence(Business business) {
        String title = business.title();
        return switch (business.purpose()) {
            case HEAR -> "To hear about " + title + ".";
            case NOTE -> "To note a report on " + title + ".";
            case RECEIVE -> "To receive a report on " + title + ".";
            case DISCUSS -> "To discuss " + title + ".";
            case AGREE -> "To agree " + title + ".";
            case DECIDE -> "To decide on " + title + ".";
        };
    }
}
