package org.quorate.app.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.assurance.AssuranceService;
import org.quorate.app.assurance.AssuranceStanding;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.escalation.EscalationService;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.app.meeting.MeetingReference;
import org.quorate.app.segment.OversightThemes;
import org.quorate.app.segment.ReviewBody;
import org.quorate.app.segment.SegmentService;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.Body;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentHistory;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/** Plans formal review meetings whose agenda follows the oversight themes, in proportion to what each has to deal with (IC-06, IC-07, BS-02). */
public final class ReviewMeetingService {
    private static final int WELCOME = 5;

    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final EscalationService escalations;
    private final AssuranceService assurance;
    private final SegmentService segments;

    public ReviewMeetingService(Store store, Acting acting, CharterService charters, EscalationService escalations, AssuranceService assurance,
            SegmentService segments) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.escalations = escalations;
        this.assurance = assurance;
        this.segments = segments;
    }

    /** Plans one; refused where whoever is to chair may not, or the partnership has no such body. */
    public PlannedReview plan(ReviewWanted wanted) {
        Required.that(!wanted.date().isBefore(acting.today()), "A review meeting is planned for a day to come; " + DayText.of(wanted.date()) + " has passed.");
        return store.write(acting.name(), "Planned a review meeting on " + DayText.of(wanted.date()), session -> {
            CharterInForce charter = charters.inForceOn(session, acting.today())
                    .orElseThrow(() -> new Refused("No charter is in force; adopt one first."));
            CharterBody described = ReviewBody.inCharter(charter)
                    .orElseThrow(() -> new Refused("The charter in force has no review meeting, so none can be planned from it."));
            List<String> findings = new ArrayList<>();
            String chair = Required.text(wanted.chair(), "Say who chairs, with the office.");
            mayChair(described, chair).ifPresent(findings::add);
            Body body = ReviewBody.of(session, charter).orElseThrow(() -> new Refused("The partnership has no body \"" + described.name()
                    + "\" yet. Add it under People and bodies first."));
            OversightThemes themes = OversightThemes.of(charter);
            Required.that(!themes.titles().isEmpty(), "The charter in force lists no themes, so there is nothing to order the business by.");
            unreviewed(session, charter, body).ifPresent(findings::add);
            List<String> chosen = wanted.themes().isEmpty() ? themes.titles() : themes.named(wanted.themes());
            List<String> inOrder = themes.titles().stream().filter(chosen::contains).toList();
            leftOut(session, themes.titles(), inOrder).ifPresent(findings::add);
            return planned(session, wanted, body, business(session, inOrder), findings);
        });
    }

    /** What concerns no theme is dealt with under the first. */
    private List<ThemeBusiness> business(ReadSession session, List<String> themes) {
        List<EscalationStanding> open = escalations.all(session);
        List<AssuranceStanding> levels = assurance.all(session);
        List<SegmentHistory> histories = segments.all(session);
        String first = themes.getFirst();
        return themes.stream().map(theme -> ThemeBusiness.of(theme, open, levels, histories, theme.equals(first))).toList();
    }

    /** That themes are not on the agenda although there is something under them. */
    private Optional<String> leftOut(ReadSession session, List<String> all, List<String> chosen) {
        List<String> missed = business(session, all).stream().filter(theme -> !theme.lines().isEmpty() && !chosen.contains(theme.theme()))
                .map(ThemeBusiness::theme).toList();
        return missed.isEmpty() ? Optional.empty() : Optional.of("Not on its agenda, although something is open there: " + String.join("; ", missed) + ".");
    }

    private static PlannedReview planned(WriteSession session, ReviewWanted wanted, Body body, List<ThemeBusiness> business, List<String> findings) {
        String reference = MeetingReference.of(body, wanted.date(), taken -> session.meetings().findByReference(taken).isPresent());
        int minutes = WELCOME + business.stream().mapToInt(ThemeBusiness::minutes).sum();
        Meeting meeting = new Meeting(new MeetingId(session.ids().next()), reference, body.id(), wanted.date(), wanted.start(),
                wanted.start().plusMinutes(minutes), Venue.at(wanted.place()), MeetingState.PLANNED, MinutesState.NONE, null, null, null, null, 0);
        session.meetings().save(meeting);
        session.meetings().save(item(session, meeting, 1, "Welcome", List.of(), wanted.chair(), WELCOME));
        List<String> items = new ArrayList<>();
        int position = 1;
        List<ThemeBusiness> inOrder = Stream.concat(business.stream().filter(theme -> theme.lines().isEmpty()),
                business.stream().filter(theme -> !theme.lines().isEmpty())).toList();
        for (ThemeBusiness theme : inOrder) {
            position++;
            session.meetings().save(item(session, meeting, position, theme.theme(), theme.lines(), null, theme.minutes()));
            items.add(theme.theme() + " (" + theme.minutes() + " min)");
        }
        return new PlannedReview(meeting.id(), reference, items, findings);
    }

    /** What names organisations is taken in Part 2 until somebody decides otherwise, so that no agenda tells of an escalation before it may be told. */
    private static AgendaItem item(WriteSession session, Meeting meeting, int position, String title, List<String> lines, @Nullable String presenter,
            int minutes) {
        Privacy privacy = lines.isEmpty() ? null : new Privacy(null, title, null, null);
        return new AgendaItem(new ItemId(session.ids().next()), meeting.id(), position, title, StandingItem.NONE, null, Purpose.DISCUSS, null, lines,
                privacy, presenter, minutes, null, null, 0);
    }

    /** Refuses whoever may not chair; answers a finding where the charter does not say who does. */
    private static Optional<String> mayChair(CharterBody described, String chair) {
        String offices = described.chair();
        if (offices == null) {
            return Optional.of("The charter does not say who chairs the review meeting.");
        }
        String given = Slug.of(chair);
        boolean may = Stream.of(offices.split("\\s+or\\s+", -1)).map(office -> Slug.of(office).replaceFirst("^(?:the|an|a|one-of-the)-", ""))
                .anyMatch(office -> ("-" + given + "-").contains("-" + office + "-"));
        if (!may) {
            String clause = described.clause();
            throw new Refused("The review meeting is chaired by the " + offices + (clause == null ? "" : " (" + clause + ")") + "; \"" + chair
                    + "\" names neither. Give the office with the name, such as \"Judith Roe, Regional Director\".");
        }
        return Optional.empty();
    }

    /** Where the charter asks for a meeting every quarter, and the quarter that ended last had none. */
    private Optional<String> unreviewed(ReadSession session, CharterInForce charter, Body body) {
        Quarter last = segments.lastQuarter();
        Optional<Setting> cadence = ReviewBody.inCharter(charter).flatMap(found -> charter.charter().setting(found.key() + ".cadence"))
                .filter(setting -> !setting.isSilent() && setting.valueText().toLowerCase(Locale.UK).contains("quarter"));
        boolean held = session.meetings().of(body.id()).stream().anyMatch(meeting -> meeting.state().isHeld()
                && !meeting.date().isBefore(last.firstDay()) && !meeting.date().isAfter(last.lastDay()));
        return cadence.isPresent() && !held ? Optional.of("No formal review meeting is on record for " + last.words() + ", and the charter asks for one every"
                + " quarter.") : Optional.empty();
    }

    /** Finding of the quarter that ended last, for the screen; nothing where it was reviewed or no charter asks for it. */
    public Optional<String> missedQuarter() {
        return store.read(session -> {
            Optional<CharterInForce> charter = charters.inForceOn(session, acting.today());
            Optional<Body> body = charter.flatMap(found -> ReviewBody.of(session, found));
            return charter.isPresent() && body.isPresent() ? unreviewed(session, charter.get(), body.get()) : Optional.<String>empty();
        });
    }

    /** The day a person is likely to want: four weeks from today. */
    public LocalDate likelyDay() {
        return acting.today().plusWeeks(4);
    }
}
