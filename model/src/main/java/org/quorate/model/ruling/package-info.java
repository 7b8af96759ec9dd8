/** Works out from charter, roll, room and positions whether and why a matter is decided. */
@NullMarked
package org.quorate.model.ruling;

import org.jspecify.annotations.NullMarked;
