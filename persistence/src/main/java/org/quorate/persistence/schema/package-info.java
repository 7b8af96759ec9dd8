/** JSON Schemas (draft 2020-12) made from the key lists of the readers, so that what an editor underlines is what the program refuses. */
@NullMarked
package org.quorate.persistence.schema;

import org.jspecify.annotations.NullMarked;
