/** Which files are kept beside the store. */
@NullMarked
package org.quorate.persistence.paper;

import org.jspecify.annotations.NullMarked;
