package org.quorate.persistence.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.action.ActionId;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.DueDate;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.AskedPartner;
import org.quorate.model.recommendation.BodyThen;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.model.recommendation.SubItem;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class JooqRecommendationsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 27);
    private static final RecommendationId ID = new RecommendationId(900);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("board"), StoreOptions.with(Clock.fixed(Instant.parse("2021-02-01T12:00:00Z"), ZoneOffset.UTC)));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private static RecommendationEvent event(Happened what) {
        return new RecommendationEvent(what, DAY, "because", List.of("minute 12"), 2, DAY, "Secretary");
    }

    private static Recommendation recommendation(LetteredReport report, List<RecommendationEvent> events, int revision) {
        return new Recommendation(ID, "R-1", "The memorandum", "That it be adopted", "adoption", "Peer review", "The programme team",
                DueDate.read("by 31/3/22 or following the legislation"), report, events, revision);
    }

    private static LetteredReport report() {
        return new LetteredReport("Comments", List.of("An author"), List.of("Provide:", "- an update"), List.of("That the Board consider"),
                List.of(new LetteredReport.Section("Context", List.of("One.", "Two."))), List.of("The Board:", "And the Board:"),
                List.of(new Point("A", 0, "Thank them", List.of(), PointCategory.IMMINENT, "General", null),
                        new Point("B", 1, "Amend", List.of(new SubItem(SubItem.Mark.ROMAN, "first"), new SubItem(SubItem.Mark.BULLET, "aside")), null, null,
                                DueDate.read("2022-03-31"), List.of("Council", "Trust"))));
    }

    private Recommendation kept() {
        return store.read(session -> session.recommendations().find(ID).orElseThrow());
    }

    private void save(Recommendation recommendation) {
        store.change("Secretary", "Saved a recommendation", session -> session.recommendations().save(recommendation));
    }

    @Test
    void everything_that_can_happen_reads_back_as_it_was_saved() {
        BodyThen board = new BodyThen(new BodyId(3), "Board");
        List<RecommendationEvent> events = List.of(
                event(new Happened.Made(null, null)), event(new Happened.StepTaken(Ask.CIRCULATE, "interested parties")),
                event(new Happened.PutToPartners("adoption", List.of(AskedPartner.of(new PartnerId(7), "Council"),
                        new AskedPartner(null, "All PCNs", true, List.of("North", "South"))))),
                event(new Happened.Consulted("Council", "by letter")),
                event(new Happened.Replied("Council", Reply.SUPPORTS_WITH_CONDITIONS, "Leader", ReplyForm.JPEG, "if paid for")),
                event(new Happened.PointAnswered("B", Answer.AMENDED, "shorter")), event(new Happened.Tracked("B", new ActionId(4), "A-4")),
                event(new Happened.PointAddressed("B", List.of("Council", "Trust"))),
                event(new Happened.PointReplied("B", "Council", Reply.SUPPORTS_WITH_CONDITIONS, "Leader", "if paid for")),
                event(new Happened.PartCarriedOut("B", "Trust")), event(new Happened.EventCame(null, DAY)),
                event(new Happened.CarriedOut("A")), event(new Happened.StruckOut(3)),
                event(new Happened.Withdrawn()));
        save(recommendation(report(), events, 0));
        assertThat(kept()).isEqualTo(recommendation(report(), events, 1));
        Happened sent = new Happened.Sent(board, Ask.SIGN_OFF);
        Happened answered = new Happened.Answered(board, Answer.REFERRED_ON, new ItemId(5), new DecisionId(6), "to the Assembly");
        for (Happened what : List.of(sent, new Happened.Placed(new ItemId(5)), answered, new Happened.Made(board, new ItemId(5)))) {
            assertThat(RecommendationRows.event(RecommendationRows.row(ID, 0, event(what))).what()).isEqualTo(what);
        }
    }

    @Test
    void what_is_on_record_may_only_be_added_to() {
        List<RecommendationEvent> first = List.of(event(new Happened.Made(null, null)));
        save(recommendation(report(), first, 0));
        List<RecommendationEvent> more = new ArrayList<>(first);
        more.add(event(new Happened.Withdrawn()));
        save(recommendation(report(), more, 1));
        assertThatThrownBy(() -> save(recommendation(report(), first, 2))).isInstanceOf(Refused.class).hasMessageContaining("may only be added to");
        List<RecommendationEvent> changed = List.of(event(new Happened.Made(null, new ItemId(9))), more.getLast());
        assertThatThrownBy(() -> save(recommendation(report(), changed, 2))).isInstanceOf(Refused.class);
        assertThat(kept().events()).isEqualTo(more);
    }

    @Test
    void two_who_add_to_it_at_once_are_told_apart() {
        List<RecommendationEvent> first = List.of(event(new Happened.Made(null, null)));
        save(recommendation(report(), first, 0));
        List<RecommendationEvent> one = new ArrayList<>(first);
        one.add(event(new Happened.CarriedOut("A")));
        List<RecommendationEvent> other = new ArrayList<>(first);
        other.add(event(new Happened.CarriedOut("B")));
        save(recommendation(report(), one, 1));
        assertThatThrownBy(() -> save(recommendation(report(), other, 1))).isInstanceOf(Refused.class);
        assertThat(kept().events()).isEqualTo(one);
    }

    @Test
    void a_row_from_before_events_were_kept_says_by_its_state_and_answer_what_happened() {
        var row = RecommendationRows.row(recommendation(report(), List.of(event(new Happened.Made(null, null))), 1));
        row.setEventCount(null);
        row.setFromBody(1L);
        row.setToBody(2L);
        row.setState("RETURNED");
        row.setAnsweredOn(DAY.plusDays(3));
        row.setAnswer("Not yet.");
        List<RecommendationEvent> events = EarlierRow.events(row, id -> new BodyThen(new BodyId(id), "Body " + id));
        assertThat(events).extracting(event -> event.what().title()).containsExactly("Made", "Sent to Body 2", "Not accepted by Body 2");
        assertThat(events.getLast().on()).isEqualTo(DAY.plusDays(3));
        assertThat(RecommendationRows.recommendation(row, events).fromName()).isEqualTo("Body 1");
    }
}
