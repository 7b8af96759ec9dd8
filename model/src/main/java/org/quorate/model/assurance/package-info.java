/** The level of assurance each organisation is at, with every move between levels. */
@NullMarked
package org.quorate.model.assurance;

import org.jspecify.annotations.NullMarked;
