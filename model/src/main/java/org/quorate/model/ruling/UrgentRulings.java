package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Slug;

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
            if (slug.equals("chair") || slug.equals(office)) {
                keys.add("chair");
            } else {
                body.blockKey(name).ifPresentOrElse(keys::add, () -> wrong.add(new UnusableCase.Reason(place, name
                        + " is no constituency, side or role of " + body.name() + ". It has " + String.join(", ", body.blockKeys()) + ", and the chair.")));
            }
        }
        return keys;
    }
}
