package org.quorate.app.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of people can hold, with the headings people give it. */
public enum Field {
    NAME("Name", "name", "full name", "member", "member name", "members", "person", "representative", "appointee", "holder", "attendee", "board member",
        "committee member", "name of member"),
    COURTESY("Title (Mr, Dr, Cllr)", "title", "salutation", "prefix", "honorific"),
    FIRST_NAME("First name", "first name", "forename", "forenames", "given name", "first", "first names"),
    SURNAME("Surname", "surname", "last name", "family name", "last"),
    SEAT("Seat", "seat", "seat title", "position", "post", "place", "position held", "position on board", "position on the board", "board position",
        "board role", "role on board", "role on the board", "capacity"),
    CONSTITUENCY("Constituency", "constituency", "sector", "group", "category", "block", "representing",
        "represents", "sits for", "side", "membership category", "member category", "member group", "representative of"),
    ORGANISATION("Organisation", "organisation", "organization", "partner", "employer", "organisation name", "authority",
        "member organisation", "body represented", "organisation represented", "partner organisation", "employing organisation", "constituent organisation",
        "agency", "nominating body", "nominated by", "appointing body", "appointed by"),
    JOB_TITLE("Job title", "job title", "role", "job", "designation", "job role", "substantive role", "occupation", "post title", "post held"),
    CLASS("Class", "class", "membership", "member class", "membership type", "voting", "voting status", "type", "member type", "voting member",
        "voting rights", "voting non voting"),
    OFFICE("Chair or vice-chair", "office", "chair", "chair or vice chair", "officer", "office held"),
    BODY("Body", "body", "board", "committee", "meeting", "forum"),
    EMAIL("Email", "email", "e mail", "email address", "e mail address", "contact email"),
    FROM("In office from", "from", "appointed", "start", "start date", "date appointed", "appointed on", "from date", "date from",
        "in office from", "since", "term starts", "term start", "term from", "start of term", "date of appointment", "appointment date", "joined",
        "date joined", "effective from", "in post since", "term of office from", "term of office starts"),
    TERM_ENDS("Term ends", "term", "term ends", "end", "end date", "term end", "expires", "until", "to", "term expires", "term to", "term expiry",
        "end of term", "expiry", "expiry date", "appointed until", "effective to", "term of office", "term of office to", "term of office ends",
        "term of office expires"),
    DEPUTY("Deputy", "deputy", "substitute", "alternate", "named deputy", "deputy name", "named substitute", "nominated deputy", "deputy member",
        "alternate member");

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
