package org.quorate.model.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * How a body's papers are worded.
 *
 * @param authority printed above the minutes ("CHESHIRE EAST COUNCIL"), or nothing
 * @param bodyWord what the body calls itself in a sentence ("Board")
 * @param chairTitle "Chairman" or "Chair"; the deputy's title is {@code viceChairTitle}
 * @param classHeadings what each class of those present is called; a class that is missing uses its own words
 * @param minutePrefix put before a minute number ("PB"), empty where numbers stand alone
 * @param partsStatement the fixed sentence on Part 1 and Part 2, or nothing
 * @param recordingStatement the fixed sentence on recording, or nothing
 */
public record HouseStyle(
        @Nullable String authority,
        String bodyWord,
        String chairTitle,
        String viceChairTitle,
        ResolutionVerb verb,
        List<ClassHeading> classHeadings,
        String minutePrefix,
        @Nullable String partsStatement,
        @Nullable String recordingStatement,
        @Nullable Contact contact) {
    public HouseStyle {
        authority = Required.optionalText(authority);
        bodyWord = Required.text(bodyWord, "A body needs a word for itself, for example \"Board\".");
        chairTitle = Required.text(chairTitle, "Say whether the body has a Chair or a Chairman.");
        viceChairTitle = Required.text(viceChairTitle, "Say what the body calls its vice-chair.");
        classHeadings = List.copyOf(classHeadings);
        Required.that(
                classHeadings.stream().map(ClassHeading::seatClass).distinct().count() == classHeadings.size(),
                "A class of member has two headings; it needs one.");
        minutePrefix = minutePrefix.strip();
        partsStatement = Required.optionalText(partsStatement);
        recordingStatement = Required.optionalText(recordingStatement);
    }

    /** The style of a body that has chosen nothing yet. */
    public static HouseStyle plain() {
        return new HouseStyle(
                null, "Board", "Chair", "Vice-Chair", ResolutionVerb.RESOLVED, List.of(), "", null, null, null);
    }

    /** The heading under which those of a class are listed as present. */
    public String headingOf(SeatClass seatClass) {
        return classHeadings.stream()
                .filter(heading -> heading.seatClass() == seatClass)
                .map(ClassHeading::heading)
                .findFirst()
                .orElseGet(() -> switch (seatClass) {
                    case VOTING -> "Voting Members";
                    case NON_VOTING -> "Non-Voting Members";
                    case ASSOCIATE -> "Associate Non-voting Members";
                    case IN_ATTENDANCE -> "Officers/Others";
                });
    }
}
