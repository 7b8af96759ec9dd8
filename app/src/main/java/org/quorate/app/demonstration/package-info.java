/** The fictional partnership that shows every screen something: the same date gives the same content. */
@NullMarked
package org.quorate.app.demonstration;

import org.jspecify.annotations.NullMarked;
