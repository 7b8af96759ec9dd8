/** A thin layer over Word documents: a template with styles, and paragraphs, lists and tables written in those styles. */
@NullMarked
package org.quorate.reports.word;

import org.jspecify.annotations.NullMarked;
