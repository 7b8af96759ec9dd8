/** Registers of recommendations, and reports of lettered ones. */
@NullMarked
package org.quorate.reports.recommendation;

import org.jspecify.annotations.NullMarked;
