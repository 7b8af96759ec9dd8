/** The register of decisions: read, shown and exported. */
@NullMarked
package org.quorate.app.decision;

import org.jspecify.annotations.NullMarked;
