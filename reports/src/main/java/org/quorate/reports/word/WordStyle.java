package org.quorate.reports.word;

import org.jspecify.annotations.Nullable;

/**
 * The styles that our documents are written in. A template may define any of them by its name; what it leaves out is
 * taken from the standard template.
 */
public enum WordStyle {
    /** The document's title. */
    TITLE("Title", null),
    /** Lines beside the title. */
    SUBTITLE("Subtitle", null),
    /** The body's name in the heading of minutes. */
    MINUTES_TITLE("Minutes Title", TITLE),
    /** The authority above minutes. */
    AUTHORITY("Authority", SUBTITLE),
    /** Main headings. */
    HEADING_1("heading 1", null),
    /** Headings within a section. */
    HEADING_2("heading 2", null),
    /** Headings within a heading. */
    HEADING_3("heading 3", null),
    /** "PART 1 – …". */
    PART_HEADING("Part Heading", HEADING_1),
    /** Running text. */
    BODY("Body Text", null),
    /** Date, Time and Venue. */
    MEETING_DETAIL("Meeting Detail", BODY),
    /** A numbered list. */
    LIST_NUMBER("List Number", null),
    /** A bulleted list. */
    LIST_BULLET("List Bullet", null),
    /** The number and title of an agenda item. */
    AGENDA_ITEM("Agenda Item", LIST_NUMBER),
    /** What is said under an agenda item. */
    AGENDA_TEXT("Agenda Text", BODY),
    /** The box at the foot of the agenda's first page. */
    CONTACT_BOX("Contact Box", BODY),
    /** One person present. */
    ATTENDANCE("Attendance", BODY),
    /** The number and heading of a minute. */
    MINUTE_HEADING("Minute Heading", HEADING_1),
    /** "RESOLVED:". */
    RESOLVED("Resolved", BODY),
    /** A resolution of one clause. */
    RESOLUTION("Resolution", BODY),
    /** A numbered clause of a resolution. */
    RESOLUTION_CLAUSE("Resolution Clause", BODY),
    /** When the meeting began and ended. */
    CLOSING("Closing Sentence", BODY),
    /** The signature line. */
    SIGNATURE("Signature", null),
    /** "DRAFT MINUTES" and the like, in the header. */
    MARKING("Marking", null),
    /** The page header. */
    HEADER("header", null),
    /** The page footer. */
    FOOTER("footer", null),
    /** What a table holds, above it. */
    CAPTION("caption", null),
    /** A column's heading in a table. */
    TABLE_HEADING("Table Heading", null),
    /** A table's cell. */
    TABLE_TEXT("Table Text", null);

    private final String styleName;
    private final @Nullable WordStyle parent;

    WordStyle(String styleName, @Nullable WordStyle parent) {
        this.styleName = styleName;
        this.parent = parent;
    }

    /** The name a template gives it, as Word stores it. */
    public String styleName() {
        return styleName;
    }

    /** The style it takes everything else from, or absent for the document's normal text. */
    @Nullable WordStyle parent() {
        return parent;
    }

    /** The identifier used where the template has none of its own. */
    String ownId() {
        String letters = styleName.replace(" ", "");
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }
}
