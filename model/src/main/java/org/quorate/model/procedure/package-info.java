/** Staged procedures as state machines: the dated events of a dispute, an escalation or a ratification folded into where it stands and what may follow. */
@NullMarked
package org.quorate.model.procedure;

import org.jspecify.annotations.NullMarked;
