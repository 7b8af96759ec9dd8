package org.quorate.model.charter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the setting a path means, and helps when it means none. */
final class SettingPaths {

    private SettingPaths() {
    }

    /** The path with another name at its end replaced by the full one; of two that fit the longer counts, so "chair.casting-vote" is "casting-vote". */
    static String canonical(String path, Topic topic) {
        for (String shortName : topic.shortNames()) {
            boolean full = path.endsWith("." + topic.suffix()) && topic.suffix().length() >= shortName.length();
            if (path.endsWith("." + shortName) && !full) {
                return path.substring(0, path.length() - shortName.length()) + topic.suffix();
            }
        }
        return path;
    }

    /** The path with the name of a constituency or a matter in it replaced by its key: "board.Council members.weight". */
    static String byKey(Charter charter, String path) {
        int first = path.indexOf('.');
        int last = path.lastIndexOf('.');
        if (first < 0 || last <= first) {
            return path;
        }
        String name = path.substring(first + 1, last);
        return charter.bodies().stream().filter(body -> body.key().equals(path.substring(0, first))).findFirst()
                .flatMap(body -> body.constituency(name).map(Constituency::key).or(() -> charter.matter(name).map(CharterMatter::key)))
                .map(key -> path.substring(0, first + 1) + key + path.substring(last)).orElse(path);
    }

    /** The full paths a person may mean, most likely first. */
    static Stream<String> candidates(Charter charter, String path, @Nullable String bodyKey, @Nullable String matterKey) {
        String plain = path.strip();
        int dot = plain.indexOf('.');
        Stream<String> spelt = dot < 0 ? Stream.empty()
                : charter.body(plain.substring(0, dot)).stream().map(body -> body.key() + plain.substring(dot));
        Stream<String> inMatter = bodyKey == null || matterKey == null ? Stream.empty() : Stream.of(bodyKey + "." + matterKey + "." + plain);
        Stream<String> inBody = bodyKey == null ? Stream.empty() : Stream.of(bodyKey + "." + plain);
        return Stream.of(Stream.of(plain), spelt, plain.startsWith("if-undecided") || plain.equals("rule") ? Stream.concat(inMatter, inBody) : inBody)
                .flatMap(stream -> stream);
    }

    /** What to say when there is no such setting: the nearest ones there are. */
    static String unknown(Charter charter, String path) {
        String end = path.substring(path.lastIndexOf('.') + 1);
        List<String> known = Stream.of(charter.settings().keySet().stream(), charter.bodies().stream().flatMap(body -> Topics.bodySuffixes()
                .map(suffix -> body.key() + "." + suffix)), charter.stagedProcedures().stream().flatMap(SettingPaths::ofProcedure))
                .flatMap(paths -> paths).distinct().toList();
        String first = path.substring(0, path.indexOf('.') + 1);
        List<String> near = known.stream().filter(one -> !first.isEmpty() && one.startsWith(first)).toList();
        String nearest = (near.isEmpty() ? known : near).stream().min(Comparator.comparingInt(one -> Math.min(distance(one, path), distance(
                one.substring(one.indexOf('.') + 1), path)) - (one.endsWith(end) ? 4 : 0))).orElse("none");
        return "The charter has no setting called " + path + ". The nearest is " + nearest + ".";
    }

    private static Stream<String> ofProcedure(CharterProcedure procedure) {
        return Stream.concat(Topics.ofProcedures().stream().map(topic -> procedure.key() + "." + topic.suffix()), procedure.stages().stream()
                .flatMap(stage -> Topics.ofStages().stream().map(topic -> procedure.key() + "." + stage.key() + "." + topic.suffix())));
    }

    /** Whom a setting is about, in words. */
    static String about(Charter charter, String path) {
        String first = path.substring(0, Math.max(0, path.indexOf('.')));
        return charter.bodies().stream().filter(body -> body.key().equals(first)).map(CharterBody::name).findFirst().orElse("The partnership");
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= right.length(); column++) {
                int changed = diagonal + (left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
