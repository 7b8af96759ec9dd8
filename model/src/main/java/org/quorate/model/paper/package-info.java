/** Files that a partnership keeps beside its records. */
@NullMarked
package org.quorate.model.paper;

import org.jspecify.annotations.NullMarked;
