/** The one door to background work: progress, cancelling, and failures that are shown. */
@NullMarked
package org.quorate.app.task;

import org.jspecify.annotations.NullMarked;
