package org.quorate.model.charter;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says settings of a body whose value alone is no sentence: "A meeting without its quorum waits 30 minutes." */
final class PlainStatements {

    /** What is said of each, by the end of its path; {@code %s} the value, {@code %d} a time, {@code %m} members, {@code %n} matters, {@code %a} who acts. */
    private static final Map<String, String> OF_BODIES = Map.ofEntries(
            Map.entry("quorum.wait-minutes", "A meeting without its quorum waits %s minutes."),
            Map.entry("quorum.reconvene-within", "A meeting is reconvened within %d."),
            Map.entry("quorum.reconvene-notice", "Notice of a reconvened meeting: %s."),
            Map.entry("deputies.seats", "One person may stand in for no more than %s member(s)."),
            Map.entry("deputies.per-member", "A member may name no more than %s person(s) as deputies."),
            Map.entry("deputies.most", "No more than %s member(s) may be represented by deputies at one meeting."),
            Map.entry("proxies.most", "One person may hold proxies for no more than %s member(s)."),
            Map.entry("proxies.for", "Proxies may be given for %n."),
            Map.entry("casting-vote.for", "A casting vote may be given on %n."),
            Map.entry("recorded-vote.on-request-of", "A recorded vote is taken at the request of %m."),
            Map.entry("consensus.broken-by", "A consensus is broken by the objections of %m."),
            Map.entry("rescission.within", "For %d after it was made a decision is not undone without the support of several members."),
            Map.entry("rescission.needs", "In that time a motion to undo a decision needs the support of %m."),
            Map.entry("written.matters", "In writing a decision may be taken on %n."),
            Map.entry("written.days", "Members may reply to a written resolution for %d."),
            Map.entry("written.objection-stops", "A written resolution goes to a meeting at the request of %m."),
            Map.entry("urgent.by", "An urgent decision between meetings may be taken by %a."),
            Map.entry("urgent.reported-within", "An urgent decision is reported within %d."),
            Map.entry("urgent.consulting", "An urgent decision is taken only after consulting %a."),
            Map.entry("urgent.matters", "Between meetings an urgent decision may be taken on %n."),
            Map.entry("urgent.ground", "The ground for an urgent decision: %s."),
            Map.entry("special.requisition", "A special meeting may be called for by %s."),
            Map.entry("special.call-within", "A special meeting is called within %d."), Map.entry("special.within", "A special meeting is held within %d."),
            Map.entry("year", "Its year begins on %s."));
    private static final Map<String, String> OF_BLOCKS = Map.of("term-years", "A term is %s year(s).", "term-limit",
            "Nobody holds the seat for more than %s term(s).", "weight", "Each vote weighs %s.", "gap-days", "The second meeting is at least %s day(s) later.");
    private static final Map<String, String> OF_NOTICES = Map.of("cut-off", "On the last day it must arrive by %s.", "weekday",
            "At the latest it must arrive on %s.", "earliest", "It may be given no more than %d before.", "waiver", "Defective notice may be waived by %s.");
    private static final Map<String, String> BASES = Map.of("simple-majority", "A simple majority is", "two-thirds", "Two thirds are", "majority-75", "75% is",
            "unanimity", "Unanimity is");
    private static final Pattern COMPARED = Pattern.compile("(.+?) (at least|more than|at most|less than|exactly) (.+)");
    private static final Pattern SHARE = Pattern.compile("(more-than|at-least)-(\\d+)-of-(\\d+)");

    private PlainStatements() {
    }

    /**
     * The sentence of a setting of a body; empty where its own words are one.
     *
     * @param end the path without the key of the body
     */
    static Optional<String> of(Charter charter, CharterBody body, String end, Setting setting) {
        SettingValue value = setting.value();
        if (value == null) {
            return Optional.empty();
        }
        if (end.endsWith(".base") && !end.startsWith("interest.")) {
            String counted = setting.topic().domain().meaning(value);
            return counted.startsWith("Counted of ") ? Optional.of(share(end.substring(0, end.length() - ".base".length())) + " counted of "
                    + counted.substring("Counted of ".length()) + ".") : Optional.empty();
        }
        if (end.endsWith("choice.of")) {
            return Optional.of("Where one of several is chosen, more than half is counted of " + setting.topic().domain().meaning(value).replaceFirst(
                    "^Counted of ", "") + ".");
        }
        if (end.equals("quorum.of")) {
            return Optional.of(setting.topic().domain().meaning(value).replaceFirst("^The fraction is of", "A fraction for the quorum is counted of") + ".");
        }
        if (end.startsWith("composition.") && !end.endsWith(".effect")) {
            return Optional.of(composition(body, value.text()));
        }
        String notice = end.startsWith("notice.") ? OF_NOTICES.get(end.substring(end.lastIndexOf('.') + 1)) : null;
        if (notice != null) {
            return Optional.of(filled(charter, body, notice, value));
        }
        if (value instanceof SettingValue.Approvers approvers) {
            return Optional.of(approvers.ways().isEmpty() ? "It needs nobody's approval." : "A decision takes effect only with the approval of "
                    + approvers.words() + ".");
        }
        if (end.endsWith("approval.within")) {
            return Optional.of("Whoever must approve it answers within " + time(value) + ".");
        }
        String said = OF_BODIES.getOrDefault(end, OF_BLOCKS.get(end.substring(end.lastIndexOf('.') + 1)));
        return said == null ? TimeLimitWords.of(end, value) : Optional.of(filled(charter, body, said, value));
    }

    /** "Public governors must be more than half of seats". */
    private static String composition(CharterBody body, String rule) {
        Matcher compared = COMPARED.matcher(rule);
        UnaryOperator<String> named = keys -> Stream.of(keys.split(" or ", -1)).map(key -> body.isBlock(key) ? body.blockName(key) : key)
                .collect(Collectors.joining(" or "));
        return compared.matches() ? named.apply(compared.group(1)) + " must be " + compared.group(2) + " " + named.apply(compared.group(3)) + "." : rule + ".";
    }

    private static String share(String key) {
        Matcher share = SHARE.matcher(key);
        return share.matches() ? (share.group(1).equals("more-than") ? "More than " : "At least ") + FractionText.write(new Fraction(
                Integer.parseInt(share.group(2)), Integer.parseInt(share.group(3)))) + " is" : BASES.getOrDefault(key, "A majority is");
    }

    private static String filled(Charter charter, CharterBody body, String said, SettingValue value) {
        boolean one = value.text().equals("1");
        String plain = said.contains("%s") ? said.replace("(s)", one ? "" : "s").replace("%s", said.startsWith("Its year") && value.text().startsWith("annual")
                ? "the day of its annual meeting" : value.text()) : said;
        return plain.replace("%d", time(value)).replace("%m", HowManyText.words(value)).replace("%n", matters(charter, value))
                .replace("%a", acting(body, value));
    }

    private static String time(SettingValue value) {
        return value instanceof SettingValue.Whole(int days) ? days + (days == 1 ? " day" : " days") : value.text();
    }

    private static String matters(Charter charter, SettingValue value) {
        return !(value instanceof SettingValue.Names names) ? value.text() : names.covers("all") ? "every matter" : names.names().stream()
                .map(name -> charter.matter(name).map(CharterMatter::title).orElse(name)).collect(Collectors.joining(", "));
    }

    private static String acting(CharterBody body, SettingValue value) {
        return !(value instanceof SettingValue.Acting acting) ? value.text() : acting.ways().stream().map(way -> way.stream()
                .map(actor -> acting(body, actor, way.size() > 1)).collect(Collectors.joining(" and "))).collect(Collectors.joining(", or "));
    }

    private static String acting(CharterBody body, Actor actor, boolean withOthers) {
        String name = actor.key().equals(QuorumNeed.CHAIR) ? "the chair" : body.blockName(actor.key());
        return actor.key().equals(Actor.MEMBERS) ? actor.number() + (withOthers ? " other" : "") + (actor.number() == 1 ? " member" : " members")
                : actor.number() == 1 ? name : actor.number() + " of " + name;
    }
}
