/** Home: what comes next, what is due, what changed lately. */
@NullMarked
package org.quorate.app.home;

import org.jspecify.annotations.NullMarked;
