/** Search and go: one field that finds people, records and commands. */
@NullMarked
package org.quorate.app.palette;

import org.jspecify.annotations.NullMarked;
