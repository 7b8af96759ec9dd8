package org.quorate.model.ruling.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Domain;
import org.quorate.model.charter.LimitStart;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.TimeDomain;
import org.quorate.model.ruling.StageNames;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.UnusableCase;

/** Finds the notice or the stage a question of time means, by whatever name it gives it. */
final class RuleName {

    private RuleName() {
    }

    /** The key of the body a question names, or null when it names none; refuses one the charter does not have. */
    static @Nullable String body(Charter charter, @Nullable String name) {
        return name == null ? null : charter.body(name).map(CharterBody::key)
                .orElseThrow(() -> refused("body", "The charter has no body called " + name + "."));
    }

    /** The start of the paths of the settings of the rule: "board.notice.agenda" or "dispute.stage-1". */
    static String prefix(Charter charter, TimeCase question, @Nullable String body) {
        String wanted = Slug.of(question.rule().replaceFirst("^(dispute|notice)\\.", "").replaceFirst("^[a-z0-9-]+\\.notice\\.", "")
                .replaceFirst("\\.[a-z-]+$", ""));
        Optional<String> period = Stream.of(question.rule(), body + "." + question.rule()).filter(path -> isPeriod(charter, path)).findFirst();
        if (period.isPresent()) {
            return period.get();
        }
        Set<String> known = known(charter, question, body);
        if (known.contains(question.rule())) {
            return question.rule();
        }
        List<String> named = known.stream().filter(prefix -> names(prefix, wanted)).toList();
        if (named.size() > 1 && named.stream().allMatch(RuleName::isNotice) && exact(named, wanted).isEmpty()) {
            throw refused(body == null ? "rule" : "body", "More than one notice is called " + question.rule() + ": " + String.join(", ", named)
                    + ". Say which one, or for which body.");
        }
        return exact(named, wanted).or(() -> named.stream().findFirst()).or(() -> single(charter, body, wanted)).or(() -> onlyOneLike(known, wanted))
                .orElseThrow(() -> refused("rule", "The charter has no " + (question.kind() == TimeCase.Kind.NOTICE ? "notice" : "deadline")
                        + " called " + question.rule() + ". It has " + (known.isEmpty() ? "none" : String.join(", ", known)) + "."));
    }

    /** Whether a path is that of a single setting that holds a length of time: "board.special.call-within". */
    static boolean isPeriod(Charter charter, String path) {
        Setting setting = charter.settings().get(path);
        return setting != null && !path.endsWith(".days") && (setting.topic().domain() instanceof Domain.Periods
                || setting.topic().domain() instanceof TimeDomain.PeriodOrWords || setting.topic().domain() instanceof TimeDomain.NoticeOf);
    }

    /** The single setting a plain name means: notice of deputies, the day by which a meeting is reconvened, the time for replies in writing. */
    private static Optional<String> single(Charter charter, @Nullable String body, String wanted) {
        String end = wanted.matches("(?:notice-of-)?(?:deput(?:y|ies)|substitutes?)(?:-notice)?") ? ".deputies.notice"
                : wanted.matches("reconven.*|adjourn.*") ? ".quorum.reconvene-within" : wanted.matches("written(?:-.*)?") ? ".written.days" : "";
        List<String> found = charter.bodies().stream().map(CharterBody::key).filter(key -> body == null || key.equals(body)).map(key -> key + end)
                .filter(path -> charter.settings().containsKey(path)).toList();
        return !end.isEmpty() && found.size() == 1 ? Optional.of(end.endsWith(".days") ? found.getFirst().replaceFirst("\\.days$", "") : found.getFirst())
                : Optional.empty();
    }

    private static Optional<String> exact(List<String> named, String wanted) {
        List<String> exact = named.stream().filter(prefix -> prefix.endsWith("." + wanted)).toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    private static Set<String> known(Charter charter, TimeCase question, @Nullable String body) {
        Set<String> known = new LinkedHashSet<>();
        for (String path : charter.settings().keySet()) {
            String[] parts = path.split("\\.", -1);
            boolean notice = parts.length == 4 && parts[1].equals("notice") && (body == null || parts[0].equals(body));
            if (question.kind() == TimeCase.Kind.DEADLINE && parts.length == 3 && parts[0].equals("dispute")) {
                known.add(parts[0] + "." + parts[1]);
            } else if (notice && (question.kind() == TimeCase.Kind.NOTICE || countsForwards(charter, path))) {
                known.add(parts[0] + "." + parts[1] + "." + parts[2]);
            }
        }
        return known;
    }

    private static boolean countsForwards(Charter charter, String path) {
        return charter.setting(path.substring(0, path.lastIndexOf('.')) + ".counts-from").map(setting -> setting.value())
                .filter(value -> value instanceof SettingValue.Start(LimitStart start) && start.after()).isPresent();
    }

    private static boolean isNotice(String prefix) {
        return prefix.contains(".notice.");
    }

    /** The only notice or stage that shares a word with what was asked: "public speaking" for the public questions. */
    private static Optional<String> onlyOneLike(Set<String> known, String wanted) {
        List<String> words = List.of(wanted.split("-", -1));
        List<String> like = known.stream().filter(prefix -> Stream.of(prefix.substring(prefix.lastIndexOf('.') + 1).split("-", -1))
                .anyMatch(word -> word.length() > 1 && !word.equals("stage") && words.contains(word))).toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    private static boolean names(String prefix, String wanted) {
        String last = prefix.substring(prefix.lastIndexOf('.') + 1);
        return last.equals(wanted) || Slug.of(prefix).equals(wanted) || last.equals(wanted + "s") || (last + "s").equals(wanted)
                || wanted.endsWith("-" + last) || StageNames.same(last, wanted);
    }

    static UnusableCase refused(String place, String sentence) {
        return new UnusableCase(List.of(new UnusableCase.Reason(place, sentence)));
    }
}
