package org.quorate.persistence.charter;

import static org.quorate.persistence.schema.SchemaPart.date;
import static org.quorate.persistence.schema.SchemaPart.defined;
import static org.quorate.persistence.schema.SchemaPart.either;
import static org.quorate.persistence.schema.SchemaPart.exactly;
import static org.quorate.persistence.schema.SchemaPart.flag;
import static org.quorate.persistence.schema.SchemaPart.listOf;
import static org.quorate.persistence.schema.SchemaPart.mapOf;
import static org.quorate.persistence.schema.SchemaPart.text;
import static org.quorate.persistence.schema.SchemaPart.word;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.Sitting;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.schema.SchemaObject;
import org.quorate.persistence.schema.SchemaPart;

/** The JSON Schema of rule cases, for editors that help while a case is written. Made from the keys {@link CaseYaml} takes. */
public final class CaseSchema {
    private static final int MOST = 99_999;
    private static final SchemaPart NUMBER = SchemaPart.whole(MOST);
    private static final SchemaPart FORMAT = exactly(CaseYaml.FORMAT);
    private static final SchemaPart MOMENT = text().with("pattern", "^\\d{4}-\\d{2}-\\d{2}(?:[ T].+)?$").examples(List.of("2020-11-24", "2020-11-24 14:00"));
    private static final SchemaPart SETTINGS = defined("settings").about("Settings to assume for this case, by their paths in the charter.");
    private static final List<String> VOTES = Arrays.stream(VoteCast.values()).map(VoteCast::word).toList();

    private CaseSchema() {
    }

    /** The schema, as JSON. */
    public static String json() {
        Stream<SchemaPart> meetings = Stream.of(decision(), choice(), notice(), deadline(), procedure(), written(), urgent(), presiding(),
                composition(), terms());
        SchemaPart top = new SchemaPart(Map.of("oneOf", Stream.concat(meetings, DutyCaseSchema.all().stream()).map(SchemaPart::keywords).toList()));
        return top.document("A case to rule on, " + CaseYaml.FORMAT, Map.of("settings", settings()));
    }

    private static SchemaPart decision() {
        SchemaPart decision = new SchemaObject(CaseYaml.DECISION_KEYS)
                .must("format", FORMAT)
                .may("kind", text().with("enum", Arrays.asList("decision", null)))
                .may(text(), "title", "chair")
                .must("body", text().about("The body that decides, by its name or key in the charter."))
                .may("matter", text().about("The kind of matter, as the charter calls it; ordinary unless said."))
                .may("date", date())
                .may("consensus_tested", flag())
                .may("casting_vote", word(VOTES))
                .may("meeting", word(Arrays.stream(Sitting.Kind.values()).map(Sitting.Kind::word).toList()))
                .may("at", word(Arrays.stream(Sitting.Moment.values()).map(Sitting.Moment::word).toList()).about("When in the meeting it is asked."))
                .may("opened_quorate", flag().about("Whether the meeting was quorate when it opened."))
                .may("attempt", NUMBER.about("At which meeting on this matter the body is: 1 for the first, 2 where it came back."))
                .may("earlier", new SchemaObject(ProceedingsReader.EARLIER_KEYS).may("date", date())
                        .must("outcome", word(Arrays.stream(Outcome.values()).map(Outcome::word).toList())).part()
                        .about("How it ended at the meeting before this one."))
                .may("recorded_vote_asked_by", NUMBER.about("How many asked that the names of those for and against be recorded."))
                .may("starts", text().about("The hour at which the meeting begins, where the rules ask for notice by the hour: 14:00."))
                .may("lot", word(VOTES).about("How a lot fell that was drawn because votes were equal."))
                .may("rescinds", new SchemaObject(ProceedingsReader.RESCINDS_KEYS).must("date", date()).may("signed", NUMBER).part()
                        .about("The earlier decision that would be undone, and how many support the motion."))
                .may(ApprovalsReader.KEY, ApprovalsReader.schema())
                .may("settings", SETTINGS)
                .may("seats", listOf(seat()).about("Who sits, seat by seat; either this or counts."))
                .may("counts", mapOf(count()).about("How many, by constituency; either this or seats."))
                .may("vote", new SchemaObject(CaseYaml.VOTE_KEYS).may(NUMBER, "for", "against", "abstain").part()
                        .about("A vote that was counted by hand."))
                .part();
        return decision.with("oneOf", List.of(Map.of("required", List.of("seats")), Map.of("required", List.of("counts"))));
    }

    private static SchemaPart choice() {
        SchemaPart round = new SchemaObject(ChoiceReader.ROUND_KEYS).must("votes", mapOf(NUMBER).about("How many votes each had, by name."))
                .may("against", NUMBER.about("How many voted against the only one who stands.")).may("abstain", NUMBER)
                .may("casting_vote", text().about("For whom whoever presides gave a casting vote."))
                .may("lot", SchemaPart.oneOrMany(text()).about("Who was drawn by lot, in the order drawn.")).part();
        return new SchemaObject(ChoiceReader.KEYS)
                .must("format", FORMAT).must("kind", word(List.of("choice", "election")))
                .may(text(), "title", "matter", "chair").must("body", text()).may("date", date())
                .must("candidates", SchemaPart.oneOrMany(text()).about("Who or what may be chosen."))
                .may("places", NUMBER.about("How many are to be chosen; one unless said."))
                .may("rounds", listOf(round).about("The votes taken, in order."))
                .may("settings", SETTINGS)
                .may("seats", listOf(seat()).about("Who sits, seat by seat; either this or counts."))
                .may("counts", mapOf(count()).about("How many, by constituency; either this or seats.")).part()
                .with("oneOf", List.of(Map.of("required", List.of("seats")), Map.of("required", List.of("counts"))));
    }

    private static SchemaPart seat() {
        return new SchemaObject(AttendanceReader.SEAT_KEYS)
                .may(text(), "name", "constituency", "partner", "column", "reason")
                .may("class", text().examples(CharterSchema.SEAT_CLASSES))
                .may("state", word(Stream.concat(Arrays.stream(SeatState.values()).map(SeatState::word), Stream.of(AttendanceReader.SUSPENDED,
                        AttendanceReader.PROXY))
                        .toList()))
                .may("roles", SchemaPart.oneOrMany(text()).about("The offices and qualities of its holder, as the charter calls them."))
                .may("weight", NUMBER.about("How much its vote weighs."))
                .may("suspended", flag())
                .may("interest", text().about("The kind of interest its holder declared."))
                .may("deputy", either(text(), deputy()).about("Who sits in it in place of its holder."))
                .may("proxy", either(text(), new SchemaObject(AttendanceReader.PROXY_KEYS).may("holder", text())
                        .may("lodged", either(flag(), MOMENT)).part())
                        .about("Who votes for its holder, who is away."))
                .may("named_deputies", SchemaPart.oneOrMany(text()).about("Whom its holder has named as deputies."))
                .may("from", date().about("The first day of the term of its holder."))
                .may("until", date().about("The last day of that term, where it is known."))
                .may("terms", NUMBER.about("Which term of its holder it is, 1 for the first."))
                .may("position", word(Arrays.stream(Position.values()).map(Position::word).toList()))
                .may("vote", word(VOTES)).part();
    }

    private static SchemaPart deputy() {
        return new SchemaObject(AttendanceReader.DEPUTY_KEYS).may("name", text()).may("named", flag()).may("notice_given", either(flag(), MOMENT)).part();
    }

    private static SchemaPart count() {
        return new SchemaObject(AttendanceReader.COUNT_KEYS).may(NUMBER, AttendanceReader.COUNT_KEYS.toArray(String[]::new)).part();
    }

    private static SchemaPart notice() {
        return time("notice").must("meeting", MOMENT).may("start", MOMENT).part();
    }

    private static SchemaPart deadline() {
        return time("deadline").must("start", MOMENT).may("meeting", MOMENT).part();
    }

    private static SchemaObject time(String kind) {
        return new SchemaObject(TimeCaseReader.KEYS)
                .must("format", FORMAT)
                .must("kind", exactly(kind))
                .may(text(), "title", "body", "chair", "reason")
                .must("rule", text().about("The rule of the charter: its notice or its stage."))
                .may("received", MOMENT.about("When it arrived, with the hour where it matters."))
                .may("date", date())
                .may("sent", MOMENT.about("When it was sent, where the charter says when it then counts as received."))
                .may("sent_by", word(List.of("post", "email", "hand", "website")).about("How it is sent."))
                .may("given", mapOf(MOMENT).about("The days on which other notices were really given, and other things happened."))
                .may("closures", CharterSchema.DAYS.about("More days on which the offices are closed."))
                .may("settings", SETTINGS);
    }

    private static SchemaPart written() {
        SchemaPart reply = new SchemaObject(WrittenReader.REPLY_KEYS)
                .may(text(), "name", "constituency", "partner", "column", "interest")
                .may("class", text().examples(CharterSchema.SEAT_CLASSES))
                .may("roles", SchemaPart.oneOrMany(text()))
                .may(NUMBER, "weight")
                .may("suspended", flag()).may("vacant", flag())
                .may("sent", flag().about("Whether the resolution was sent to its holder; it was unless said."))
                .may("reply", word(VOTES))
                .may("replied", date())
                .may("wants_meeting", flag().about("Whether its holder asked for a meeting instead.")).part();
        return new SchemaObject(WrittenReader.WRITTEN_KEYS)
                .must("format", FORMAT).must("kind", exactly("written"))
                .may(text(), "title", "matter").must("body", text())
                .may(date(), "circulated", "date")
                .may(ApprovalsReader.KEY, ApprovalsReader.schema())
                .may("settings", SETTINGS)
                .must("seats", listOf(reply).about("Every seat of the body with its reply.")).part();
    }

    private static SchemaPart urgent() {
        return new SchemaObject(WrittenReader.URGENT_KEYS)
                .must("format", FORMAT).must("kind", exactly("urgent"))
                .may(text(), "title", "matter", "ground").must("body", text())
                .may("by", SchemaPart.oneOrMany(text()).about("Who decides it, by office, role or constituency."))
                .may("consulted", SchemaPart.oneOrMany(text()))
                .may(date(), "date", "next_meeting", "reported_on")
                .may(ApprovalsReader.KEY, ApprovalsReader.schema())
                .may("settings", SETTINGS).part();
    }

    private static SchemaPart procedure() {
        SchemaPart event = new SchemaObject(ProcedureCaseYaml.EVENT_KEYS)
                .must("event", text().about("What happened: " + EventKind.all() + "."))
                .may(text(), "by", "reason", "stage")
                .may(date(), "on", "date", "until")
                .may("to", SchemaPart.oneOrMany(text()).about("Who was told."))
                .may("agreed_by", SchemaPart.oneOrMany(text()).about("Who agreed or consented to it."))
                .may("for", text().about("How long an extension is: \"10 working days\"."))
                .may("meeting", word(List.of("scheduled", "extraordinary")))
                .may("votes", mapOf(word(VOTES)).about("How each organisation voted, by its name.")).part();
        return new SchemaObject(ProcedureCaseYaml.KEYS)
                .must("format", FORMAT)
                .must("kind", exactly("procedure"))
                .may(text(), "title", "body", "matter", "affected_decided_by", "forum", "date")
                .may("procedure", text().about("The procedure of the charter, where it has several."))
                .may("stage", text().about("The stage it is at before the last event; without it the events are played from the opening on."))
                .may("parties", SchemaPart.oneOrMany(text()))
                .may("affected", SchemaPart.oneOrMany(text()).about("The organisations the matter affects; leave it out where nobody has said."))
                .may("level", word(List.of("own-organisation", "delegated", "partnership")))
                .may("about", word(List.of("undecided-item", "decision", "itself")).about("What it is brought about."))
                .may("arisen_on", date())
                .may("events", listOf(either(text(), event)).about("What happened, in order; the last is the one ruled on."))
                .may("settings", SETTINGS).part();
    }

    private static SchemaPart presiding() {
        return seating("presiding", SeatingReader.PRESIDING_KEYS).must("seats", listOf(seat())).may(text().about("A name."), "chosen", "nominated").part();
    }

    private static SchemaPart composition() {
        return seating("composition", SeatingReader.COMPOSITION_KEYS).may("seats", listOf(seat())).may("counts", mapOf(count())).part()
                .with("oneOf", List.of(Map.of("required", List.of("seats")), Map.of("required", List.of("counts"))));
    }

    private static SchemaPart terms() {
        return seating("terms", SeatingReader.TERMS_KEYS).must("seats", listOf(seat()).about("Who sits, each with from, until or terms.")).part();
    }

    private static SchemaObject seating(String kind, List<String> keys) {
        return new SchemaObject(keys).must("format", FORMAT).must("kind", exactly(kind)).may(text(), "title").must("body", text()).may("date", date())
                .may("settings", SETTINGS);
    }

    /** Paths may be written with dots or one inside another. */
    private static SchemaPart settings() {
        return mapOf(either(text(), listOf(text()), defined("settings")));
    }
}
