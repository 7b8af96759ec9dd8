/** What people said of clocks. */
@NullMarked
package org.quorate.persistence.clock;

import org.jspecify.annotations.NullMarked;
