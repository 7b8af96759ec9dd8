package org.quorate.app.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of people can hold, with the headings people give it. */
public enum Field {
    NAME("Name", "name", "full name", "member", "member name", "members", "person", "representative", "appointee", "holder", "attendee"),
    COURTESY("Title (Mr, Dr, Cllr)", "title", "salutation", "prefix", "honorific"),
    FIRST_NAME("First name", "first name", "forename", "forenames", "given name", "first"),
    SURNAME("Surname", "surname", "last name", "family name", "last"),
    SEAT("Seat", "seat", "seat title", "position", "post", "place"),
    CONSTITUENCY("Constituency", "constituency", "sector", "group", "category", "block", "representing",
        "represents", "sits for", "side"),
    ORGANISATION("Organisation", "organisation", "organization", "partner", "employer", "organisation name", "authority",
        "member organisation", "body represented"),
    JOB_TITLE("Job title", "job title", "role", "job", "designation"),
    CLASS("Class", "class", "membership", "member class", "membership type", "voting", "voting status", "type"),
    OFFICE("Chair or vice-chair", "office", "chair", "chair or vice chair", "officer"),
    BODY("Body", "body", "board", "committee", "meeting", "forum"),
    EMAIL("Email", "email", "e mail", "email address", "e mail address"),
    FROM("In office from", "from", "appointed", "start", "start date", "date appointed", "appointed on", "from date", "date from",
        "in office from", "since"),
    TERM_ENDS("Term ends", "term", "term ends", "end", "end date", "term end", "expires", "until", "to", "term expires"),
    DEPUTY("Deputy", "deputy", "substitute", "alternate", "named deputy", "deputy name");

    private final String words;
    private final String headings;

    Field(String words, String... headings) {
        this.words = words;
        this.headings = "|" + String.join("|", headings) + "|";
    }

    public String words() {
        return words;
    }

    /** The field a heading names, or nothing. */
    static Optional<Field> named(String heading) {
        String plain = heading.toLowerCase(Locale.UK).replaceAll("\\(.*?\\)", "").replaceAll("[^a-z]+", " ").strip();
        return Arrays.stream(values()).filter(field -> !plain.isEmpty() && field.headings.contains("|" + plain + "|")).findFirst();
    }
}
