package org.quorate.app.minutes;

import java.util.List;
import java.util.Locale;
import org.quorate.model.interest.Declaration;
import org.quorate.model.interest.Interest;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.Correction;
import org.quorate.model.partnership.Person;
import org.quorate.persistence.store.ReadSession;

/** The interests declared at a meeting whose words the public may not read. */
final class SensitiveInterests {
    private SensitiveInterests() {}

    /** A declaration is withheld from the public where the register marks an interest of that person and kind as sensitive. */
    static List<MinutesOfMeeting.Withheld> at(ReadSession session, MeetingId meeting) {
        List<Interest> sensitive = session.interests().all().stream().filter(Interest::sensitive).toList();
        return session.interests().declarationsAt(meeting).stream()
                .filter(declaration -> sensitive.stream().anyMatch(interest -> interest.person().equals(declaration.person())
                        && interest.kind() == declaration.kind()))
                .map(declaration -> new MinutesOfMeeting.Withheld(name(session, declaration), declaration.nature(), declaration))
                .toList();
    }

    private static String name(ReadSession session, Declaration declaration) {
        return session.people().find(declaration.person()).map(Person::name).orElse("A member");
    }

    /**
     * Whether the words of a correction are withheld: those of Part 2 business, and those of a minute in which a sensitive interest may be
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
        return withheld.stream().anyMatch(each -> item.standing() == StandingItem.DECLARATIONS
                || item.id().equals(each.declaration().item()) || tells(correction, each));
    }

    private static boolean tells(Correction correction, MinutesOfMeeting.Withheld withheld) {
        String nature = withheld.nature().toLowerCase(Locale.UK);
        String words = (correction.was() + " " + correction.becomes()).toLowerCase(Locale.UK);
        return words.contains(nature) || nature.contains(correction.was().toLowerCase(Locale.UK))
                || words.contains(withheld.person().toLowerCase(Locale.UK));
    }
}
