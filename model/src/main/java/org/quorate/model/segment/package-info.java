/** Segments of the oversight framework, quarter by quarter: what was recommended, what was decided, what was self-assessed. */
@NullMarked
package org.quorate.model.segment;

import org.jspecify.annotations.NullMarked;
