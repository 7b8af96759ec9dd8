/** Files kept with the partnership: attached, opened and saved out again. */
@NullMarked
package org.quorate.app.paper;

import org.jspecify.annotations.NullMarked;
