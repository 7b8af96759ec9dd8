/** What the person chose about the window, kept in a small file in the data folder. */
@NullMarked
package org.quorate.app.preferences;

import org.jspecify.annotations.NullMarked;
