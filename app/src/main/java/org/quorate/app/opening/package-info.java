/** Opening, making, restoring and backing up a partnership: the first thing a person does here and the last. */
@NullMarked
package org.quorate.app.opening;

import org.jspecify.annotations.NullMarked;
