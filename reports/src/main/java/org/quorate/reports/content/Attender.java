package org.quorate.reports.content;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who was present.
 *
 * @param name title and name as printed: "Councillor S Corcoran"
 * @param role what is printed in brackets: "Chairman", "Vice-Chairman"; or absent
 * @param organisation whom they speak for, or absent
 * @param presided whether they presided, which puts them first in their class
 */
public record Attender(String name, @Nullable String role, @Nullable String organisation, boolean presided) {
    public Attender {
        name = Words.required(name, "The name of somebody present");
        role = Words.optional(role);
        organisation = Words.optional(organisation);
    }

    /** Somebody with an organisation and no role. */
    public static Attender of(String name, @Nullable String organisation) {
        return new Attender(name, null, organisation, false);
    }

    /** The line of the list: "Dr A Wilson (Vice-Chairman), Healthwatch". */
    public String printed() {
        return name + (role == null ? "" : " (" + role + ")") + (organisation == null ? "" : ", " + organisation);
    }
}
