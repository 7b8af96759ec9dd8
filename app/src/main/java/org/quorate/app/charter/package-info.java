/** The charter in force, and the ways in which it comes to be: adopted, settled, accepted as a start. */
@NullMarked
package org.quorate.app.charter;

import org.jspecify.annotations.NullMarked;
