package org.quorate.app.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.model.charter.Ask;
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
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/** A store under the charter of the documents, and the steps of recommendations in few words. */
abstract class RecommendationFixture {
    static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    static final Acting SECRETARY = new Acting(() -> "Board Secretary", Clock.fixed(Instant.parse("2021-06-30T11:00:00Z"), Acting.ZONE));
    static final LocalDate MADE = LocalDate.of(2021, 1, 12);
    static final String PCG = "coordination-group";
    static final String BOARD = "partnership-board";
    static final String ASSEMBLY = "partnership-assembly";

    @TempDir
    Path folder;

    Store store;
    CharterService charters;
    RecommendationService service;
    PartnersService partners;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("board"), StoreOptions.with(SECRETARY.clock()));
        charters = new CharterService(store, SECRETARY);
        service = new RecommendationService(store, SECRETARY, charters, new Rulings(new EnglishBankHolidays()));
        partners = new PartnersService(service);
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    void cheshire() {
        adopt("cheshire-merseyside-2020", PCG, BOARD, ASSEMBLY, "finance-group", "partnership-executive");
        store.change("Board Secretary", "Added partners", session -> List.of("Halton MBC", "Mersey Care", "All PCNs").forEach(name ->
                session.partners().save(new Partner(new PartnerId(session.ids().next()), name, "Partner", null, List.of(), List.of(), 0))));
    }

    void adopt(String charter, String... bodies) {
        charters.adoptShipped(charter, LocalDate.of(2020, 1, 1), "Agreed");
        store.change("Board Secretary", "Added bodies", session -> {
            int place = 0;
            for (String key : bodies) {
                place++;
                session.bodies().save(new Body(new BodyId(session.ids().next()), key.replace('-', ' '), "B" + place, key, null, null, "", HouseStyle.plain(),
                        place, 0));
            }
        });
    }

    BodyId body(String key) {
        return store.read(session -> session.bodies().all().stream().filter(body -> key.equals(body.charterKey())).findFirst().orElseThrow().id());
    }

    Meeting meeting(String body, LocalDate on, MeetingState state) {
        AtomicReference<Meeting> made = new AtomicReference<>();
        BodyId id = body(body);
        store.change("Board Secretary", "Added a meeting", session -> {
            boolean held = state == MeetingState.HELD;
            Meeting meeting = new Meeting(new MeetingId(session.ids().next()), body + " " + on, id, on, LocalTime.of(14, 0), null, Venue.at("Hall"), state,
                    MinutesState.NONE, held ? LocalTime.of(14, 0) : null, held ? LocalTime.of(15, 0) : null, null, null, 0);
            session.meetings().save(meeting);
            made.set(meeting);
        });
        return made.get();
    }

    String made(@Nullable String from, @Nullable String route, @Nullable String kind, @Nullable ItemId item) {
        return service.make(new NewRecommendation("Portfolio", null, from == null ? null : body(from), from == null ? "An author" : null, item, route,
                kind, null,
                null, MADE, null, List.of())).reference();
    }

    void sent(String reference, @Nullable String to, @Nullable Ask ask, LocalDate on) {
        service.send(reference, to == null ? null : body(to), ask, null, on, null);
    }

    void answered(String reference, Answer answer, LocalDate on) {
        service.answer(reference, answer, null, null, null, on, null, List.of());
    }

    Standing standing(String reference) {
        return service.named(reference).standing();
    }

    List<String> findings(String reference) {
        return standing(reference).findings().stream().map(Standing.Finding::text).toList();
    }

    ItemId item(Meeting meeting, @Nullable Privacy privacy) {
        AtomicReference<ItemId> made = new AtomicReference<>();
        store.change("Board Secretary", "Added an item", session -> {
            ItemId id = new ItemId(session.ids().next());
            session.meetings().save(new AgendaItem(id, meeting.id(), 1, "Portfolio", StandingItem.NONE, "portfolio", Purpose.AGREE, null, List.of(), privacy,
                    null, 10, null, null, 0));
            made.set(id);
        });
        return made.get();
    }

    void reply(String reference, String partner, Reply reply, ReplyForm form) {
        partners.replied(reference, partner, reply, null, form, null, MADE.plusDays(9), List.of("letter"));
    }
}
