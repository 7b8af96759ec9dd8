package org.quorate.model.charter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** Common practice offered for two settings that would speak against each other if both were accepted. */
final class ClashingStarters implements FindingKind {

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        List<CharterFinding> already = CharterFindings.of(charter, Contradictions.KINDS);
        return CharterFindings.of(charter.acceptStarters("common practice", ANY_DAY), Contradictions.KINDS).stream()
                .filter(clash -> already.stream().noneMatch(known -> known.text().equals(clash.text()) && known.about().equals(clash.about())))
                .map(clash -> new CharterFinding(clash.about(), clash.severity() == Severity.BLOCKS ? Severity.OPEN : clash.severity(),
                        "If every starter is accepted: " + clash.text(), clash.remedy(), clash.setting(), clash.clause(), clash.openPoints()));
    }
}
