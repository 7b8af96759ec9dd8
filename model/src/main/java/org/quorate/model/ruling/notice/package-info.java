/** Rules on questions of time: notices counted back from a meeting, periods counted forward from a start, special meetings and defective notice. */
@NullMarked
package org.quorate.model.ruling.notice;

import org.jspecify.annotations.NullMarked;
