/** Rulings on the steps of staged procedures: the state machine's answers under every reading, put into words. */
@NullMarked
package org.quorate.model.ruling.procedure;

import org.jspecify.annotations.NullMarked;
