/** The partnership, its partners, people, bodies and seats in the store. */
@NullMarked
package org.quorate.persistence.partnership;

import org.jspecify.annotations.NullMarked;
