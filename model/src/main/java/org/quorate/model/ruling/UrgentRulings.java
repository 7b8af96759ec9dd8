package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Actor;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.Topics;

/** Rules on urgent decisions between meetings. */
final class UrgentRulings {

    private UrgentRulings() {
    }

    static Ruling rule(WorkingDays calendar, Charter charter, UrgentCase question) {
        Prepared prepared = Prepared.of(calendar, charter, DecisionCase.of(question.body(), question.matter(), List.of()).assuming(question.settings()));
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        List<String> by = keys(prepared.body(), question.by(), "by", wrong);
        List<String> consulted = keys(prepared.body(), question.consulted(), "consulted", wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        Runs runs = Runs.of(readings -> new UrgentEvaluation(question, by, consulted, prepared, readings).run());
        Outcome outcome = runs.outcome().orElse(Outcome.SILENT);
        String headline = Headline.approval(runs, outcome).orElse(outcome == Outcome.PERMITTED ? "Permitted between meetings"
                : "Refused, it cannot be decided between meetings like this");
        return Noted.ruling(prepared, runs, outcome, headline, null, List::of);
    }

    private static List<String> keys(CharterBody body, List<String> names, String place, List<UnusableCase.Reason> wrong) {
        List<String> keys = new ArrayList<>();
        String office = Slug.of(body.chair() == null ? "chair" : body.chair());
        for (String name : names) {
            String slug = Slug.of(name).replaceFirst("^the-", "");
            Optional<Actor> several = several(name);
            if (slug.equals("chair") || slug.equals(office)) {
                keys.add("chair");
            } else if (several.isPresent()) {
                add(body, several.get(), place, keys, wrong);
            } else {
                add(body, Actor.one(name), place, keys, wrong);
            }
        }
        return keys;
    }

    private static void add(CharterBody body, Actor actor, String place, List<String> keys, List<UnusableCase.Reason> wrong) {
        if (actor.key().equals(Actor.MEMBERS)) {
            keys.addAll(Collections.nCopies(actor.number(), Actor.MEMBERS));
        } else {
            body.blockKey(actor.key()).ifPresentOrElse(key -> keys.addAll(Collections.nCopies(actor.number(), key)),
                    () -> wrong.add(new UnusableCase.Reason(place,
                    actor.key() + " is no constituency, side or role of " + body.name() + ". It has " + String.join(", ", body.blockKeys())
                            + ", and the chair.")));
        }
    }

    /** Several people listed together: "2 members", "2 of councils". */
    private static Optional<Actor> several(String name) {
        return Topics.acting(name).ways().stream().flatMap(List::stream).filter(actor -> actor.number() > 1 || actor.key().equals(Actor.MEMBERS)
                || actor.key().equals("member")).map(actor -> actor.key().equals("member") ? Actor.one(Actor.MEMBERS) : actor).findFirst();
    }
}
