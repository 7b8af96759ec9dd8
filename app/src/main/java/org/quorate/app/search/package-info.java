/** Finds the records of a partnership by words, for the palette. */
@NullMarked
package org.quorate.app.search;

import org.jspecify.annotations.NullMarked;
