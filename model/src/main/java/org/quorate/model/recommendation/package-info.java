/** What one body puts to another: its way along the charter's route, its answers, the partners that ratify it, and its lettered points. */
@NullMarked
package org.quorate.model.recommendation;

import org.jspecify.annotations.NullMarked;
