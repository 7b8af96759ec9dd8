/** Word, Excel and calendar files: a content record in, bytes out; nothing here asks the store a question. */
@NullMarked
package org.quorate.reports;

import org.jspecify.annotations.NullMarked;
