/** The agenda tab of a meeting's workspace: the outline, the item's form, the findings. */
@NullMarked
package org.quorate.app.agenda;

import org.jspecify.annotations.NullMarked;
