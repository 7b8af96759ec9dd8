/** Segments of the oversight framework, quarter by quarter. */
@NullMarked
package org.quorate.app.segment;

import org.jspecify.annotations.NullMarked;
