/** Levels of assurance: where each organisation is, and its moves. */
@NullMarked
package org.quorate.app.assurance;

import org.jspecify.annotations.NullMarked;
