package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes how many members it takes: a number, a share, or the greater or the lesser of several. */
final class HowManyText {

    static final String ACCEPTED = "a number of members (5; \"another 5 members\" makes 6 with whoever asks first), a share such as \"1/4 of present\", or two "
            + "of them, \"whichever is the less\" or \"whichever is the greater\"";
    private static final String LESS = "less|lesser|least|fewer|fewest|smaller|smallest|lower|lowest";
    private static final String MORE = "more|greater|greatest|larger|largest|higher|highest";
    private static final Pattern WHICHEVER = Pattern.compile("(.+?),? (?:whichever|if) (?:number )?(?:is|be|shall be) (?:the )?(?:(" + LESS + ")|(" + MORE
            + "))(?: number)?(?: in number)?");
    private static final Pattern OF_TWO = Pattern.compile("(?:the )?(?:(" + LESS + ")|(" + MORE + ")) of (.+)");

    private HowManyText() {
    }

    static SettingValue read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("\\.$", "");
        Matcher whichever = WHICHEVER.matcher(plain);
        Matcher ofTwo = OF_TWO.matcher(plain);
        if (whichever.matches()) {
            return several(whichever.group(3) != null, whichever.group(1), text);
        }
        if (ofTwo.matches()) {
            return several(ofTwo.group(2) != null, ofTwo.group(3), text);
        }
        return one(plain).<SettingValue>map(SettingValue.Support::new).orElseThrow(() -> unreadable(text));
    }

    private static SettingValue several(boolean greater, String list, String whole) {
        List<Method.Measure> measures = Stream.of(list.split(",? (?:or|and) |, ", -1)).map(part -> one(part).orElseThrow(() -> unreadable(whole))).toList();
        if (measures.size() < 2) {
            throw unreadable(whole);
        }
        return new SettingValue.EitherSupport(greater, measures);
    }

    private static Optional<Method.Measure> one(String text) {
        String figures = Mover.counted(QuorumWords.figures(text));
        return MethodText.measure(figures.replaceFirst("^(?:an?|any|any 1)(?: of the)? (?=members?\\b)", "1 ")
                .replaceFirst("^(?:at least |not less than |no fewer than |any )?(\\d{1,4})(?: members?(?: present)?| votes?)?$", "$1 for"));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("\"" + text + "\" does not say how many. Expected " + ACCEPTED + ".");
    }

    static String write(Method.Measure measure) {
        return measure instanceof Method.AtLeast(int votes) ? Integer.toString(votes) : MethodWriting.write(measure);
    }

    static String write(boolean greater, List<Method.Measure> measures) {
        return "the " + (greater ? "greater" : "lesser") + " of " + measures.stream().map(HowManyText::write).collect(Collectors.joining(" and "));
    }

    /** As a sentence says it: "10 members or one third of those present, whichever is the less". */
    static String words(SettingValue value) {
        return switch (value) {
            case SettingValue.Support(Method.Measure measure) -> words(measure);
            case SettingValue.EitherSupport(boolean greater, List<Method.Measure> of) -> of.stream().map(HowManyText::words).collect(Collectors.joining(" or "))
                    + ", whichever is the " + (greater ? "greater" : "less");
            default -> value.text();
        };
    }

    private static String words(Method.Measure measure) {
        return measure instanceof Method.AtLeast(int number) ? number + (number == 1 ? " member" : " members") : MethodWords.of(measure);
    }
}
