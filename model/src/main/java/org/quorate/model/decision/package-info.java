/** What was decided: the resolution, what the person presiding declared, and the ruling beside it. */
@NullMarked
package org.quorate.model.decision;

import org.jspecify.annotations.NullMarked;
