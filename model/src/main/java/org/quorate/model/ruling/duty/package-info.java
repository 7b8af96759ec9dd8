/** Rules on duties: how often something must happen, who decides what, and what adoption, variation and admission need. */
@NullMarked
package org.quorate.model.ruling.duty;

import org.jspecify.annotations.NullMarked;
