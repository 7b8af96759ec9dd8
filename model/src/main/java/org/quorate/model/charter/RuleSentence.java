package org.quorate.model.charter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A setting as it is read by itself: led by the matter, the stage, the notice or the block of seats of which it speaks, and by its question where
 * its value is no sentence: "Stage II, who acts: the Co-ordination Group."
 */
final class RuleSentence {

    private static final Set<String> KEYED = Set.of("obligations", "delegation", "routes");
    private static final Set<String> OF_THE_PARTNERSHIP = Set.of("levels", "adoption", "variation", "admission");

    /** What is asked of a stage or a route, in fewer words than its question. */
    private static final Map<String, String> SHORTER = Map.of("actor", "who acts", "alternate", "who acts instead", "trigger", "what brings it here",
            "follows", "what follows", "decides", "how it is decided", "told", "who is told in writing", "title", "what goes this way", "matter",
            "by which matter of the charter", "what", "what must be done", "due", "due");

    private final Charter charter;
    private final Setting setting;
    private final String path;
    private final String[] parts;
    private final Optional<CharterBody> body;

    RuleSentence(Charter charter, Setting setting) {
        this.charter = charter;
        this.setting = setting;
        this.path = setting.path();
        this.parts = path.split("\\.", -1);
        this.body = charter.bodies().stream().filter(one -> one.key().equals(parts[0])).findFirst();
    }

    String text() {
        String subject = subject();
        SettingValue value = setting.value();
        if (value == null) {
            return led(subject, ": ", setting.topic().question());
        }
        Optional<String> ofBody = body.flatMap(known -> ofBody(known, value));
        if (ofBody.isPresent()) {
            return led(subject, ": ", ofBody.get());
        }
        if (isItsOwn(value)) {
            return led(subject, ": ", value.text().endsWith(".") ? value.text() : value.text() + ".");
        }
        return needsItsQuestion(value) ? led(subject, subject.isEmpty() || asked().isEmpty() ? "" : ", ", asked()) + ": " + named(value) + "."
                : led(subject, ": ", setting.sentence());
    }

    private String led(String subject, String joint, String words) {
        return subject.isEmpty() ? words.isEmpty() ? words : capital(words) : subject + joint + inSentence(words);
    }

    /** A statement in the words of the document, which needs nothing before it. */
    private boolean isItsOwn(SettingValue value) {
        return value instanceof SettingValue.Sentence && (parts[0].equals("rules") || body.isPresent());
    }

    private boolean needsItsQuestion(SettingValue value) {
        return value instanceof SettingValue.Sentence || setting.sentence().startsWith(setting.topic().question())
                || Character.isLowerCase(setting.sentence().charAt(0));
    }

    /** The question as what leads to a value. */
    private String asked() {
        String last = parts[parts.length - 1];
        if (last.equals("days")) {
            return path.contains(".notice.") ? "" : "time";
        }
        boolean shorter = body.isEmpty() && setting.topic().suffix().equals(last);
        String question = setting.topic().question().replaceFirst("\\?$", "");
        return shorter ? SHORTER.getOrDefault(last, question) : question;
    }

    private String named(SettingValue value) {
        String question = setting.topic().question() + " ";
        String text = setting.sentence().startsWith(question) ? setting.sentence().substring(question.length(), setting.sentence().length() - 1) : value.text();
        if (path.endsWith(".days") && value instanceof SettingValue.Whole) {
            return text + (text.equals("1") ? " day" : " days");
        }
        boolean matters = path.endsWith(".matter") || (parts[0].equals("delegation") && path.endsWith(".matters"));
        if (matters) {
            return Arrays.stream(text.split(",\\s*", -1)).map(key -> charter.matter(key).map(CharterMatter::title).orElse(key))
                    .collect(Collectors.joining(", "));
        }
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** A quorum or a decision rule of a body, with its constituencies, sides and roles by their names. */
    private Optional<String> ofBody(CharterBody known, SettingValue value) {
        String end = path.substring(known.key().length() + 1);
        if (end.equals("cadence")) {
            return Optional.of("It meets " + inSentence(value.text()) + ".");
        }
        return switch (value) {
            case SettingValue.Quorum(QuorumRule rule) -> Optional.of(meeting() + " is quorate with " + new QuorumSentence(charter, known).of(rule) + ".");
            case SettingValue.Rule(DecisionRule rule) -> Optional.of((path.endsWith(".written.rule") ? "In writing it is decided by " : "Decided by ")
                    + MethodWords.of(charter, known, rule) + ".");
            default -> PlainStatements.of(charter, known, end, setting);
        };
    }

    private String meeting() {
        return path.endsWith(".quorum.reconvened") ? "A reconvened meeting" : path.endsWith(".quorum.special") ? "A special meeting" : "A meeting";
    }

    /** Of what it speaks within its body, its procedure or the partnership; empty where it speaks of the whole body. */
    private String subject() {
        if (KEYED.contains(parts[0])) {
            return capital(parts[1].replace('-', ' '));
        }
        if (OF_THE_PARTNERSHIP.contains(parts[0])) {
            return capital(parts[0]);
        }
        return body.isPresent() ? inBody(body.get()) : charter.stagedProcedures().stream().filter(one -> one.key().equals(parts[0])).findFirst()
                .map(this::inProcedure).orElse("");
    }

    private String inProcedure(CharterProcedure procedure) {
        return procedure.stages().stream().filter(stage -> parts.length > 2 && stage.key().equals(parts[1])).findFirst()
                .map(CharterProcedure.Stage::title).orElse(procedure.title());
    }

    private String inBody(CharterBody known) {
        String end = path.substring(parts[0].length() + 1);
        if (parts.length < 3 || Topics.ofBodies().stream().anyMatch(topic -> topic.suffix().equals(end))) {
            return "";
        }
        return switch (parts[1]) {
            case "notice" -> "Notice of " + parts[2].replace('-', ' ');
            case "interest" -> parts.length < 4 ? "" : parts[2].startsWith("non-") ? "An interest that is not " + parts[2].substring(4).replace('-', ' ')
                    : "Interests that are " + parts[2].replace('-', ' ');
            case "composition" -> parts.length < 4 ? "" : capital(parts[2].replace('-', ' ')) + " of the membership";
            default -> charter.matters().stream().filter(matter -> matter.key().equals(parts[1])).findFirst()
                    .map(matter -> (end.endsWith(".if-undecided") ? "Without consensus on " : "") + matter.title())
                    .or(() -> known.constituencies().stream().filter(block -> block.key().equals(parts[1])).map(Constituency::name).findFirst()).orElse("");
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A sentence after a colon: its first letter small, unless it begins a name such as "NHS". */
    private static String inSentence(String sentence) {
        boolean isName = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return isName || sentence.isEmpty() ? sentence : sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
    }
}
