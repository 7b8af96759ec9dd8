/** The charter: every rule a partnership adopted, as settings with provenance, silent where nobody has decided. */
@NullMarked
package org.quorate.model.charter;

import org.jspecify.annotations.NullMarked;
