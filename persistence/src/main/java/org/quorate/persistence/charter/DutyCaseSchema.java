package org.quorate.persistence.charter;

import static org.quorate.persistence.schema.SchemaPart.date;
import static org.quorate.persistence.schema.SchemaPart.either;
import static org.quorate.persistence.schema.SchemaPart.exactly;
import static org.quorate.persistence.schema.SchemaPart.flag;
import static org.quorate.persistence.schema.SchemaPart.listOf;
import static org.quorate.persistence.schema.SchemaPart.mapOf;
import static org.quorate.persistence.schema.SchemaPart.oneOrMany;
import static org.quorate.persistence.schema.SchemaPart.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.ruling.PartnersCase;
import org.quorate.persistence.schema.SchemaObject;
import org.quorate.persistence.schema.SchemaPart;

/** The part of the JSON Schema of rule cases that speaks of defective notice, special meetings and duties. */
final class DutyCaseSchema {

    private static final SchemaPart NUMBER = SchemaPart.whole(99_999);

    private DutyCaseSchema() {
    }

    static List<SchemaPart> all() {
        return Stream.concat(Stream.of(waiver(), request(), timeLimit(), cadence(), level()),
                Arrays.stream(PartnersCase.Kind.values()).map(DutyCaseSchema::partners)).toList();
    }

    private static SchemaObject of(List<String> keys, String kind) {
        return new SchemaObject(keys).must("format", exactly(CaseYaml.FORMAT)).must("kind", exactly(kind)).may("title", text()).may("settings",
                SchemaPart.defined("settings").about("Settings to assume for this case, by their paths in the charter."));
    }

    private static SchemaPart waiver() {
        return of(MeetingCaseReader.WAIVER_KEYS, "waiver").may("body", text())
                .may("rule", text().about("The notice, as the charter calls it; meeting unless said."))
                .must("meeting", date()).may("given", date().about("The day notice was given; left out when it was not given to everyone."))
                .may(flag(), "accidental", "chair_waives").may(NUMBER, "members", "present", "waived", "waived_present", "objected_present", "objected_absent")
                .part();
    }

    private static SchemaPart request() {
        return of(MeetingCaseReader.REQUEST_KEYS, "request").must("body", text()).must("received", date())
                .may("by", oneOrMany(text()).about("The offices that ask for the meeting: chair."))
                .may(NUMBER, "signed", "members", "seats").may(date(), "called", "meeting", "date")
                .may("refused", date().about("The day whoever should call it refused to."))
                .may("calling", NUMBER.about("How many members call it themselves.")).part();
    }

    private static SchemaPart timeLimit() {
        SchemaPart hour = text().about("An hour of the day, such as 17:05.");
        SchemaPart extension = new SchemaObject(TimeLimitReader.EXTENSION_KEYS).may("at", hour).may("minutes", NUMBER).may("agreed", NUMBER)
                .may("chair_agreed", flag()).part();
        return of(TimeLimitReader.KEYS, "time-limit").must("body", text())
                .may("about", SchemaPart.word(TimeLimitReader.ABOUT).about("What goes on; the sitting, which is the whole meeting, unless said."))
                .must("began", hour).must("at", hour)
                .may("extensions", listOf(extension).about("What was agreed of going on longer, in order; for how long, and by how many members."))
                .may(NUMBER, "members", "present").part();
    }

    private static SchemaPart cadence() {
        return of(DutyCaseReader.CADENCE_KEYS, "cadence").may("body", text().about("The body whose meetings are asked about; either this or rule."))
                .may("rule", text().about("The key of an obligation; either this or body."))
                .may("held", listOf(date()).about("The days on which it happened."))
                .must("from", date()).must("to", date())
                .may("annual_meetings", listOf(date()).about("The days of the annual meetings, where the years of the body begin with them."))
                .may("given", mapOf(date()).about("The days of events the rule counts from.")).part();
    }

    private static SchemaPart level() {
        return of(DutyCaseReader.LEVEL_KEYS, "level").must("matter", text().about("The matter or function.")).may("forum", text())
                .must("date", date()).may("amount", either(NUMBER, text()).about("The sum it concerns, in whole pounds."))
                .may("partners", oneOrMany(text()).about("The partners concerned.")).part();
    }

    private static SchemaPart partners(PartnersCase.Kind kind) {
        SchemaPart partner = new SchemaObject(DutyCaseReader.PARTNER_KEYS).must("name", text()).may("consulted", either(flag(), date()))
                .may(flag(), "responded", "supported", "signed").part();
        return of(DutyCaseReader.PARTNERS_KEYS, kind.word()).may("date", date()).must("partners", listOf(partner)).may(flag(), "board_agreed", "committed")
                .part();
    }
}
