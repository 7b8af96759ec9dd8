/** Actions in the store. */
@NullMarked
package org.quorate.persistence.action;

import org.jspecify.annotations.NullMarked;
