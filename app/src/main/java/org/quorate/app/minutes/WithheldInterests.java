package org.quorate.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.Interest;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.Correction;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;

/** The interests whose words the public may not read in the minutes of a meeting: sensitive ones, and those declared on Part 2 business. */
final class WithheldInterests {
    private final ReadSession session;
    private final List<Interest> sensitive;

    private WithheldInterests(ReadSession session) {
        this.session = session;
        sensitive = session.interests().all().stream().filter(Interest::sensitive).toList();
    }

    /**
     * What is declared there, those taken back among it, because the minutes may still tell it; and what the register marks as sensitive, because the
     * minutes may tell it without a declaration on record.
     */
    static List<MinutesOfMeeting.Withheld> at(ReadSession session, MeetingId meeting) {
        WithheldInterests interests = new WithheldInterests(session);
        List<MinutesOfMeeting.Withheld> withheld = new ArrayList<>();
        session.interests().declarations().stream().filter(declaration -> declaration.meeting().equals(meeting) && interests.withholds(declaration))
                .forEach(declaration -> withheld.add(new MinutesOfMeeting.Withheld(interests.name(declaration.person()), declaration.nature(),
                        declaration.item(), true, interests.isSensitive(declaration))));
        interests.sensitive.forEach(interest ->
                withheld.add(new MinutesOfMeeting.Withheld(interests.name(interest.person()), interest.nature(), null, false, true)));
        return withheld;
    }

    /** Whether the public may not read what was declared. */
    static boolean withholds(ReadSession session, Declaration declaration) {
        return new WithheldInterests(session).withholds(declaration);
    }

    private boolean withholds(Declaration declaration) {
        return isSensitive(declaration) || isPartTwo(declaration.item());
    }

    private boolean isPartTwo(@Nullable ItemId id) {
        return id != null && session.meetings().findItem(id).filter(item -> item.part() == Part.TWO).isPresent();
    }

    /** Where the register marks an interest of that person and kind, or in the same words, as sensitive. */
    private boolean isSensitive(Declaration declaration) {
        return sensitive.stream().anyMatch(interest -> interest.person().equals(declaration.person())
                && (interest.kind() == declaration.kind() || interest.nature().equalsIgnoreCase(declaration.nature())));
    }

    private String name(PersonId person) {
        return session.people().find(person).map(Person::name).orElse("A member");
    }

    /**
     * Whether the words of a correction are withheld: those of Part 2 business, and those of a minute in which a withheld interest may be
     * told, because a few words of it are enough to know it by.
     */
    static boolean withholds(ReadSession session, Correction correction) {
        List<MinutesOfMeeting.Withheld> withheld = at(session, correction.minutes());
        if (correction.item() == null) {
            return withheld.stream().anyMatch(each -> tells(correction, each));
        }
        AgendaItem item = session.meetings().findItem(correction.item()).orElse(null);
        if (item == null || item.part() == Part.TWO) {
            return true;
        }
        return withheld.stream().anyMatch(each -> (each.declared() && (item.standing() == StandingItem.DECLARATIONS || item.id().equals(each.item())))
                || tells(correction, each));
    }

    private static boolean tells(Correction correction, MinutesOfMeeting.Withheld withheld) {
        String nature = withheld.nature().toLowerCase(Locale.UK);
        String words = (correction.was() + " " + correction.becomes()).toLowerCase(Locale.UK);
        return words.contains(nature) || nature.contains(correction.was().toLowerCase(Locale.UK))
                || (withheld.declared() && words.contains(withheld.person().toLowerCase(Locale.UK)));
    }
}
