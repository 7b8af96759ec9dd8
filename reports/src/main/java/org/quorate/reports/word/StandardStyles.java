package org.quorate.reports.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The styles of the standard template: a plain sans-serif page, as English councils print it. */
final class StandardStyles {
    /** Everything is based on this. */
    static final String NORMAL = "Normal";
    private static final int NUMBER_WIDTH = 709;
    private static final int MINUTE_WIDTH = 851;
    private static final String GREY = "595959";

    private StandardStyles() {
    }

    /** The style as the standard template defines it, based on its parent by our own identifiers. */
    static CTStyle of(WordStyle kind) {
        WordStyle parent = kind.parent();
        StyleDraft draft = new StyleDraft(kind, parent == null ? NORMAL : parent.ownId());
        return describe(kind, draft).done();
    }

    private static StyleDraft describe(WordStyle kind, StyleDraft draft) {
        return switch (kind) {
            case TITLE -> draft.points(18).bold(true).space(0, 240).keepWithNext();
            case MINUTES_TITLE -> draft.points(14).space(0, 60).centred();
            case SUBTITLE -> draft.points(12).space(0, 60).centred().keepWithNext();
            case AUTHORITY -> draft.bold(true).space(0, 240);
            case HEADING_1 -> draft.points(12).bold(true).space(320, 120).keepWithNext().keepTogether().outline(0)
                    .next(WordStyle.BODY);
            case HEADING_2 -> draft.points(12).bold(true).space(240, 80).keepWithNext().keepTogether().outline(1)
                    .next(WordStyle.BODY);
            case HEADING_3 -> draft.points(12).bold(true).colour(GREY).space(200, 80).keepWithNext().keepTogether()
                    .outline(2).next(WordStyle.BODY);
            case PART_HEADING -> draft.space(360, 200);
            case BODY -> draft.space(0, 160);
            case MEETING_DETAIL -> draft.space(0, 160).tight().tab(1418).indent(1418, 1418);
            case LIST_NUMBER -> draft.space(0, 160).tight().indent(NUMBER_WIDTH, NUMBER_WIDTH);
            case LIST_BULLET -> draft.space(0, 160).tight().indent(NUMBER_WIDTH, 352);
            case AGENDA_ITEM -> draft.bold(true).space(240, 80).loose().keepTogether().outline(1).next(WordStyle.AGENDA_TEXT);
            case AGENDA_TEXT -> draft.space(0, 120).indent(NUMBER_WIDTH, 0);
            case CONTACT_BOX -> draft.points(11).space(0, 20).singleSpaced().tab(1276).boxed();
            case ATTENDANCE -> draft.space(0, 160).tight().keepTogether();
            case MINUTE_HEADING -> draft.tab(MINUTE_WIDTH).indent(MINUTE_WIDTH, MINUTE_WIDTH);
            case RESOLVED -> draft.bold(true).space(120, 120).keepWithNext();
            case RESOLUTION -> draft.keepTogether();
            case RESOLUTION_CLAUSE -> draft.space(0, 120).tab(MINUTE_WIDTH).indent(MINUTE_WIDTH, MINUTE_WIDTH)
                    .keepTogether();
            case CLOSING -> draft.space(480, 0).keepWithNext();
            case SIGNATURE -> draft.space(720, 0).keepTogether();
            case MARKING -> draft.bold(true).points(11).centred().space(0, 120);
            case HEADER, FOOTER -> draft.points(10).colour(GREY).space(0, 0).centred();
            case CAPTION -> draft.points(10).bold(true).space(80, 80).keepWithNext();
            case TABLE_HEADING -> draft.points(9).bold(true).space(40, 40).singleSpaced().keepWithNext();
            case TABLE_TEXT -> draft.points(9).space(40, 40).singleSpaced();
        };
    }
}
