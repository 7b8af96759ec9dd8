package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CompositionRule;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.PresidingOrder;
import org.quorate.model.charter.QuorumBase;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;

/** Rules on who presides and on the composition of a body. */
final class SeatingRulings {

    private static final String CHAIR = "chair";

    private final Charter charter;
    private final CharterBody body;
    private final List<Group> groups;
    private final SeatingCase question;
    private final List<Step> steps = new ArrayList<>();

    private SeatingRulings(Charter charter, CharterBody body, List<Group> groups, SeatingCase question) {
        this.charter = charter;
        this.body = body;
        this.groups = groups;
        this.question = question;
    }

    static Ruling rule(Charter charter, SeatingCase question) {
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        CharterBody body = charter.body(question.body()).orElseThrow(() -> new UnusableCase(List.of(new UnusableCase.Reason("body",
                "The charter has no body called " + question.body() + "."))));
        Charter assumed = Assumptions.in(charter, question.settings(), body.key(), null, wrong);
        List<Group> groups = new Grouping(assumed, body, wrong).of(question.attendance());
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        if (question.kind() == SeatingCase.Kind.TERMS) {
            return TermRulings.rule(assumed, body, groups, question.date());
        }
        SeatingRulings rulings = new SeatingRulings(assumed, body, groups, question);
        return question.kind() == SeatingCase.Kind.PRESIDING ? rulings.presiding() : rulings.composition();
    }

    private Ruling ruling(Outcome outcome, String headline, List<String> silentOn, List<Reading> readings) {
        return Ruling.of(outcome, new RulingDetail(charter.versionText(), headline, null, null, null, null, silentOn, readings, List.of(),
                Reasoning.of(steps)));
    }

    private void step(String text, @Nullable String arithmetic, @Nullable Setting setting) {
        steps.add(new Step(text, arithmetic, setting == null ? null : setting.path(), setting == null ? null : setting.provenance().clause()));
    }

    private boolean belongs(Group group, String key) {
        Constituency constituency = group.constituency();
        boolean chair = key.equals(CHAIR) && (group.isChairOutside() || (body.chair() != null && Slug.of(group.label()).equals(Slug.of(body.chair()))));
        return chair || group.particulars().roles().contains(key) || (constituency != null && (constituency.key().equals(key)
                || body.sides().stream().anyMatch(side -> side.key().equals(key) && side.constituencies().contains(constituency.key()))));
    }

    private Ruling presiding() {
        Optional<Group> chair = groups.stream().filter(group -> belongs(group, CHAIR)).findFirst();
        if (chair.filter(group -> group.here() > 0).isPresent()) {
            step("The chair is here and presides.", null, null);
            return ruling(Outcome.PERMITTED, chair.get().label() + " presides", List.of(), List.of());
        }
        step(chair.map(group -> group.label() + ", who chairs, is not here.").orElse("Nobody here holds the chair."), null, null);
        Setting setting = charter.setting(body.key() + ".chair.absent").orElseThrow();
        if (setting.isSilent()) {
            step("The charter does not say: " + setting.topic().question(), null, setting);
            List<Reading> readings = setting.readings().stream().map(value -> new Reading(setting.path(), value.text(), outcomeOf(value.text()))).toList();
            return ruling(Outcome.SILENT, "The charter is silent", List.of(setting.path()), readings);
        }
        return inOrder(PresidingOrder.read(setting.valueText()), setting);
    }

    private String outcomeOf(String order) {
        SeatingRulings other = new SeatingRulings(charter, body, groups, question);
        Setting setting = charter.setting(body.key() + ".chair.absent").orElseThrow();
        return other.inOrder(PresidingOrder.read(order), setting).outcome().word();
    }

    private Ruling inOrder(PresidingOrder order, Setting setting) {
        for (PresidingOrder.Step one : order.steps()) {
            Optional<Ruling> found = switch (one) {
                case PresidingOrder.Office(String key) -> office(key, setting);
                case PresidingOrder.Chosen(List<String> from) -> Optional.of(chosen(from, setting));
                case PresidingOrder.Nominated ignored -> nominated(setting);
            };
            if (found.isPresent()) {
                return found.get();
            }
        }
        return ruling(Outcome.REFUSED, "Nobody may preside", List.of(), List.of());
    }

    private Optional<Ruling> office(String key, Setting setting) {
        List<Group> here = groups.stream().filter(group -> belongs(group, key) && group.here() > 0).toList();
        String name = body.blockName(key);
        if (here.size() == 1) {
            step("In the absence of the chair the " + name + " presides.", null, setting);
            return Optional.of(ruling(Outcome.PERMITTED, here.getFirst().label() + " presides", List.of(), List.of()));
        }
        step(here.isEmpty() ? "The " + name + " would preside but is not here." : "Several here are " + name + ": " + Plain.list(here.stream().map(Group::label)
                .toList()) + ". The charter does not say which of them presides.", null, setting);
        return here.isEmpty() ? Optional.empty() : Optional.of(ruling(Outcome.SILENT, "The charter is silent", List.of(setting.path()), List.of()));
    }

    private Ruling chosen(List<String> from, Setting setting) {
        List<Group> may = groups.stream().filter(group -> group.isVoting() && group.here() > 0
                && (from.isEmpty() || from.stream().anyMatch(key -> belongs(group, key)))).toList();
        String name = question.chosen();
        if (name == null) {
            step("Those present choose who presides" + (may.isEmpty() ? ", but none here may be chosen." : ", from " + Plain.list(may.stream()
                    .map(Group::label).toList()) + "."), null, setting);
            return ruling(may.isEmpty() ? Outcome.REFUSED : Outcome.PERMITTED, may.isEmpty() ? "Nobody may preside" : "Whoever those present choose presides",
                    List.of(), List.of());
        }
        boolean mayPreside = may.stream().anyMatch(group -> Slug.of(group.label()).equals(Slug.of(name)));
        step(mayPreside ? "Those present chose " + name + ", who may preside." : "Those present chose " + name + ", but whoever they choose must be a voting"
                + " member who is here" + (from.isEmpty() ? "" : ", from " + Plain.list(from.stream().map(body::blockName).toList())) + ".", null, setting);
        return ruling(mayPreside ? Outcome.PERMITTED : Outcome.REFUSED, name + (mayPreside ? " presides" : " may not preside"), List.of(), List.of());
    }

    private Optional<Ruling> nominated(Setting setting) {
        String name = question.nominated();
        boolean here = name != null && groups.stream().anyMatch(group -> Slug.of(group.label()).equals(Slug.of(name)) && group.here() > 0);
        step(here ? "The chair nominated " + name + "." : name == null ? "The chair nominated nobody." : "The chair nominated " + name + ", who is not here.",
                null, setting);
        return here ? Optional.of(ruling(Outcome.PERMITTED, name + " presides", List.of(), List.of())) : Optional.empty();
    }

    private Ruling composition() {
        List<String> broken = new ArrayList<>();
        List<String> warned = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        String prefix = body.key() + ".composition.";
        List<Setting> limits = charter.settings().values().stream().filter(setting -> setting.path().startsWith(prefix)
                && !setting.path().endsWith(".effect")).toList();
        if (limits.isEmpty()) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("body", "The charter sets no limit on who sits in " + body.name() + ".")));
        }
        for (Setting limit : limits) {
            Setting effect = charter.setting(limit.path() + ".effect").orElseThrow();
            if (limit.isSilent()) {
                step("The charter does not say: " + limit.topic().question(), null, limit);
                open.add(limit.path());
            } else if (!keeps(CompositionRule.read(limit.valueText()), limit)) {
                (effect.valueText().equals("rule") ? broken : effect.valueText().equals("warning") ? warned : open)
                        .add(effect.isSilent() ? effect.path() : limit.path());
                if (effect.isSilent()) {
                    step("The charter does not say: " + effect.topic().question(), null, effect);
                    readings.add(new Reading(effect.path(), "rule", Outcome.REFUSED.word()));
                    readings.add(new Reading(effect.path(), "warning", Outcome.PERMITTED.word()));
                }
            }
        }
        if (!broken.isEmpty()) {
            return ruling(Outcome.REFUSED, "Not properly composed", List.of(), List.of());
        }
        if (!open.isEmpty()) {
            return ruling(Outcome.SILENT, "The charter is silent", open, readings);
        }
        return ruling(Outcome.PERMITTED, warned.isEmpty() ? "Composed as the charter asks" : "Permitted, with a warning", List.of(), List.of());
    }

    private boolean keeps(CompositionRule rule, Setting setting) {
        boolean bySeats = rule.limit() instanceof CompositionRule.Share(var ignored, QuorumBase base) && base == QuorumBase.SEATS;
        int number = count(rule.blocks(), bySeats);
        long left = number;
        long right = 0;
        String with = "";
        switch (rule.limit()) {
            case CompositionRule.Fixed(int limit) -> {
                right = limit;
                with = Integer.toString(limit);
            }
            case CompositionRule.Share(var fraction, QuorumBase base) -> {
                int whole = count(List.of(), bySeats);
                left = (long) fraction.denominator() * number;
                right = (long) fraction.numerator() * whole;
                with = fraction + " of " + whole + " " + base.words();
            }
            case CompositionRule.Others(List<String> others) -> {
                right = count(others, false);
                with = names(others) + ", " + right;
            }
        }
        boolean holds = rule.comparison().holds(left, right);
        String symbol = left == right ? " = " : left < right ? " < " : " > ";
        step(Plain.capital(names(rule.blocks())) + ": " + number + ", which must be " + rule.comparison().words() + " " + with + (holds ? ": kept."
                : ": broken."),
                left + symbol + right, setting);
        return holds;
    }

    private String names(List<String> keys) {
        return keys.isEmpty() ? "members" : String.join(" or ", keys.stream().map(body::blockName).toList());
    }

    private int count(List<String> keys, boolean bySeats) {
        return groups.stream().filter(group -> group.isVoting() && (keys.isEmpty() || keys.stream().anyMatch(key -> belongs(group, key))))
                .mapToInt(group -> bySeats ? group.seats() : group.filled()).sum();
    }
}
