package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body as the charter describes it, without people.
 *
 * @param key the word in settings and cases
 * @param name as people say it
 * @param aliases other names
 * @param chair the office that presides, or null
 * @param accountableTo the key of the body it answers to, or null
 * @param constituencies its blocks of seats, in seat order
 * @param roles offices and qualities that cut across constituencies: vice-chair, clinician, lay
 * @param sides groups of constituencies that sit over against each other: the councils' side, the NHS side
 * @param interests the kinds of interest its rules tell apart
 * @param clause where the document sets it up, or null
 */
public record CharterBody(String key, String name, List<String> aliases, @Nullable String chair, @Nullable String accountableTo,
                          List<Constituency> constituencies, List<Role> roles, List<Side> sides, List<InterestKind> interests,
                          @Nullable String clause) {

    public CharterBody {
        aliases = List.copyOf(aliases);
        constituencies = List.copyOf(constituencies);
        roles = List.copyOf(roles);
        sides = List.copyOf(sides);
        interests = List.copyOf(interests);
    }

    /** A body whose rules speak of constituencies only. */
    public CharterBody(String key, String name, List<String> aliases, @Nullable String chair, @Nullable String accountableTo,
                       List<Constituency> constituencies, @Nullable String clause) {
        this(key, name, aliases, chair, accountableTo, constituencies, List.of(), List.of(), List.of(), clause);
    }

    /**
     * An office or a quality that members of any constituency may have.
     *
     * @param key the word in settings and cases
     * @param name as people say it
     * @param aliases other names
     */
    public record Role(String key, String name, List<String> aliases) {
        public Role {
            aliases = List.copyOf(aliases);
        }

        Stream<String> names() {
            return Stream.concat(Stream.of(key, name), aliases.stream());
        }
    }

    /**
     * Constituencies that act together.
     *
     * @param key the word in settings and cases
     * @param name as people say it
     * @param aliases other names
     * @param constituencies the keys of its constituencies, one at least
     */
    public record Side(String key, String name, List<String> aliases, List<String> constituencies) {
        public Side {
            aliases = List.copyOf(aliases);
            constituencies = List.copyOf(constituencies);
            if (constituencies.isEmpty()) {
                throw new IllegalArgumentException("The side " + name + " must have at least one constituency.");
            }
        }

        Stream<String> names() {
            return Stream.concat(Stream.of(key, name), aliases.stream());
        }
    }

    /**
     * A kind of interest, such as pecuniary.
     *
     * @param key the word in settings ({@code interest.KEY.vote}) and cases
     * @param name as people say it
     * @param aliases other names
     */
    public record InterestKind(String key, String name, List<String> aliases) {
        public InterestKind {
            aliases = List.copyOf(aliases);
        }

        Stream<String> names() {
            return Stream.concat(Stream.of(key, name), aliases.stream());
        }
    }

    /** The constituency with this key, name or alias. */
    public Optional<Constituency> constituency(String name) {
        return Naming.find(constituencies, name, Constituency::names);
    }

    /** The role with this key, name or alias. */
    public Optional<Role> role(String name) {
        return Naming.find(roles, name, Role::names);
    }

    /** The side with this key, name or alias. */
    public Optional<Side> side(String name) {
        return Naming.find(sides, name, Side::names);
    }

    /** The kind of interest with this key, name or alias. */
    public Optional<InterestKind> interest(String name) {
        return Naming.find(interests, name, InterestKind::names);
    }

    /** The key of the constituency, side or role a rule means by a name; empty when the body has none of that name. */
    public Optional<String> blockKey(String name) {
        return constituency(name).map(Constituency::key).or(() -> side(name).map(Side::key)).or(() -> role(name).map(Role::key))
                .or(() -> OtherMembers.key(this, name));
    }

    /** Whether a rule of this body may name this key: a constituency, a side, a role, the chair, or everybody but some of these. */
    public boolean isBlock(String key) {
        return key.equals(QuorumNeed.CHAIR) || blockKeys().contains(key)
                || (OtherMembers.isOne(key) && OtherMembers.key(this, key).filter(key::equals).isPresent());
    }

    /** The keys a rule of this body may name where it speaks of members: constituencies, sides, roles. */
    public List<String> blockKeys() {
        return Stream.of(constituencies.stream().map(Constituency::key), sides.stream().map(Side::key), roles.stream().map(Role::key))
                .flatMap(keys -> keys).toList();
    }

    /** The constituency, side or role with a key as people say it; the key itself when the body has none. */
    public String blockName(String blockKey) {
        return OtherMembers.isOne(blockKey) ? OtherMembers.name(this, blockKey) : constituencies.stream().filter(one -> one.key().equals(blockKey))
                .map(Constituency::name).findFirst()
                .or(() -> sides.stream().filter(one -> one.key().equals(blockKey)).map(Side::name).findFirst())
                .or(() -> roles.stream().filter(one -> one.key().equals(blockKey)).map(Role::name).findFirst()).orElse(blockKey);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(key, name), aliases.stream());
    }
}
