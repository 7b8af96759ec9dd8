package org.quorate.persistence.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import file says, read but not yet compared with what is on record. Every part may be missing. */
public record ImportFile(
        @Nullable Profile partnership,
        @Nullable CharterChoice charter,
        List<PartnerEntry> partners,
        List<PersonEntry> people,
        List<BodyEntry> bodies,
        List<MeetingEntry> meetings,
        List<ActionEntry> actions,
        List<RecommendedEntry> recommendations) {
    public ImportFile {
        partners = List.copyOf(partners);
        people = List.copyOf(people);
        bodies = List.copyOf(bodies);
        meetings = List.copyOf(meetings);
        actions = List.copyOf(actions);
        recommendations = List.copyOf(recommendations);
    }

    /** The partnership's name and the office that keeps its records. */
    public record Profile(Spot spot, String name, String office) {}

    /**
     * The charter to adopt where none is in force.
     *
     * @param use one that comes with the program, by its name, or a file beside the import file
     * @param inForceFrom the first day it applies, or nothing for the earliest day of the file
     * @param acceptStarters whether every starter setting is accepted with it
     */
    public record CharterChoice(Spot spot, String use, @Nullable LocalDate inForceFrom, boolean acceptStarters) {}

    /** A partner; {@code type} may be left out where the partner is on record. */
    public record PartnerEntry(
            Spot spot, String name, @Nullable String type, @Nullable String column, List<String> formerNames, List<String> places) {
        public PartnerEntry {
            formerNames = List.copyOf(formerNames);
            places = List.copyOf(places);
        }
    }

    /** A person; what is left out stays as it is on record. */
    public record PersonEntry(
            Spot spot, String name, @Nullable String organisation, @Nullable String jobTitle, @Nullable String email) {}
}
