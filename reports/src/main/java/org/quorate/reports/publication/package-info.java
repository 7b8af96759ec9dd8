/** The one gate that decides what a public reader may see; every report is printed from an edition that says for whom it is. */
@NullMarked
package org.quorate.reports.publication;

import org.jspecify.annotations.NullMarked;
