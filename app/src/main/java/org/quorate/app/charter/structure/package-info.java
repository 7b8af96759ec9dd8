/** What a charter says that is no setting, changed by forms: its bodies with their seats, its matters, its staged procedures. */
@NullMarked
package org.quorate.app.charter.structure;

import org.jspecify.annotations.NullMarked;
