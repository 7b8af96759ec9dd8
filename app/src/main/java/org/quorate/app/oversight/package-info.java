/** Oversight of organisations: escalations, levels of assurance and segments together, their register and the review meetings made from them. */
@NullMarked
package org.quorate.app.oversight;

import org.jspecify.annotations.NullMarked;
