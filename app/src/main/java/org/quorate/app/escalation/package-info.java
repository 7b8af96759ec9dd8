/** Escalations: their record, where each stands, the review meeting made from them, and their register. */
@NullMarked
package org.quorate.app.escalation;

import org.jspecify.annotations.NullMarked;
