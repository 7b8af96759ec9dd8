/** Speeds measured by hand: {@code mvn -q -Pbench}. No test: what is measured here depends on the computer. */
@NullMarked
package org.quorate.app.benchmark;

import org.jspecify.annotations.NullMarked;
