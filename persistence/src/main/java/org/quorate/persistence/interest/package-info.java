/** The register of interests and declarations in the store. */
@NullMarked
package org.quorate.persistence.interest;

import org.jspecify.annotations.NullMarked;
