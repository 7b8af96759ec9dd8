/** Escalations and interventions as the partnership keeps them: early concerns, formal proposals, consent, agreement, approvals and what came of them. */
@NullMarked
package org.quorate.model.escalation;

import org.jspecify.annotations.NullMarked;
