/** The window and the command line, over the same use cases. */
@NullMarked
package org.quorate.app;

import org.jspecify.annotations.NullMarked;
