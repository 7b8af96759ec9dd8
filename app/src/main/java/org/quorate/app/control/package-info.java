/** The window's own controls: they take plain values of their own and know neither the engine nor the store. */
@NullMarked
package org.quorate.app.control;

import org.jspecify.annotations.NullMarked;
