/** Escalations in the store. */
@NullMarked
package org.quorate.persistence.escalation;

import org.jspecify.annotations.NullMarked;
