/** The ledger of clocks: every clock that runs, from whatever feature, on one list. */
@NullMarked
package org.quorate.app.clock;

import org.jspecify.annotations.NullMarked;
