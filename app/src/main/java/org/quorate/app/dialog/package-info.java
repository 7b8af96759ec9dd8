/** The one door to questions put to the person: the buttons name the act. */
@NullMarked
package org.quorate.app.dialog;

import org.jspecify.annotations.NullMarked;
