/** Recommendations as a person works with them: making, sending, answering, the partners' answers, lettered points, and where each one is now. */
@NullMarked
package org.quorate.app.recommendation;

import org.jspecify.annotations.NullMarked;
