/**
 * Brings in what others have written: whole partnerships from import files, and people from spreadsheets or pasted lists. Nothing is written
 * until everything was understood, and then all of it at once.
 */
@NullMarked
package org.quorate.app.importing;

import org.jspecify.annotations.NullMarked;
