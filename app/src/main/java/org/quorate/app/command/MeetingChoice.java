package org.quorate.app.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.store.ReadSession;

/** Finds the one meeting a person means by a reference, a date or "latest". */
final class MeetingChoice {
    private static final Comparator<Meeting> BY_TIME = Comparator.comparing(MeetingChoice::startOf);
    private final ReadSession session;
    private final LocalDate today;

    MeetingChoice(ReadSession session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    /**
     * The meeting meant.
     *
     * @param bodyGiven a body's name, short name or charter name, or null for any body
     * @param ahead whether "latest" means the next to be held (agendas, packs) rather than the last held
     * @throws Refused where none or more than one is meant; the message lists the candidates
     */
    Meeting find(String wanted, @Nullable String bodyGiven, boolean ahead) {
        List<Meeting> meetings = session.meetings().all();
        Optional<Meeting> byReference = meetings.stream()
                .filter(meeting -> meeting.reference().equalsIgnoreCase(wanted.strip()))
                .findFirst();
        if (byReference.isPresent()) {
            return byReference.get();
        }
        Body body = bodyGiven == null ? null : body(bodyGiven);
        List<Meeting> considered = meetings.stream()
                .filter(meeting -> body == null || meeting.body().equals(body.id()))
                .toList();
        if (wanted.strip().equalsIgnoreCase("latest")) {
            return latest(considered, ahead);
        }
        return on(date(wanted), considered);
    }

    private Meeting latest(List<Meeting> meetings, boolean ahead) {
        return (ahead
                        ? meetings.stream()
                                .filter(meeting -> meeting.state().isAhead() && !meeting.date().isBefore(today))
                                .min(BY_TIME)
                        : meetings.stream().filter(meeting -> meeting.state().isHeld()).max(BY_TIME))
                .orElseThrow(() -> new Refused(ahead ? "No meeting is ahead." : "No meeting has been held yet."));
    }

    private Meeting on(LocalDate date, List<Meeting> meetings) {
        List<Meeting> found = meetings.stream().filter(meeting -> meeting.date().equals(date)).toList();
        if (found.size() > 1) {
            throw new Refused("More than one meeting is on " + date + ": "
                    + String.join(", ", found.stream().map(Meeting::reference).toList())
                    + ". Give one of these references, or name the body with --body.");
        }
        if (found.isEmpty()) {
            throw new Refused("No meeting is on " + date + ". See: quorate list meetings");
        }
        return found.getFirst();
    }

    /** The body a person means by its name, short name or name in the charter. */
    Body body(String given) {
        String wanted = given.strip().toLowerCase(Locale.UK);
        return session.bodies().all().stream()
                .filter(body -> body.name().toLowerCase(Locale.UK).equals(wanted)
                        || body.shortName().toLowerCase(Locale.UK).equals(wanted)
                        || wanted.equals(body.charterKey()))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no body called \"" + given + "\"; " + known()));
    }

    private String known() {
        List<String> names = session.bodies().all().stream().map(Body::name).toList();
        return names.isEmpty()
                ? "the partnership has no body yet. Add one in the window, or import a .yaml file that names it."
                : "there are: " + String.join(", ", names) + ".";
    }

    private static LocalDate date(String wanted) {
        try {
            return LocalDate.parse(wanted.strip());
        } catch (DateTimeParseException notADate) {
            throw new Refused("There is no meeting \"" + wanted
                    + "\". Give a reference from quorate list meetings, a date such as 2027-01-26, or latest.", notADate);
        }
    }

    private static LocalDateTime startOf(Meeting meeting) {
        return meeting.date().atTime(meeting.start());
    }
}
