/** The partnership itself: its partners and people, its bodies with their seats, and who holds which on any day. */
@NullMarked
package org.quorate.app.partnership;

import org.jspecify.annotations.NullMarked;
