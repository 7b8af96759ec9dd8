package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quorate.model.partnership.SeatClass;

/** Finds settings that name what a charter does not have, or ask for what it cannot give. */
final class CharterCheck {

    private static final Pattern PEOPLE = Pattern.compile("(?<![\\w-])(trustees?|governors?|directors?|councillors?|commissioners?|representatives?|delegates?)(?![\\w-])");

    private CharterCheck() {
    }

    /** The text of a quorum with what the members are called ("trustees") as "members", unless a constituency is called that. */
    static String membersByName(Charter charter, String path, Domain domain, String text) {
        Optional<CharterBody> body = bodyOf(charter, path);
        if (body.isEmpty() || !(domain instanceof Domain.QuorumRules)) {
            return text;
        }
        return PEOPLE.matcher(text).replaceAll(found -> body.get().blockKey(found.group(1)).isPresent() ? found.group(1) : "members");
    }

    /** Refuses a quorum over a constituency the body does not have. */
    static void requireKnownConstituencies(Charter charter, String path, SettingValue value) {
        List<String> wrong = unknownConstituencies(charter, path, value);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", wrong));
        }
    }

    /** The same value with the constituencies a quorum names brought to their keys, whatever name the text used. */
    static SettingValue byKey(Charter charter, String path, SettingValue value) {
        Optional<CharterBody> body = bodyOf(charter, path);
        if (body.isEmpty() || !(value instanceof SettingValue.Quorum(QuorumRule rule))) {
            return value;
        }
        return new SettingValue.Quorum(rule.renamed(name -> body.get().blockKey(name).orElse(name)));
    }

    private static Optional<CharterBody> bodyOf(Charter charter, String path) {
        String bodyKey = path.substring(0, Math.max(0, path.indexOf('.')));
        return charter.bodies().stream().filter(candidate -> candidate.key().equals(bodyKey)).findFirst();
    }

    /** What is wrong with the constituencies a quorum names, as plain sentences. */
    private static List<String> unknownConstituencies(Charter charter, String path, SettingValue value) {
        List<String> wrong = new ArrayList<>();
        Optional<CharterBody> found = bodyOf(charter, path);
        if (found.isPresent() && value instanceof SettingValue.Quorum(QuorumRule rule)) {
            CharterBody body = found.get();
            List<String> known = body.blockKeys();
            rule.keys().filter(name -> !name.equals(QuorumNeed.CHAIR) && !known.contains(name)).distinct()
                    .forEach(name -> wrong.add("The quorum requires " + name + ", a constituency, side or role " + body.name() + " does not have. It has "
                            + String.join(", ", known) + "."));
            if (body.sides().isEmpty() && rule.everyNeed().flatMap(QuorumNeed::all).anyMatch(need -> need instanceof QuorumNeed.Blocks(QuorumAmount ignored,
                    int each, QuorumNeed.Of of) && of == QuorumNeed.Kind.SIDES)) {
                wrong.add("The quorum speaks of sides, but " + body.name() + " has none. List them under \"sides\" with their constituencies.");
            }
            if (rule instanceof QuorumRule.Same && path.equals(body.key() + ".quorum")) {
                wrong.add("\"the same\" is a quorum only for a reconvened or special meeting or for one matter, not for the body itself.");
            }
        }
        return wrong;
    }

    /** Refuses a quorum that more members are needed for than the body can certainly ever have. */
    static void requirePossible(Charter charter, String path, SettingValue value) {
        Optional<CharterBody> found = bodyOf(charter, path);
        if (found.isPresent() && value instanceof SettingValue.Quorum(QuorumRule rule)) {
            impossible(found.get(), rule).ifPresent(why -> {
                throw new IllegalArgumentException(why);
            });
        }
    }

    private static Optional<String> impossible(CharterBody body, QuorumRule rule) {
        return switch (rule) {
            case QuorumRule.Plain(QuorumAmount amount, List<QuorumNeed> needs) -> tooMany(body, least(amount), body.constituencies(), "")
                    .or(() -> needs.stream().flatMap(need -> impossible(body, need).stream()).findFirst());
            case QuorumRule.Several(int atLeast, List<QuorumRule> rules) -> {
                List<String> wrong = rules.stream().flatMap(one -> impossible(body, one).stream()).toList();
                yield rules.size() - wrong.size() < atLeast ? Optional.of(wrong.getFirst()) : Optional.empty();
            }
            case QuorumRule.ThosePresent ignored -> Optional.empty();
            case QuorumRule.Same ignored -> Optional.empty();
        };
    }

    /** The least it may come to whatever the size of the body. */
    private static int least(QuorumAmount amount) {
        return switch (amount) {
            case QuorumAmount.Fixed(int number) -> number;
            case QuorumAmount.Share ignored -> 1;
            case QuorumAmount.Greatest(List<QuorumAmount> amounts) -> amounts.stream().mapToInt(CharterCheck::least).max().orElse(1);
            case QuorumAmount.Least(List<QuorumAmount> amounts) -> amounts.stream().mapToInt(CharterCheck::least).min().orElse(1);
            case QuorumAmount.Plus ignored -> 1;
            case QuorumAmount.Table ignored -> 1;
        };
    }

    private static Optional<String> impossible(CharterBody body, QuorumNeed need) {
        if (!(need instanceof QuorumNeed.Members(QuorumAmount.Fixed(int number), List<String> from))) {
            return Optional.empty();
        }
        List<String> keys = from.stream().flatMap(key -> body.sides().stream().filter(side -> side.key().equals(key)).findFirst()
                .map(side -> side.constituencies().stream()).orElse(java.util.stream.Stream.of(key))).distinct().toList();
        List<Constituency> blocks = body.constituencies().stream().filter(one -> keys.contains(one.key())).toList();
        return blocks.size() < keys.size() ? Optional.empty() : tooMany(body, number, blocks, " of " + String.join(" and ",
                blocks.stream().map(Constituency::name).toList()));
    }

    private static Optional<String> tooMany(CharterBody body, int needed, List<Constituency> blocks, String of) {
        boolean certain = !blocks.isEmpty() && blocks.stream().allMatch(one -> one.most() != null) && (body.chair() == null || !of.isEmpty()
                || body.constituency(body.chair()).isPresent());
        int seats = blocks.stream().filter(one -> of.isEmpty() ? one.seatClass() == SeatClass.VOTING : true)
                .mapToInt(one -> one.most() == null ? 0 : one.most()).sum();
        return certain && seats > 0 && needed > seats ? Optional.of("The quorum asks for " + needed + ", but " + body.name() + " has only " + seats
                + (seats == 1 ? " seat" : " seats") + of + ".") : Optional.empty();
    }
}
