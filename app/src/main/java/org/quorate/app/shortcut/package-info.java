/** What a person can do, as data that feeds buttons, menus and the shortcut sheet. */
@NullMarked
package org.quorate.app.shortcut;

import org.jspecify.annotations.NullMarked;
