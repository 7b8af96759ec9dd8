package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes a decision rule as a line of text: "consensus, else majority-75, else refer to dispute". */
final class DecisionRuleText {

    static final String ACCEPTED = MethodText.ACCEPTED + "; one after another with \", else\" between them, a later one perhaps \"at the next meeting\";"
            + " at the end, if wanted, \", else refer to dispute\" (or to a body), \", else may-refer\", \", else not-referable\", \", else defer\" or"
            + " \", else falls\"";
    private static final Pattern NEXT = Pattern.compile("(.+?),? (?:at|to) (?:the|a|its) (?:next|following|subsequent|second) meeting");
    private static final Pattern WHERE_POSSIBLE = Pattern.compile("\\b(?:where|wherever|when|whenever|if|so far as|as far as)"
            + " (?:reasonably )?(?:possible|practicable)\\b");
    private static final Pattern ENDING = Pattern.compile("(?:it )?(?:is |be |shall be )?"
            + "(refer|refers|referred|referral|may-refer|may refer|may be referred)(?: to (?:the )?(.+))?");

    private DecisionRuleText() {
    }

    static DecisionRule read(String text) {
        List<DecisionRule.Step> steps = new ArrayList<>();
        Ending ending = null;
        String plain = RuleWords.plain(text);
        for (String written : plain.split(",? (?:or )?(?:else|then|otherwise|failing which) ", -1)) {
            String part = written.strip();
            if (ending != null) {
                throw new IllegalArgumentException("Nothing can follow \"" + write(ending) + "\", but the rule goes on with \"" + part + "\".");
            }
            Optional<Ending> last = ending(part);
            if (last.isPresent() && !steps.isEmpty()) {
                ending = last.get();
            } else {
                Matcher next = NEXT.matcher(part);
                boolean waits = next.matches();
                steps.add(new DecisionRule.Step(MethodText.read(waits ? next.group(1) : part), waits));
            }
        }
        if (steps.size() == 1 && ending == null && WHERE_POSSIBLE.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            throw onlyWherePossible();
        }
        return new DecisionRule(steps, ending);
    }

    /** Why a rule is refused that says only what is done where it is possible. */
    static IllegalArgumentException onlyWherePossible() {
        return new IllegalArgumentException("The rule says how it is decided where that is possible, but not what follows where it is not. Write that after it,"
                + " such as \", else a simple majority of votes cast\" or \", else falls\", or leave \"where possible\" out.");
    }

    private static Optional<Ending> ending(String part) {
        return switch (part) {
            case "not-referable", "not referable", "may not be referred" -> Optional.of(new Ending(Ending.Kind.NOT_REFERABLE, null));
            case "defer", "deferred", "defer to the next meeting", "deferred to the next meeting", "adjourn" ->
                    Optional.of(new Ending(Ending.Kind.DEFER, null));
            case "falls", "fails", "the proposal falls", "not carried", "not-carried", "lost" -> Optional.of(new Ending(Ending.Kind.FALLS, null));
            default -> referral(part);
        };
    }

    private static Optional<Ending> referral(String part) {
        Matcher refer = ENDING.matcher(part);
        if (!refer.matches()) {
            return Optional.empty();
        }
        String to = refer.group(2) == null ? null : place(refer.group(2));
        return Optional.of(new Ending(refer.group(1).startsWith("may") ? Ending.Kind.MAY_REFER : Ending.Kind.REFER, to));
    }

    private static String place(String text) {
        String key = Slug.of(text);
        return key.matches("disputes?(-resolution)?(-procedure)?") ? "dispute" : key;
    }

    static String write(DecisionRule rule) {
        String steps = rule.steps().stream().map(step -> MethodWriting.write(step.method()) + (step.atNextMeeting() ? " at the next meeting" : ""))
                .collect(Collectors.joining(", else "));
        Ending ending = rule.ending();
        return ending == null ? steps : steps + ", else " + write(ending);
    }

    private static String write(Ending ending) {
        String to = ending.to() == null ? "" : " to " + ending.to();
        return switch (ending.kind()) {
            case REFER -> "refer" + to;
            case MAY_REFER -> "may-refer" + to;
            case NOT_REFERABLE -> "not-referable";
            case DEFER -> "defer";
            case FALLS -> "falls";
        };
    }
}
