package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.Who;

/** Whether a matter may be brought into a procedure, and by whom (CM-02, CM-05, CM-06, IC-08, IC-12). */
final class OpeningGuards {

    private final Rules rules;
    private final List<Judgement> found = new ArrayList<>();

    private OpeningGuards(Rules rules) {
        this.rules = rules;
    }

    /** Every reason for or against opening it. */
    static Verdict judge(Rules rules, ProcedureEvent opening) {
        OpeningGuards guards = new OpeningGuards(rules);
        guards.level();
        guards.matter();
        guards.since();
        guards.within(opening.on());
        String by = opening.by();
        if (by != null) {
            guards.who(by);
        }
        if (guards.found.isEmpty()) {
            guards.found.add(Judgement.yes("Nothing in the charter speaks against opening it.", null));
        }
        return Verdict.ofAll(guards.found);
    }

    /** Only what speaks against the matter itself, whoever brings it. */
    static List<Judgement> againstTheMatter(Rules rules) {
        OpeningGuards guards = new OpeningGuards(rules);
        guards.level();
        guards.matter();
        return guards.found.stream().filter(reason -> !reason.permitted()).toList();
    }

    private void level() {
        ProcedureFacts.Level level = rules.facts().level();
        if (level == ProcedureFacts.Level.DELEGATED) {
            Setting setting = rules.of("start.delegated");
            found.add(rules.ask(setting).equals("own-procedure")
                    ? Judgement.no("The matter was delegated to a forum, and a dispute about a delegated forum's decision follows that forum's own memorandum.",
                            "It may be raised under the forum's own memorandum.", setting)
                    : Judgement.yes("A dispute about a delegated forum's decision comes here too.", setting));
        } else if (level == ProcedureFacts.Level.OWN_ORGANISATION) {
            Setting setting = rules.of("start.own-matters");
            found.add(rules.ask(setting).equals("refused")
                    ? Judgement.no("One organisation decides this for itself, so it is not brought here.", null, setting)
                    : Judgement.yes("What an organisation decides for itself may be brought here.", setting));
        }
    }

    private void matter() {
        String key = rules.facts().matter();
        Optional<CharterMatter> matter = key == null ? Optional.empty() : rules.charter().matter(key);
        if (matter.isEmpty()) {
            return;
        }
        String title = matter.get().title();
        Setting barred = rules.of("start.barred");
        if (!barred.isSilent() && Who.read(barred.valueText()).named().stream().map(rules.charter()::matter).flatMap(Optional::stream)
                .anyMatch(matter.get()::equals)) {
            wider("\"" + title + "\" may not be brought into it.", barred);
            return;
        }
        Setting undecided = ifUndecided(matter.get().key());
        if (undecided == null) {
            return;
        }
        String word = rules.ask(undecided);
        if (word.equals("not-referable")) {
            wider("\"" + title + "\", left undecided, may not be referred to dispute resolution.", undecided);
        } else if (word.equals("may-refer")) {
            found.add(Judgement.yes("\"" + title + "\", left undecided, may be referred; nobody need refer it.", undecided));
        } else if (rules.facts().origin() == ProcedureFacts.Origin.UNDECIDED_ITEM) {
            found.add(Judgement.no("When \"" + title + "\" is left undecided, this follows: " + undecided.sentence(), null, undecided));
        }
    }

    private @Nullable Setting ifUndecided(String matter) {
        String body = rules.facts().body();
        return Optional.ofNullable(body).flatMap(key -> rules.charter().setting(key + "." + matter + ".if-undecided")).filter(rules::speaksOf).orElse(null);
    }

    private void wider(String text, Setting barred) {
        if (rules.facts().origin() == ProcedureFacts.Origin.DECISION) {
            Setting wider = rules.of("start.wider");
            found.add(rules.ask(wider).equals("yes") ? Judgement.yes("A wider dispute may be opened about a decision that may not itself be referred.", wider)
                    : Judgement.no(text + " No wider dispute may be opened about it either.", null, wider));
        } else {
            found.add(Judgement.no(text, "The body itself may take it up again, or decide it as its own rule for the matter allows.", barred));
        }
    }

    private void since() {
        Setting since = rules.of("start.since");
        LocalDate arisen = rules.facts().arisenOn();
        if (since.isSilent() || arisen == null) {
            return;
        }
        LocalDate first = LocalDate.parse(since.valueText());
        found.add(arisen.isBefore(first)
                ? Judgement.no("The issue arose or was identified on " + DayText.of(arisen) + ", before " + DayText.of(first) + ", and so lies outside.",
                        "An issue identified from " + DayText.of(first) + " on may be brought.", since)
                : Judgement.yes("The issue arose or was identified from " + DayText.of(first) + " on.", since));
    }

    private void within(@Nullable LocalDate on) {
        Setting within = rules.of("start.within");
        LocalDate arisen = rules.facts().arisenOn();
        if (within.isSilent() || arisen == null || on == null) {
            return;
        }
        LocalDate last = arisen.plusDays(Integer.parseInt(within.valueText()));
        found.add(on.isAfter(last) ? Judgement.no("It could be brought until " + DayText.of(last) + ", and " + DayText.of(on) + " is later.", null, within)
                : Judgement.yes("It may be brought until " + DayText.of(last) + ".", within));
    }

    private void who(String by) {
        Setting setting = rules.of("start.who");
        Who who = rules.who(setting);
        boolean byAffected = who.kinds().contains(Who.Kind.AFFECTED);
        if (byAffected && !rules.isOffice(by) && !decidedByTheRightOne(by)) {
            return;
        }
        if (rules.isOneOf(who, by, null)) {
            found.add(Judgement.yes(by + " may bring it, as " + who.text() + ".", setting));
            return;
        }
        boolean undecided = byAffected && rules.facts().affected() == null && !rules.isOffice(by);
        String because = undecided ? "Nobody has decided that " + by + " is affected." : by + (rules.isOffice(by) ? " is not a Partner."
                : byAffected ? " is not an affected Partner." : " is not one of them.");
        found.add(Judgement.no("It may be brought by " + who.text() + ". " + because, undecided
                ? "It may be brought once " + by + " is decided to be affected." : "It may be brought when " + who.text() + " brings it.",
                undecided ? rules.affectedDecidedBy() : setting));
    }

    /** Where it is on record who decided that a partner is affected, it has to be whoever the charter says; an open rule is taken as it was done. */
    private boolean decidedByTheRightOne(String by) {
        String decider = rules.facts().affectedDecidedBy();
        Setting setting = rules.affectedDecidedBy();
        if (decider == null || setting.isSilent() || rules.facts().affected() == null) {
            return true;
        }
        String slug = Slug.of(decider);
        boolean right = switch (setting.valueText()) {
            case "partner" -> slug.equals(Slug.of(by)) || slug.matches("itself|themselves|partner|the-partner");
            case "presiding" -> slug.matches("(?:.+-)?(?:chair|chairman|chairwoman|chairperson|presiding)(?:-.+)?");
            default -> rules.charter().body(decider).isPresent();
        };
        if (!right) {
            found.add(Judgement.no("That " + by + " is affected was decided by " + decider + ", who does not decide it.", setting.sentence(), setting));
        }
        return right;
    }
}
