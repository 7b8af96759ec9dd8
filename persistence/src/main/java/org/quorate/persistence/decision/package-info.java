/** Decisions, tests of consensus and votes in the store. */
@NullMarked
package org.quorate.persistence.decision;

import org.jspecify.annotations.NullMarked;
