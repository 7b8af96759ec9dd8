/** The register of interests, and their declarations at meetings. */
@NullMarked
package org.quorate.model.interest;

import org.jspecify.annotations.NullMarked;
