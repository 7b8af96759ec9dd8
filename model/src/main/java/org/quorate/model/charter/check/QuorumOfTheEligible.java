package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** A quorum of eligible members that too few seats are eligible to make. */
final class QuorumOfTheEligible implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodyRows.all(charter).filter(pair -> pair.eligible().limited() && pair.body().is("quorum.who", "eligible"))
                .flatMap(QuorumOfTheEligible::shortfall);
    }

    private static Stream<CharterFinding> shortfall(BodyRows pair) {
        Setting quorum = pair.body().named("quorum");
        EligibleSeats eligible = pair.eligible();
        int number = quorum.value() instanceof SettingValue.Quorum(QuorumRule rule) ? rule.fewest() : 1;
        if (quorum.isSilent() || number == 1 || eligible.certain() >= number) {
            return Stream.empty();
        }
        boolean never = eligible.possible() < number;
        return Stream.of(Found.of(pair.body().charter(), never ? Severity.BLOCKS : Severity.OPEN, "On " + pair.row().title() + " the quorum of "
                + number + " counts eligible members only, and " + (never ? "at most " + Seated.words(eligible.possible()) + " can be eligible."
                        : "only " + Seated.words(eligible.certain()) + (eligible.certain() == 1 ? " is" : " are") + " certainly eligible."),
                "Lower " + quorum.path() + " for these matters, or let every member count towards the quorum.", quorum));
    }
}
