package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Action;
import org.quorate.model.charter.Ask;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Body;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.AskedPartner;
import org.quorate.model.recommendation.BodyThen;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;

/** What the bodies of the demonstration have put to one another: something in every typical state, one stuck, one that left out a step. */
final class Referrals {
    private static final String OFFICE = "Northfield Partnership Office";
    private final Writing writing;
    private final List<RecommendationEvent> events = new ArrayList<>();
    private int number;

    Referrals(Writing writing) {
        this.writing = writing;
    }

    void write() {
        portfolio();
        capital();
        neverTaken();
        withoutProposal();
        memorandum();
        lettered();
        deferred();
        withdrawn();
        notAccepted();
        confidential();
        notSent();
    }

    private void portfolio() {
        ItemId source = item("Portfolio of programmes: proposal to the Board");
        LocalDate made = dayOf(source);
        made("CG", source, made);
        sent("PB", Ask.SIGN_OFF, made.plusDays(2));
        LocalDate signed = answered("PB", made, Answer.ACCEPTED, "That the portfolio of programmes be signed off");
        ItemId review = item("Portfolio of programmes: review");
        LocalDate reviewed = dayOf(review);
        sent("AS", Ask.REVIEW, signed.plusDays(1).isAfter(reviewed) ? reviewed : signed.plusDays(1));
        happened(new Happened.Placed(review), reviewed, null);
        happened(new Happened.Answered(body("AS"), Answer.ACCEPTED, review, null, "Reviewed; the Assembly asked for a plainer summary"), reviewed, null);
        keep("Portfolio of programmes", "That the Board sign off the portfolio of programmes for the year", "portfolio");
    }

    private void capital() {
        ItemId source = item("Capital priorities: proposal to the Board");
        made("CG", source, dayOf(source));
        sent("PB", Ask.SIGN_OFF, dayOf(source).plusDays(3));
        happened(new Happened.Placed(item("Capital priorities, third call")), day(12), null);
        keep("Order of the capital schemes", "That the schemes be taken in the order of the table", "capital");
    }

    private void neverTaken() {
        made("CG", null, day(205));
        sent("PB", Ask.SIGN_OFF, day(203));
        answered("PB", day(203), Answer.AMENDED, "Signed off without the estates programme");
        keep("Portfolio of programmes, second year", "That the Board sign off the portfolio for the second year", "portfolio");
    }

    private void withoutProposal() {
        made("EX", null, day(66));
        sent("PB", Ask.SIGN_OFF, day(64));
        answered("PB", day(64), Answer.ACCEPTED, null);
        keep("Digital front door programme", "That the programme be added to the portfolio", "portfolio");
    }

    private void memorandum() {
        made("EX", null, day(70));
        sent("PB", Ask.ENDORSE, day(69));
        LocalDate endorsed = answered("PB", day(69), Answer.ACCEPTED, "That the revised memorandum be put to the partners");
        List<AskedPartner> partners = new ArrayList<>();
        writing.write().partners().all().forEach(partner -> partners.add(new AskedPartner(partner.id(), partner.name(),
                partner.name().equals("Northfield Voluntary Action"), List.of())));
        happened(new Happened.PutToPartners("adoption", partners), endorsed.plusDays(2), null);
        for (AskedPartner partner : partners) {
            happened(new Happened.Consulted(partner.name(), "by e-mail, with the revised text"), endorsed.plusDays(2), null);
        }
        replied("Northfield East Council", Reply.SUPPORTS, "Leader of the Council", ReplyForm.MINUTE, null, endorsed.plusDays(16));
        replied("Coast Council", Reply.SUPPORTS, "Chief Executive", ReplyForm.ORIGINAL, null, endorsed.plusDays(19));
        replied("NHS Northfield Commissioning", Reply.SUPPORTS, "Accountable Officer", ReplyForm.PDF, null, endorsed.plusDays(20));
        replied("Northfield Acute Hospitals NHS Trust", Reply.SUPPORTS_WITH_CONDITIONS, "Chief Executive", ReplyForm.LETTER,
                "that the schedule of contributions is agreed first", endorsed.plusDays(21));
        replied("Northfield Mental Health NHS Trust", Reply.SUPPORTS, "Chair", ReplyForm.PDF, null, endorsed.plusDays(22));
        replied("North Primary Care Network", Reply.RESPONDED, "Clinical director", ReplyForm.LETTER,
                "that its members meet next month", endorsed.plusDays(24));
        keep("Adoption of the revised memorandum", "That the partners adopt the revised memorandum", "adoption");
    }

    private void lettered() {
        made("EX", null, day(62));
        sent("PB", Ask.CONSIDER, day(60));
        LocalDate considered = answered("PB", day(60), Answer.ACCEPTED, "That the recommendations be supported");
        happened(new Happened.PointAnswered("E", Answer.DEFERRED, "until the councils have replied"), considered, null);
        happened(new Happened.PointAnswered("G", Answer.AMENDED, "climate change to be a section of its own"), considered, null);
        happened(new Happened.CarriedOut("A"), considered.plusDays(4), null);
        Optional<Action> open = writing.write().actions().all().stream().filter(action -> action.closedOn() == null).findFirst();
        open.ifPresent(action -> happened(new Happened.Tracked("F", action.id(), action.reference()), considered.plusDays(4), null));
        happened(new Happened.PointReplied("E", "Northfield East Council", Reply.SUPPORTS, "Leader of the Council", null), considered.plusDays(15), null);
        happened(new Happened.PointReplied("E", "Moor District Council", Reply.SUPPORTS_WITH_CONDITIONS, "Chief Executive",
                "that each council names its own representative"), considered.plusDays(21), null);
        keep("Comments received on the memorandum", null, null, report());
    }

    private LetteredReport report() {
        ReportScript script = new ReportScript(writing.today());
        return new LetteredReport("Comments received from partners", List.of("Beatrice Lindqvist"),
                List.of("Provide the Board with:", "- An account of the comments of partners", "- Recommendations on how to answer them"),
                List.of("That the Board consider the comments and support the recommendations in section 2. They fall into two broad categories:",
                        "- Imminent amendments for final drafting", "- Actions of the medium or longer term"),
                List.of(new LetteredReport.Section("Context", List.of("The revised memorandum was sent to every partner for comment. Most saw value in it"
                        + " as a foundation; several asked for more detail on how the groups work together."))),
                script.leadIns(), script.points()).with(script.points().get(4).addressedTo(
                        List.of("Coast Council", "Moor District Council", "Northfield East Council", "Northfield West Council")));
    }

    private void deferred() {
        ItemId source = item("Virtual wards");
        made("CG", source, dayOf(source));
        sent("EX", Ask.CONSIDER, dayOf(source).plusDays(1));
        answered("EX", dayOf(source).plusDays(1), Answer.DEFERRED, "until the cost of the second ward is known");
        keep("A second virtual ward", "That the Executive consider a second virtual ward", null);
    }

    private void withdrawn() {
        made("EX", null, day(58));
        sent("PB", Ask.ENDORSE, day(56));
        happened(new Happened.Withdrawn(), day(30), "the hospitals have agreed it among themselves");
        keep("Smoke-free hospital sites", "That the Board endorse smoke-free sites", null);
    }

    private void notAccepted() {
        ItemId source = item("Care home support team");
        made("CG", source, dayOf(source));
        sent("PB", Ask.AGREE, dayOf(source).plusDays(2));
        answered("PB", dayOf(source).plusDays(2), Answer.REJECTED, "The Board asked for a cheaper proposal");
        keep("Care home support team", "That the team be paid for from the fund", null);
    }

    private void confidential() {
        ItemId source = item("Programme office staffing");
        made("EX", source, dayOf(source));
        sent("PB", Ask.APPROVE, dayOf(source).plusDays(2));
        keep("Two posts in the programme office", "That the Board approve two posts", null);
    }

    private void notSent() {
        made("CG", null, day(5));
        keep("Falls prevention programme", "That the Board add falls prevention to the portfolio", "portfolio");
    }

    private void made(String body, @Nullable ItemId source, LocalDate on) {
        happened(new Happened.Made(body(body), source), on, null);
    }

    private void sent(String body, Ask ask, LocalDate on) {
        happened(new Happened.Sent(body(body), ask), on, null);
    }

    /** The body answers at the first meeting it held after a day, or on that day where it held none since. */
    private LocalDate answered(String body, LocalDate after, Answer answer, @Nullable String words) {
        Body who = writing.cast().body(body);
        LocalDate on = writing.write().meetings().of(who.id()).stream().filter(meeting -> meeting.state().isHeld() && meeting.date().isAfter(after))
                .map(Meeting::date).min(LocalDate::compareTo).orElse(after);
        happened(new Happened.Answered(body(body), answer, null, null, words), on, null);
        return on;
    }

    private void replied(String partner, Reply reply, String by, ReplyForm form, @Nullable String conditions, LocalDate on) {
        happened(new Happened.Replied(partner, reply, by, form, conditions), on, null);
    }

    private BodyThen body(String shortName) {
        Body body = writing.cast().body(shortName);
        return new BodyThen(body.id(), body.name());
    }

    private LocalDate day(int daysAgo) {
        return writing.today().minusDays(daysAgo);
    }

    private ItemId item(String title) {
        return writing.write().meetings().allItems().stream().filter(item -> item.title().equals(title)).map(AgendaItem::id).findFirst().orElseThrow();
    }

    private LocalDate dayOf(ItemId item) {
        return writing.write().meetings().findItem(item).flatMap(found -> writing.write().meetings().find(found.meeting())).map(Meeting::date).orElseThrow();
    }

    private void happened(Happened what, LocalDate on, @Nullable String reason) {
        LocalDate day = on.isAfter(writing.today()) ? writing.today() : on;
        events.add(new RecommendationEvent(what, day, reason, List.of(), 1, day, OFFICE));
    }

    private void keep(String title, @Nullable String text, @Nullable String route) {
        keep(title, text, route, null);
    }

    private void keep(String title, @Nullable String text, @Nullable String route, @Nullable LetteredReport report) {
        number++;
        writing.write().recommendations().save(new Recommendation(new RecommendationId(writing.write().ids().next()), "R-" + number, title, text, route,
                null, null, null, report, events, 0));
        events.clear();
    }
}
