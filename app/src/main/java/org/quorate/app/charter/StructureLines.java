package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.SettingGroup;
import org.quorate.model.charter.Standing;

/** What a charter says that is no setting: its bodies and seats, its matters and its matrix, as sentences. */
final class StructureLines {
    private static final String WHOLE = "The partnership";

    private StructureLines() {}

    static List<CharterLine> of(Charter charter) {
        List<CharterLine> lines = new ArrayList<>();
        for (CharterBody body : charter.bodies()) {
            lines.add(line("body " + body.key(), SettingGroup.BODIES, body.name(), body.clause(), sentence(charter, body)));
            named("roles", body, body.roles().stream().map(CharterBody.Role::name).toList(), "Offices and qualities its rules know: ", lines);
            named("sides", body, body.sides().stream().map(CharterBody.Side::name).toList(), "Sides that act together: ", lines);
            named("interests", body, body.interests().stream().map(CharterBody.InterestKind::name).toList(), "Kinds of interest its rules tell apart: ", lines);
            for (Constituency block : body.constituencies()) {
                lines.add(line("seats " + body.key() + "." + block.key(), SettingGroup.BODIES, body.name(), block.clause(), sentence(block)));
            }
        }
        for (CharterMatter matter : charter.matters()) {
            lines.add(line("matter " + matter.key(), SettingGroup.DECISIONS, WHOLE, matter.clause(), sentence(charter, matter)));
        }
        for (Applicability.Row row : charter.applicability().rows()) {
            lines.add(line("row " + row.key(), SettingGroup.TAKING_PART, WHOLE, charter.applicability().clause(), sentence(charter, row)));
        }
        return lines;
    }

    private static void named(String what, CharterBody body, List<String> names, String words, List<CharterLine> lines) {
        if (!names.isEmpty()) {
            lines.add(line(what + " " + body.key(), SettingGroup.BODIES, body.name(), body.clause(), words + listed(names) + "."));
        }
    }

    private static CharterLine line(String path, SettingGroup group, String about, @Nullable String clause, String sentence) {
        String words = ClauseWords.shortly(clause);
        return new CharterLine(path, group, about, clause, sentence, Standing.AS_PRINTED, words.isEmpty() ? "as printed" : "as printed, " + words, null);
    }

    private static String sentence(Charter charter, CharterBody body) {
        String above = body.accountableTo() == null ? "" : charter.body(body.accountableTo()).map(CharterBody::name).orElse(body.accountableTo());
        String chair = body.chair() == null ? "" : " is chaired by the " + body.chair();
        String answers = above.isEmpty() ? "" : (chair.isEmpty() ? " answers to the " : " and answers to the ") + above;
        return "The " + body.name() + (chair + answers).replaceFirst("^$", " is a body of the partnership") + ".";
    }

    private static String sentence(Constituency block) {
        Integer most = block.most();
        String seats = most == null ? block.fewest() == 0 ? "as many seats as are filled" : counted(block.fewest()) + " or more"
                : Objects.equals(most, block.fewest()) ? counted(most) : block.fewest() + " to " + counted(most);
        return block.name() + ": " + seats + ", " + block.seatClass().words().toLowerCase(Locale.UK) + ".";
    }

    private static String counted(int seats) {
        return seats + (seats == 1 ? " seat" : " seats");
    }

    private static String sentence(Charter charter, CharterMatter matter) {
        String row = matter.row() == null ? "" : charter.applicability().row(matter.row()).map(Applicability.Row::title).orElse(matter.row());
        return matter.title() + " is a matter of its own" + (row.isEmpty() ? "." : ", under " + row + " in the matrix.");
    }

    private static String sentence(Charter charter, Applicability.Row row) {
        List<String> in = charter.applicability().columns().stream().filter(column -> row.ticked().contains(column.key()))
                .map(Applicability.Column::title).toList();
        if (in.size() == charter.applicability().columns().size()) {
            return "Everybody takes part in " + row.title() + ".";
        }
        return in.isEmpty() ? "Nobody takes part in " + row.title() + "." : listed(in) + " take part in " + row.title() + ".";
    }

    private static String listed(List<String> names) {
        return names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
