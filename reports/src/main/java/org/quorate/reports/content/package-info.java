/** What reports are made of: plain records of words, dates and numbers, filled by the program and printed as they stand. */
@NullMarked
package org.quorate.reports.content;

import org.jspecify.annotations.NullMarked;
