/** A ruling as the window draws it, wherever it stands: the verdict of a card and the reasons behind Why?. */
@NullMarked
package org.quorate.app.verdict;

import org.jspecify.annotations.NullMarked;
