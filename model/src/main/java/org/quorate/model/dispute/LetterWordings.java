package org.quorate.model.dispute;

import java.util.Map;

/** The partnership's own wording of the letters of its disputes. */
public interface LetterWordings {
    /** The letters worded by the partnership itself; a paragraph stands on each line. */
    Map<LetterKind, String> all();

    /** Keeps the wording of a letter. */
    void save(LetterKind kind, String wording);

    /** Goes back to the wording that comes with the program. */
    void reset(LetterKind kind);
}
