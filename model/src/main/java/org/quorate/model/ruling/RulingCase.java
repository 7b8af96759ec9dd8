package org.quorate.model.ruling;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question put to a charter. */
public sealed interface RulingCase permits DecisionCase, WrittenCase, UrgentCase, SeatingCase, TimeCase, ProcedureCase, CadenceCase, LevelCase,
        PartnersCase, WaiverCase, RequestCase, ChoiceCase, TimeLimitCase {

    /** The body it concerns, by key or name; null when it concerns none. */
    @Nullable String body();

    /** Settings to assume for this question only: path to value, as a person writes them. */
    Map<String, String> settings();
}
