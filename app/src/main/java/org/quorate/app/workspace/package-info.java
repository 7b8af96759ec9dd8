/** The Meetings screen: the register of meetings, and the workspace of one with its tabs. */
@NullMarked
package org.quorate.app.workspace;

import org.jspecify.annotations.NullMarked;
