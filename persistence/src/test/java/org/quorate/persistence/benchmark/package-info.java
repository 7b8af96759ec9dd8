/** Measurements run by hand; the tests do not run them. */
@NullMarked
package org.quorate.persistence.benchmark;

import org.jspecify.annotations.NullMarked;
