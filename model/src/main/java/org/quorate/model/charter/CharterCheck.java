package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds settings that name what a charter does not have. */
final class CharterCheck {

    private CharterCheck() {
    }

    /** The text of a quorum or a rule with what the members are called ("trustees") as "members", unless a constituency is called that. */
    static String membersByName(Charter charter, String path, Domain domain, String text) {
        Optional<CharterBody> body = bodyOf(charter, path);
        if (body.isPresent() && (domain instanceof Domain.HowMany || domain instanceof Domain.Assents)) {
            return MemberWords.plain(body.get(), text);
        }
        if (body.isPresent() && domain instanceof Domain.Acting) {
            return BlockWords.unbroken(body.get(), text);
        }
        if (path.endsWith("casting-vote") || path.endsWith("casting-vote.who")) {
            return CastingVoteWords.plain(body, path, text);
        }
        if (body.isEmpty() || !(domain instanceof Domain.QuorumRules || domain instanceof Domain.DecisionRules)) {
            return text;
        }
        String members = MemberWords.plain(body.get(), BlockWords.unbroken(body.get(), text));
        return domain instanceof Domain.DecisionRules ? BlockWords.plain(body.get(), OtherMembers.rule(body.get(), members))
                : BlockWords.quorum(body.get(), OtherMembers.quorum(body.get(), members));
    }

    /** Refuses a quorum or a decision rule that names what the charter does not have. */
    static void requireKnownConstituencies(Charter charter, String path, SettingValue value) {
        List<String> wrong = unknownConstituencies(charter, path, value);
        boolean sentences = value instanceof SettingValue.Rule(DecisionRule rule) ? DecisionRuleCheck.namesAreSentences(rule)
                : value instanceof SettingValue.Quorum(QuorumRule quorum) && quorum.keys().anyMatch(DecisionRuleCheck::isSentence);
        if (!wrong.isEmpty()) {
            String message = String.join(" ", wrong);
            throw sentences ? new NotUnderstood(message) : NotUnderstood.name(message);
        }
    }

    /** The same value with the constituencies a quorum names brought to their keys, whatever name the text used. */
    static SettingValue byKey(Charter charter, String path, SettingValue value) {
        Optional<CharterBody> body = bodyOf(charter, path);
        if (body.isPresent() && value instanceof SettingValue.Rule(DecisionRule decision)) {
            return new SettingValue.Rule(DecisionRuleCheck.byKey(charter, body.get(), decision));
        }
        if (value instanceof SettingValue.Acting(List<List<Actor>> ways)) {
            return new SettingValue.Acting(ways.stream().map(way -> way.stream().map(actor -> new Actor(actor.number(), memberKey(body, actor.key())
                    .orElse(actor.key()))).toList()).toList());
        }
        if (value instanceof SettingValue.Names(List<String> names)) {
            return new SettingValue.Names(names.stream().map(name -> keyOf(charter, body, path, name).orElse(name)).toList());
        }
        if (body.isEmpty() || !(value instanceof SettingValue.Quorum(QuorumRule rule))) {
            return value;
        }
        return new SettingValue.Quorum(InheritedQuorum.byKey(charter, body.get(), rule.renamed(name -> quorumKey(body.get(), name))));
    }

    private static String quorumKey(CharterBody body, String name) {
        return body.blockKey(name).orElse(name.matches("(?:substitutes?|deput(?:y|ies)|alternates?|substitute-members|alternate-members)(?:-members)?")
                ? QuorumNeed.DEPUTIES : name);
    }

    /** Whether a quorum names deputies only to limit them or to ask for others, which is all it may ask of them. */
    private static boolean isDeputiesLimit(QuorumRule rule, String name) {
        return name.equals(QuorumNeed.DEPUTIES) && rule.everyNeed().flatMap(QuorumNeed::all).filter(need -> need.keys().anyMatch(name::equals))
                .allMatch(need -> need instanceof QuorumNeed.AtMost || need instanceof QuorumNeed.Others);
    }

    /** A quorum that says only who must be there, with the number that comes to. */
    static SettingValue summed(Charter charter, String path, String text, SettingValue value) {
        Optional<CharterBody> body = bodyOf(charter, path);
        return body.isPresent() && value instanceof SettingValue.Quorum(QuorumRule rule) && rule instanceof QuorumRule.Plain
                && QuorumText.leavesNumberToNeeds(text) ? new SettingValue.Quorum(QuorumSum.of(body.get(), rule)) : value;
    }

    static Optional<CharterBody> bodyOf(Charter charter, String path) {
        String bodyKey = path.substring(0, Math.max(0, path.indexOf('.')));
        return charter.bodies().stream().filter(candidate -> candidate.key().equals(bodyKey)).findFirst();
    }

    /** What is wrong with the names a quorum or a decision rule uses, as plain sentences. */
    private static List<String> unknownConstituencies(Charter charter, String path, SettingValue value) {
        List<String> wrong = new ArrayList<>();
        Optional<CharterBody> found = bodyOf(charter, path);
        if (found.isPresent() && value instanceof SettingValue.Quorum(QuorumRule rule)) {
            CharterBody body = found.get();
            List<String> known = body.blockKeys();
            rule.keys().filter(name -> !body.isBlock(name) && !isDeputiesLimit(rule, name)).distinct()
                    .forEach(name -> wrong.add("The quorum requires " + name + ", a constituency, side or role " + body.name() + " does not have. It has "
                            + String.join(", ", known) + "."
                            + (name.startsWith("each-") ? " For all of them write \"each constituency\", \"each side\" or \"each partner\"." : "")));
            if (body.sides().isEmpty() && rule.everyNeed().flatMap(QuorumNeed::all).anyMatch(CharterCheck::speaksOfSides)) {
                wrong.add("The quorum speaks of sides, but " + body.name() + " has none. List them under \"sides\" with their constituencies.");
            }
            wrong.addAll(InheritedQuorum.wrong(charter, body, rule));
            if (rule instanceof QuorumRule.Same && path.equals(body.key() + ".quorum")) {
                wrong.add("\"the same\" is a quorum only for a reconvened or special meeting or for one matter, not for the body itself.");
            }
        }
        if (value instanceof SettingValue.Acting(List<List<Actor>> ways)) {
            ways.stream().flatMap(List::stream).map(Actor::key).filter(name -> !name.equals(Actor.MEMBERS) && memberKey(found, name).isEmpty()).distinct()
                    .forEach(name -> wrong.add(name + " is no constituency, side or role of " + found.map(CharterBody::name).orElse("a body") + ". It has "
                            + String.join(", ", found.map(CharterBody::blockKeys).orElse(List.of()))
                            + ", and the chair. List other offices under \"roles\"."));
        }
        if (value instanceof SettingValue.Names(List<String> names)) {
            names.stream().filter(name -> !name.equals("all") && keyOf(charter, found, path, name).isEmpty())
                    .forEach(name -> wrong.add(ofMatters(charter, path) ? "The charter has no matter called " + name + ". It has "
                            + String.join(", ", charter.matters().stream().map(CharterMatter::key).toList()) + "."
                            : name + " is no constituency, side or role of " + found.map(CharterBody::name).orElse("a body") + ". It has "
                            + String.join(", ", found.map(CharterBody::blockKeys).orElse(List.of())) + ", and the chair."));
        }
        if (found.isPresent() && value instanceof SettingValue.Rule(DecisionRule decision)) {
            wrong.addAll(DecisionRuleCheck.wrong(charter, found.get(), decision));
        }
        NamedInWords.wrong(charter, path, value).ifPresent(wrong::add);
        return wrong;
    }

    private static boolean speaksOfSides(QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Blocks blocks -> blocks.of() == QuorumNeed.Kind.SIDES;
            case QuorumNeed.ShareOfEach each -> each.of() == QuorumNeed.Kind.SIDES;
            default -> false;
        };
    }

    private static Optional<String> keyOf(Charter charter, Optional<CharterBody> body, String path, String name) {
        if (name.equals("all")) {
            return Optional.of(name);
        }
        return ofMatters(charter, path) ? charter.matter(name).map(CharterMatter::key)
                : memberKey(body, name);
    }

    private static Optional<String> memberKey(Optional<CharterBody> body, String name) {
        return name.equals("chair") || body.filter(known -> BlockWords.isChair(known, name)).isPresent() ? Optional.of(QuorumNeed.CHAIR)
                : body.flatMap(known -> known.blockKey(name));
    }

    private static boolean ofMatters(Charter charter, String path) {
        return Topics.find(charter, path).map(Topic::domain).filter(new Domain.Named(Domain.Named.Kind.MATTERS)::equals).isPresent();
    }
}
