package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.model.partnership.SeatClass;

/** Reads a charter for what will trouble a meeting: found from the settings themselves, with no list of known answers. */
public final class CharterFindings {

    private final Charter charter;
    private final List<CharterFinding> findings = new ArrayList<>();

    private CharterFindings(Charter charter) {
        this.charter = charter;
    }

    /** Every finding, body by body. */
    public static List<CharterFinding> of(Charter charter) {
        CharterFindings check = new CharterFindings(charter);
        charter.bodies().forEach(check::body);
        return List.copyOf(check.findings);
    }

    /** How many seats of a body certainly take part in a row of the matrix, and how many more might. */
    public record Eligible(int certain, int open) {
    }

    /** Counts the eligible seats of a body on a row, with the greatest number of seats the charter allows. */
    public static Eligible eligible(Charter charter, CharterBody body, Applicability.Row row) {
        int certain = 0;
        int open = 0;
        boolean everyone = row.ticked().size() == charter.applicability().columns().size();
        for (Constituency constituency : body.constituencies()) {
            Integer most = constituency.most();
            int seats = constituency.seatClass() == SeatClass.VOTING ? most == null ? constituency.fewest() : most : 0;
            Optional<String> column = column(charter, body, constituency);
            if (everyone || column.filter(key -> key.equals("every") || row.ticked().contains(key)).isPresent()) {
                certain += seats;
            } else if (column.isEmpty()) {
                open += seats;
            }
        }
        return new Eligible(certain, open);
    }

    private static Optional<String> column(Charter charter, CharterBody body, Constituency constituency) {
        return charter.setting(body.key() + "." + constituency.key() + ".column").filter(setting -> !setting.isSilent()).map(Setting::valueText);
    }

    private void body(CharterBody body) {
        charter.setting(body.key() + ".quorum").filter(Setting::isSilent).ifPresent(setting ->
                find(body, "No quorum is set, so whether a meeting may decide anything is open.", setting));
        charter.setting(body.key() + ".chair.member").filter(setting -> setting.isSilent() && body.chair() != null && charter.settings()
                .containsKey(setting.path()))
                .ifPresent(setting -> find(body, "The " + body.chair() + " presides but has no seat; whether they vote is open.", setting));
        columns(body);
        charter.applicability().rows().forEach(row -> row(body, row));
    }

    private void columns(CharterBody body) {
        if (charter.applicability().columns().isEmpty()) {
            return;
        }
        for (Constituency constituency : body.constituencies()) {
            boolean seated = constituency.seatClass() == SeatClass.VOTING && !Integer.valueOf(0).equals(constituency.most());
            charter.setting(body.key() + "." + constituency.key() + ".column").filter(setting -> seated && setting.isSilent())
                    .ifPresent(setting -> find(body, "The constituency \"" + constituency.name() + "\" falls under no column of the matrix.", setting));
        }
    }

    private void row(CharterBody body, Applicability.Row row) {
        Eligible eligible = eligible(charter, body, row);
        boolean decidesIt = charter.matters().stream().anyMatch(matter -> row.key().equals(matter.row())
                && charter.setting(body.key() + "." + matter.key() + ".rule").filter(setting -> charter.settings().containsKey(setting.path()))
                        .isPresent());
        boolean hasSeats = eligible.certain() + eligible.open() > 0;
        boolean unsureOfShare = eligible.open() > 0 && votesBy75(body, row);
        if (decidesIt && hasSeats && (eligible.certain() <= 2 || unsureOfShare)) {
            String share = "75% of " + eligible.certain() + " is "
                    + (eligible.certain() == 2 ? "both" : Fraction.THREE_QUARTERS.atLeastOf(eligible.certain()));
            String alone = eligible.certain() == 2 ? "; if no others are, these two alone decide, and " + share
                    : eligible.certain() > 2 ? "; if no others are, " + share : "";
            findings.add(new CharterFinding(body.name(), "On " + row.title() + (eligible.certain() <= 2 ? " only " : " ") + eligible.certain()
                    + (eligible.certain() == 1 ? " seat is" : " seats are")
                    + " certainly eligible" + (eligible.open() == 0 ? "" : ", and " + eligible.open()
                            + " more depend on a column that is not settled") + alone + ".", null,
                    charter.applicability().clause()));
        }
    }

    private boolean votesBy75(CharterBody body, Applicability.Row row) {
        return charter.matters().stream().filter(matter -> row.key().equals(matter.row()))
                .anyMatch(matter -> charter.setting(body.key() + "." + matter.key() + ".rule").map(Setting::value)
                        .filter(value -> value instanceof SettingValue.Rule(DecisionRule rule) && rule.methods().contains(Method.Vote.MAJORITY_75))
                        .isPresent());
    }

    private void find(CharterBody body, String text, Setting setting) {
        findings.add(new CharterFinding(body.name(), text, setting.path(), setting.provenance().clause()));
    }
}
