package org.quorate.model.interest;

import java.time.LocalDateTime;
import org.quorate.model.Required;

/** A declaration that was taken back: why, when that was recorded (local time), and by whom. */
public record Withdrawal(DeclarationId declaration, String why, LocalDateTime at, String by) {
    public Withdrawal {
        why = Required.text(why, "Say why the declaration is taken back.");
        by = Required.text(by, "Say who takes the declaration back.");
    }
}
