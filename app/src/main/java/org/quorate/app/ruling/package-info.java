/** The bridge from what is on record of a meeting to the engine that rules on it. */
@NullMarked
package org.quorate.app.ruling;

import org.jspecify.annotations.NullMarked;
