package org.quorate.model.partnership;

import org.quorate.model.Required;

/** What one store holds: a partnership, and the office that keeps its records (documents name the office, never a computer account). */
public record Partnership(String name, String office, int revision) {
    public Partnership {
        name = Required.text(name, "The partnership needs a name.");
        office = Required.text(office, "The office that keeps the records needs a name.");
    }
}
