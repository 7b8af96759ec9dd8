package org.quorate.app.assurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move to a level of assurance, as a person asks for it.
 *
 * @param organisation by name
 * @param level by key, title or alias
 * @param by who authorised it, or nothing
 */
public record MoveWanted(String organisation, String level, LocalDate on, @Nullable String by, @Nullable String reason, @Nullable String riskProfile,
        @Nullable String plan) {}
