/** Who acts, and what time it is for them: passed to every use case, so that none reads the wall clock itself. */
@NullMarked
package org.quorate.app.acting;

import org.jspecify.annotations.NullMarked;
