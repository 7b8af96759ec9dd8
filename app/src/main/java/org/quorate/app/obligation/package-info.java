/** What must recur or be done by a day: the obligations of the charter, and how often bodies must meet. */
@NullMarked
package org.quorate.app.obligation;

import org.jspecify.annotations.NullMarked;
