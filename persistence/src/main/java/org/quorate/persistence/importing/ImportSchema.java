package org.quorate.persistence.importing;

import static org.quorate.persistence.schema.SchemaPart.date;
import static org.quorate.persistence.schema.SchemaPart.defined;
import static org.quorate.persistence.schema.SchemaPart.exactly;
import static org.quorate.persistence.schema.SchemaPart.flag;
import static org.quorate.persistence.schema.SchemaPart.oneOrMany;
import static org.quorate.persistence.schema.SchemaPart.text;
import static org.quorate.persistence.schema.SchemaPart.time;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.model.action.ActionState;
import org.quorate.model.charter.Ask;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.partnership.ResolutionVerb;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.persistence.schema.SchemaObject;
import org.quorate.persistence.schema.SchemaPart;

/** The JSON Schema of import files, for editors that help while one is written. Made from the keys {@link ImportFileReader} takes. */
public final class ImportSchema {
    private static final SchemaPart WHOLE = SchemaPart.whole(Integer.MAX_VALUE);
    private static final SchemaPart TEXTS = oneOrMany(text());

    private ImportSchema() {}

    /** The schema, as JSON. */
    public static String json() {
        Map<String, SchemaPart> definitions = new LinkedHashMap<>();
        definitions.put("person", person());
        definitions.put("attendee", attendee());
        SchemaPart profile = new SchemaObject(ImportFileReader.PROFILE_KEYS).must("name", text()).must("office", text()).part();
        SchemaPart charter = new SchemaObject(ImportFileReader.CHARTER_KEYS).must("use", text()).may("in_force_from", date())
            .may("accept_starters", flag()).part();
        SchemaPart partner = new SchemaObject(ImportFileReader.PARTNER_KEYS).must("name", text()).may(text(), "type", "column")
            .may(TEXTS, "former_names", "places").part();
        return new SchemaObject(ImportFileReader.KEYS)
            .must("format", exactly(ImportFileReader.FORMAT))
            .may("partnership", some(profile))
            .may("charter", some(SchemaPart.either(text(), charter)).about("A charter that comes with the program, or a file beside this one."))
            .may("partners", some(partner))
            .may("people", people())
            .may("bodies", some(body()))
            .may("meetings", some(meeting()))
            .may("actions", some(actionKeys(ActionSection.KEYS).may("meeting", text()).may("item", WHOLE).part()))
            .may("recommendations", some(recommendation()))
            .part().document("A partnership to bring in, " + ImportFileReader.FORMAT, definitions);
    }

    /** One or a list of them, or nothing: the reader takes a single one as a list of one. */
    private static SchemaPart some(SchemaPart part) {
        return oneOrMany(part).orNothing();
    }

    private static SchemaPart words(Class<? extends Enum<?>> type) {
        return SchemaPart.word(Arrays.stream(type.getEnumConstants()).map(word -> word.name().toLowerCase(Locale.UK).replace('_', ' ')).toList());
    }

    private static SchemaPart people() {
        return some(SchemaPart.either(text(), defined("person")));
    }

    private static SchemaPart attendees() {
        return some(SchemaPart.either(text(), defined("attendee")));
    }

    private static SchemaObject personKeys(List<String> keys) {
        return new SchemaObject(keys).must("name", text()).may(text(), "organisation", "job_title", "email");
    }

    private static SchemaPart person() {
        return personKeys(PeopleSection.KEYS).part();
    }

    private static SchemaPart attendee() {
        return personKeys(MeetingSection.ATTENDEE_KEYS).may("deputy_for", text()).may("class", words(SeatClass.class)).part();
    }

    private static SchemaPart body() {
        SchemaPart block = new SchemaObject(BodySection.CONSTITUENCY_KEYS).must("name", text()).may("class", words(SeatClass.class))
            .may(text(), "column", "partner").may("exists_from", date())
            .may("seats", SchemaPart.either(WHOLE, some(seat())).about("The seats, or how many vacant ones there are.")).part();
        return new SchemaObject(BodySection.KEYS).must("name", text())
            .may(text(), "short_name", "charter_body", "reports_to", "held_to_account_by", "cadence")
            .may("house_style", some(style())).may("constituencies", some(block)).part();
    }

    private static SchemaPart style() {
        SchemaPart contact = new SchemaObject(BodySection.CONTACT_KEYS).must("name", text()).may(text(), "telephone", "email").part();
        SchemaPart headings = new SchemaObject(BodySection.HEADING_KEYS).may(text(), BodySection.HEADING_KEYS.toArray(String[]::new)).part();
        return new SchemaObject(BodySection.STYLE_KEYS)
            .may(text(), "authority", "calls_itself", "chair", "vice_chair", "minute_prefix", "parts_statement", "recording_statement")
            .may("verb", words(ResolutionVerb.class)).may("headings", some(headings)).may("contact", some(contact)).part();
    }

    private static SchemaPart seat() {
        SchemaPart former = personKeys(BodySection.TENURE_KEYS).may(date(), "from", "term_ends").must("until", date()).may("why", text()).part();
        return new SchemaObject(BodySection.SEAT_KEYS).must("title", text()).may("class", words(SeatClass.class))
            .may("office", words(SeatOffice.class)).may(text(), "partner", "column")
            .may(date(), "exists_from", "exists_until", "from", "term_ends")
            .may(people(), "holder", "deputies").may("former_holders", some(former)).part();
    }

    private static SchemaPart meeting() {
        SchemaPart venue = new SchemaObject(MeetingSection.VENUE_KEYS).must("place", text()).may("virtual", flag())
            .may(text(), "watch", "dial_in", "conference_id").part();
        return new SchemaObject(MeetingSection.KEYS).must("body", text()).must("date", date()).must("start", time())
            .must("venue", SchemaPart.either(text().something(), oneOrMany(venue)))
            .may("reference", text()).may(time(), "planned_end", "commenced", "concluded")
            .may("state", words(MeetingState.class)).may("minutes", words(MinutesState.class))
            .may("first_minute", WHOLE).may("previous_meeting", date())
            .may(attendees(), "present", "remote", "apologies", "in_attendance", "presiding")
            .may("comings_and_goings", some(movement())).may("declarations", some(declaration())).may("items", some(item())).part();
    }

    private static SchemaPart movement() {
        return new SchemaObject(MeetingSection.MOVEMENT_KEYS).must("who", text()).must("at", time())
            .must("what", words(MeetingEntry.Movement.class)).may("item", WHOLE).may("reason", text()).may("remote", flag()).part();
    }

    private static SchemaPart declaration() {
        return new SchemaObject(MeetingSection.DECLARATION_KEYS).must("who", text()).must("kind", words(InterestKind.class))
            .must("nature", text()).may("handling", words(Handling.class)).may("item", WHOLE).part();
    }

    private static SchemaPart item() {
        SchemaPart hidden = new SchemaObject(ItemSection.PRIVATE_KEYS).must("public_title", text())
            .may(text(), "reason", "public_summary", "public_interest").part();
        SchemaPart decision = new SchemaObject(ItemSection.DECISION_KEYS).may(text(), "title", "declared_by")
            .may("outcome", words(DecisionOutcome.class)).may("method", words(DecisionMethod.class)).may("at", time()).part();
        return new SchemaObject(ItemSection.KEYS).must("title", text()).may("standing", words(StandingItem.class)).may("matter", text())
            .may("purpose", words(Purpose.class)).may(text(), "purpose_text", "presenter", "text")
            .may(TEXTS, "paragraphs", "resolved").may("private", some(hidden)).may(WHOLE, "planned_minutes", "minute")
            .may("pages", text().examples(List.of("7", "7-96"))).may("decision", some(decision))
            .may("actions", some(actionKeys(ActionSection.KEYS_UNDER_AN_ITEM).part())).part();
    }

    private static SchemaPart recommendation() {
        SchemaPart answers = SchemaPart.word(Arrays.stream(Answer.values()).map(Answer::word).toList());
        SchemaPart section = new SchemaObject(RecommendationSection.SECTION_KEYS).must("heading", text()).may("paragraphs", TEXTS).part();
        SchemaPart point = new SchemaObject(RecommendationSection.POINT_KEYS).must("text", text()).may(text(), "letter", "lead_in", "theme", "answer_words")
            .may(TEXTS, "roman", "bullets", "partners")
            .may("category", SchemaPart.word(Arrays.stream(PointCategory.values()).map(PointCategory::word).toList()))
            .may("due", due()).may("answer", answers).part();
        return new SchemaObject(RecommendationSection.KEYS).must("title", text()).must("date", date())
            .may(text(), "reference", "subtitle", "text", "from", "to", "meeting", "route", "kind", "answer_words")
            .may("asked", SchemaPart.word(Arrays.stream(Ask.values()).map(Ask::word).toList())).may(TEXTS, "author", "purpose", "asks").may("item", WHOLE)
            .may("due", due()).may("answer", answers).may("answered", date()).may("sections", some(section)).may("points", some(point)).part();
    }

    private static SchemaPart due() {
        return text().examples(List.of("2022-03-31", "by 31/3/22 or following the legislation"));
    }

    private static SchemaObject actionKeys(List<String> keys) {
        SchemaPart progress = new SchemaObject(ActionSection.PROGRESS_KEYS).must("on", date()).must("by", text()).must("note", text()).part();
        return new SchemaObject(keys).must("text", text()).may("owner", TEXTS).may(text(), "reference", "partner")
            .may(date(), "raised", "due", "closed").may("state", words(ActionState.class)).may("progress", some(progress));
    }
}
