package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.Fraction;
import org.quorate.model.charter.Method;

/** Matters that so few seats are eligible for that nobody, one or two people alone decide them (A18), or a share of an open number does. */
final class FewDecide implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodyRows.all(charter).filter(FewDecide::isRaised).map(FewDecide::finding);
    }

    private static boolean isRaised(BodyRows pair) {
        EligibleSeats eligible = pair.eligible();
        boolean nobody = eligible.limited() && eligible.possible() == 0;
        return nobody || (eligible.possible() > 0 && (eligible.certain() <= 2 || (eligible.open() > 0 && votesBy75(pair))));
    }

    private static boolean votesBy75(BodyRows pair) {
        return pair.rules().stream().map(BodySettings::rule).anyMatch(rule -> rule.map(DecisionRule::methods)
                .filter(methods -> methods.contains(Method.Vote.MAJORITY_75)).isPresent());
    }

    private static CharterFinding finding(BodyRows pair) {
        EligibleSeats eligible = pair.eligible();
        int certain = eligible.certain();
        String clause = pair.body().charter().applicability().clause();
        if (eligible.possible() == 0) {
            return Found.of(pair.body().body(), Severity.BLOCKS, "On " + pair.row().title() + " no seat is eligible, so nothing can be decided.",
                    "Tick a column of this row for seats of the body, or leave the matter to another body.", pair.rules(), clause);
        }
        return Found.of(pair.body().body(), eligible.open() > 0 ? Severity.OPEN : Severity.NOTE, "On " + pair.row().title()
                + (certain <= 2 ? " only " : " ") + certain + (certain == 1 ? " seat is" : " seats are") + " certainly eligible"
                + (eligible.open() == 0 ? "" : ", and " + eligible.open() + " more depend on a column that is not settled") + alone(eligible) + ".",
                "Confirm that the membership is the one meant" + (eligible.open() == 0 ? "." : ", and settle the columns."), pair.rules(), clause);
    }

    private static String alone(EligibleSeats eligible) {
        int certain = eligible.certain();
        String share = "75% of " + certain + " is " + (certain == 2 ? "both" : Fraction.THREE_QUARTERS.atLeastOf(certain));
        String unless = eligible.open() == 0 ? "; " : "; if no others are, ";
        return certain == 2 ? unless + "these two alone decide, and " + share : certain > 2 ? unless + share : "";
    }
}
