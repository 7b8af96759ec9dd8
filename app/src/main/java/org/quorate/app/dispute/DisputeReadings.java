package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.register.Origins;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvidence;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.DisputeLetter;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.dispute.WrittenLetter;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.Procedure;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.StageVisit;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** Reads disputes as the window shows them. */
public final class DisputeReadings {
    private static final int MOST_ITEMS = 400;

    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final DisputeService disputes;
    private final WorkingDays calendar;

    public DisputeReadings(Store store, Acting acting, CharterService charters, DisputeService disputes, WorkingDays calendar) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.disputes = disputes;
        this.calendar = calendar;
    }

    /** Every dispute with where it stands, earliest opened first. */
    public List<DisputeEntry> entries() {
        return store.read(session -> {
            Origins origins = new Origins(session);
            return session.disputes().all().stream().map(dispute -> entry(disputes.place(session, dispute), origins)).toList();
        });
    }

    private static DisputeEntry entry(DisputeStanding standing, Origins origins) {
        AgendaItem item = origins.item(standing.dispute().item());
        Body body = origins.bodyOf(origins.meetingOf(item));
        return new DisputeEntry(standing, body == null ? "" : body.name(), item != null && item.privacy() != null);
    }

    /** One dispute with everything on record of it. */
    public DisputeDetail detail(DisputeId id) {
        return store.read(session -> {
            Dispute dispute = session.disputes().find(id).orElseThrow(() -> new Refused("The dispute is no longer on record."));
            CharterInForce charter = charters.inForceOn(session, acting.today())
                    .orElseThrow(() -> new Refused("No charter is in force today; adopt one first."));
            return detail(session, disputes.standing(session, dispute), charter);
        });
    }

    private DisputeDetail detail(ReadSession session, DisputeStanding standing, CharterInForce charter) {
        Dispute dispute = standing.dispute();
        Procedure procedure = Procedure.of(charter.charter(), dispute.procedure(), calendar)
                .orElseThrow(() -> new Refused("The charter has no procedure called " + dispute.procedure() + " any more."));
        List<StageVisit> visits = procedure.course(dispute.facts(), dispute.steps());
        StageVisit here = visits.getLast();
        StageFacts stage = StageFacts.of(charter.charter(), procedure.rules(), here, standing.line());
        Origins origins = new Origins(session);
        List<DisputeDetail.LetterLine> letters = letters(session, dispute);
        List<DisputeEvidence> evidence = session.disputes().evidenceOf(dispute.id());
        List<Action> linked = session.disputes().actionsOf(dispute.id()).stream().map(session.actions()::find).flatMap(Optional::stream).toList();
        return new DisputeDetail(entry(standing, origins), stage, MovePlan.of(standing, stage), origin(dispute, origins, charter),
                parties(session, dispute, here, stage), moments(dispute, visits, letters, evidence), letters, evidence, linked,
                choices(session, dispute, stage, charter, linked), clockClause(charter, procedure.rules(), here));
    }

    private static @Nullable String clockClause(CharterInForce charter, CharterProcedure rules, StageVisit here) {
        return charter.charter().setting(rules.key() + "." + here.stage().key() + ".days").map(Setting::provenance).map(from -> from.clause()).orElse(null);
    }

    private static DisputeDetail.Origin origin(Dispute dispute, Origins origins, CharterInForce charter) {
        String key = dispute.matter();
        String matter = key == null ? "" : charter.charter().matter(key).map(CharterMatter::title).orElse("");
        AgendaItem item = origins.item(dispute.item());
        Meeting meeting = origins.meetingOf(item);
        if (item == null || meeting == null) {
            LocalDate arisen = dispute.arisenOn();
            return new DisputeDetail.Origin("Opened on its own" + (arisen == null ? "" : "; it arose on " + DayText.of(arisen)), null, 0, matter);
        }
        return new DisputeDetail.Origin(origins.bodyName(meeting) + ", " + DayText.of(meeting.date()) + ", item " + item.position() + ": " + item.title(),
                meeting.id(), item.position(), matter);
    }

    private static List<DisputeDetail.PartyLine> parties(ReadSession session, Dispute dispute, StageVisit here, StageFacts stage) {
        String opener = dispute.events().getFirst().what().by();
        List<DisputeDetail.PartyLine> lines = new ArrayList<>();
        for (DisputeParty party : dispute.parties()) {
            String answer = here.events().stream().filter(event -> event.kind() == EventKind.ACCEPT || event.kind() == EventKind.REJECT)
                    .filter(event -> party.name().equals(event.by())).reduce((first, second) -> second)
                    .map(event -> event.kind() == EventKind.ACCEPT ? "accepts" : "does not accept").orElse(stage.hasOutcome() ? "no answer yet" : "");
            lines.add(new DisputeDetail.PartyLine(party.name(), DisputeNames.now(session, party).orElse(null),
                    party.name().equals(opener) ? "raised it" : "responds", party.affected(), answer));
        }
        return lines;
    }

    private static List<DisputeDetail.LetterLine> letters(ReadSession session, Dispute dispute) {
        List<WrittenLetter> written = session.disputes().writtenOf(dispute.id());
        List<DisputeDetail.LetterLine> lines = new ArrayList<>();
        for (DisputeLetter sent : dispute.letters()) {
            lines.add(new DisputeDetail.LetterLine(sent.kind(), sent.about(), DisputeDetail.LetterState.SENT, sent.sentOn()));
        }
        for (Dispute.OwedLetter owed : dispute.lettersOwed()) {
            Optional<WrittenLetter> made = written.stream().filter(one -> one.about() == owed.about() && one.kind() == owed.kind()).findFirst();
            lines.add(new DisputeDetail.LetterLine(owed.kind(), owed.about(),
                    made.isPresent() ? DisputeDetail.LetterState.WRITTEN : DisputeDetail.LetterState.TO_WRITE,
                    made.map(WrittenLetter::on).orElse(owed.event().on())));
        }
        written.stream().filter(one -> one.kind() == LetterKind.INVITATION && dispute.letters().stream().noneMatch(sent -> sent.kind() == one.kind()
                && sent.about() == one.about() && !sent.sentOn().isBefore(one.on())))
                .forEach(one -> lines.add(new DisputeDetail.LetterLine(one.kind(), one.about(), DisputeDetail.LetterState.WRITTEN, one.on())));
        lines.sort(Comparator.comparingInt(DisputeDetail.LetterLine::about));
        return lines;
    }

    private static List<DisputeDetail.Moment> moments(Dispute dispute, List<StageVisit> visits, List<DisputeDetail.LetterLine> letters,
            List<DisputeEvidence> evidence) {
        List<DisputeDetail.Moment> moments = new ArrayList<>();
        for (StageVisit visit : visits) {
            boolean begins = true;
            for (ProcedureEvent ignored : visit.events()) {
                int place = moments.size();
                moments.add(new DisputeDetail.Moment(place, dispute.events().get(place), visit.stage().title(), begins,
                        letters.stream().filter(letter -> letter.about() == place).toList(),
                        evidence.stream().filter(piece -> Objects.equals(piece.about(), place)).toList()));
                begins = false;
            }
        }
        return moments;
    }

    private DisputeDetail.MoveChoices choices(ReadSession session, Dispute dispute, StageFacts stage, CharterInForce charter, List<Action> linked) {
        Set<String> names = new LinkedHashSet<>(dispute.partyNames());
        Stream.of(stage.actor(), stage.advisedBy(), stage.appointedBy()).filter(Objects::nonNull).map(String::valueOf).forEach(names::add);
        charter.charter().bodies().forEach(body -> {
            names.add(body.name());
            Optional.ofNullable(body.chair()).ifPresent(names::add);
        });
        List<Action> open = session.actions().all().reversed().stream().filter(action -> !linked.contains(action)).toList();
        return new DisputeDetail.MoveChoices(List.copyOf(names), voters(session, stage, charter), open);
    }

    /** The organisations with a voting seat in the body that acts at the stage, in the order of its seats; each once, however many speak for it. */
    private List<String> voters(ReadSession session, StageFacts stage, CharterInForce charter) {
        String actor = stage.actor();
        if (actor == null) {
            return List.of();
        }
        Map<PartnerId, String> partners = new HashMap<>();
        session.partners().all().forEach(partner -> partners.put(partner.id(), partner.name()));
        Optional<CharterBody> acts = charter.charter().body(actor).or(() -> charter.charter().bodies().stream()
                .filter(body -> Slug.of(actor).endsWith(Slug.of(body.name()))).findFirst());
        return session.bodies().all().stream().filter(body -> acts.isPresent() && charter.bodyOf(body).equals(acts))
                .flatMap(body -> roll(session, body).entries().stream())
                .filter(entry -> entry.seat().seatClass() == SeatClass.VOTING)
                .map(entry -> entry.seat().partner() != null ? partners.get(entry.seat().partner())
                        : entry.holder() == null ? null : entry.holder().organisation())
                .filter(Objects::nonNull).map(String::valueOf).distinct().toList();
    }

    private Roll roll(ReadSession session, Body body) {
        return Roll.of(body.id(), acting.today(), session.seats().constituenciesOf(body.id()), session.seats().of(body.id()),
                session.seats().appointmentsOf(body.id()), session.seats().deputiesOf(body.id()), session.people().all());
    }

    /**
     * What the form for opening one offers.
     *
     * @param items the items a dispute may arise from, those left undecided first
     * @param partners the member organisations by name
     * @param deciders who may have decided which are affected
     */
    public record OpeningChoices(List<ArisenItem> items, List<String> partners, List<String> deciders) {
        public OpeningChoices {
            items = List.copyOf(items);
            partners = List.copyOf(partners);
            deciders = List.copyOf(deciders);
        }
    }

    /**
     * An item a dispute may arise from.
     *
     * @param words as in "PB, Tue 24 Nov 2026, item 7: Community beds"
     * @param undecided whether it was left undecided
     */
    public record ArisenItem(ItemId item, String title, String words, boolean undecided) {}

    public OpeningChoices choices() {
        return store.read(session -> {
            Origins origins = new Origins(session);
            Map<ItemId, DecisionOutcome> outcomes = new HashMap<>();
            session.decisions().all().stream().sorted(Comparator.comparing(Decision::at))
                    .forEach(decision -> outcomes.put(decision.item(), decision.outcome()));
            List<ArisenItem> items = session.meetings().allItems().stream()
                    .map(item -> arisen(item, origins, outcomes.get(item.id()))).flatMap(Optional::stream).toList();
            List<ArisenItem> newest = Stream.concat(items.reversed().stream().filter(ArisenItem::undecided),
                    items.reversed().stream().filter(item -> !item.undecided())).limit(MOST_ITEMS).toList();
            List<String> deciders = charters.inForceOn(session, acting.today()).stream().flatMap(charter -> charter.charter().bodies().stream())
                    .flatMap(body -> Stream.of(body.chair(), body.name())).filter(Objects::nonNull).map(String::valueOf).distinct().toList();
            return new OpeningChoices(newest, session.partners().all().stream().map(Partner::name).sorted().toList(), deciders);
        });
    }

    private Optional<ArisenItem> arisen(AgendaItem item, Origins origins, @Nullable DecisionOutcome outcome) {
        Meeting meeting = origins.meetingOf(item);
        Body body = origins.bodyOf(meeting);
        if (meeting == null || body == null || meeting.date().isAfter(acting.today())) {
            return Optional.empty();
        }
        boolean undecided = outcome != null && outcome.leavesOpen();
        return Optional.of(new ArisenItem(item.id(), item.title(),
                body.shortName() + ", " + DayText.of(meeting.date()) + ", item " + item.position() + ": " + item.title() + (undecided ? " (undecided)" : ""),
                undecided));
    }

    /** Calls back, on the store's own thread, after anything that disputes show was changed; the answer ends that. */
    public Runnable onChange(Runnable changed) {
        Set<String> shown = Set.of("dispute", "dispute_event", "dispute_letter", "dispute_evidence", "dispute_action", "dispute_letter_written", "partner",
                "action_item", "adopted_charter");
        return store.onChange(change -> {
            if (change.tables().stream().anyMatch(table -> shown.contains(table.toLowerCase(Locale.ROOT)))) {
                changed.run();
            }
        });
    }
}
