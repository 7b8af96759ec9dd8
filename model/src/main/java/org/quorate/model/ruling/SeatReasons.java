package org.quorate.model.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Setting;

/** Says for one seat whether it may take part, and why, clause and all. */
final class SeatReasons {

    private SeatReasons() {
    }

    static List<SeatEligibility> all(Prepared prepared) {
        return prepared.groups().stream().map(group -> of(prepared, group)).toList();
    }

    static SeatEligibility of(Prepared prepared, Group group) {
        if (!group.isVoting()) {
            Constituency constituency = group.constituency();
            return new SeatEligibility(group.label(), false, "no vote", constituency == null ? null : constituency.clause(), null);
        }
        if (group.isChairOutside()) {
            Setting member = prepared.ofBody("chair.member");
            if (!"yes".equals(member.valueText())) {
                return new SeatEligibility(group.label(), member.isSilent() ? null : Boolean.FALSE, member.isSilent()
                        ? "the charter does not say whether the chair is a member"
                        : "presides, no vote", member.provenance().clause(), member.path());
            }
        }
        return byMatrix(prepared, group);
    }

    private static SeatEligibility byMatrix(Prepared prepared, Group group) {
        Applicability.Row row = prepared.row();
        Applicability matrix = prepared.charter().applicability();
        if (row == null || row.ticked().size() == matrix.columns().size()) {
            return new SeatEligibility(group.label(), true, "takes part", row == null ? null : matrix.clause(), null);
        }
        Setting setting = prepared.columnSetting(group);
        @Nullable String column = group.column() != null ? group.column() : setting.isSilent() ? null : setting.valueText();
        if (column == null && !row.ticked().isEmpty()) {
            return new SeatEligibility(group.label(), null, "its column of the matrix is not settled", setting.provenance().clause(), setting.path());
        }
        boolean takesPart = column != null && (column.equals("every") || row.ticked().contains(column));
        return new SeatEligibility(group.label(), takesPart, takesPart ? "takes part" : "no part in " + row.title().toLowerCase(java.util.Locale.UK),
                matrix.clause(), setting.path());
    }
}
