/** The register of interests, and what was declared at meetings. */
@NullMarked
package org.quorate.app.interest;

import org.jspecify.annotations.NullMarked;
