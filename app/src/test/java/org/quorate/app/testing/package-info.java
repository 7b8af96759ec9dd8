/** What tests of the window share: a window on the headless screen, and stand-ins for the doors to tasks and dialogs. */
@NullMarked
package org.quorate.app.testing;

import org.jspecify.annotations.NullMarked;
