/** Setting up a partnership step by step: a charter to start from, its open questions in plain words, and what then stands. */
@NullMarked
package org.quorate.app.charter.start;

import org.jspecify.annotations.NullMarked;
