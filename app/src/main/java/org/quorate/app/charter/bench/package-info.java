/** The test bench beside the charter: who is there, how they stand and vote, and the ruling that follows at once. */
@NullMarked
package org.quorate.app.charter.bench;

import org.jspecify.annotations.NullMarked;
