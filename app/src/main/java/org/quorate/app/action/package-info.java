/** The log of actions: read, kept up to date, shown and exported. */
@NullMarked
package org.quorate.app.action;

import org.jspecify.annotations.NullMarked;
