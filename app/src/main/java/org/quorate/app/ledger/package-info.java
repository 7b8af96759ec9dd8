/** Which features' clocks stand in the ledger. */
@NullMarked
package org.quorate.app.ledger;

import org.jspecify.annotations.NullMarked;
