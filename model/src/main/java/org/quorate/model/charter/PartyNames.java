package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which a charter knows the parties of a procedure: a party may be named as a body, or as a constituency of one. */
public final class PartyNames {

    private final List<String> parties;
    private final List<Set<String>> known;

    private PartyNames(List<String> parties, List<Set<String>> known) {
        this.parties = parties;
        this.known = known;
    }

    /** Those of a procedure of the charter; none where it does not say between whom the procedure is. */
    public static PartyNames of(Charter charter, CharterProcedure procedure) {
        List<String> parties = charter.setting(procedure.key() + ".parties").filter(setting -> !setting.isSilent())
                .map(setting -> Who.read(setting.valueText()).named()).orElse(List.of());
        Stream<Stream<String>> bodies = charter.bodies().stream().map(body -> Stream.concat(Stream.of(body.key(), body.name()), body.aliases().stream()));
        Stream<Stream<String>> blocks = charter.bodies().stream().flatMap(body -> body.constituencies().stream()).map(Constituency::names);
        return new PartyNames(parties, Stream.concat(bodies, blocks).map(names -> names.map(Slug::of).collect(Collectors.toSet())).toList());
    }

    /** The parties as the charter names them. */
    public List<String> parties() {
        return parties;
    }

    /** The party that a name means. */
    public Optional<String> party(String name) {
        return parties.stream().filter(party -> same(party, name)).findFirst();
    }

    /** Whether two names mean the same party: they are equal, or the charter gives both to one body or to one block of its seats. */
    public boolean same(String left, String right) {
        String one = Slug.of(left);
        String other = Slug.of(right);
        return one.equals(other) || known.stream().anyMatch(names -> names.contains(one) && names.contains(other));
    }
}
