/** The command line: one class a verb, over the same use cases as the window. */
@NullMarked
package org.quorate.app.command;

import org.jspecify.annotations.NullMarked;
