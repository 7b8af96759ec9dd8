/** The register of escalations. */
@NullMarked
package org.quorate.reports.escalation;

import org.jspecify.annotations.NullMarked;
