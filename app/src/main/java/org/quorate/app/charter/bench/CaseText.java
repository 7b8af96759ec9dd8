package org.quorate.app.charter.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.TimeCase;
import org.quorate.persistence.charter.CaseYaml;
import org.quorate.persistence.charter.CaseYamlWriter;
import org.quorate.persistence.charter.UnusableYaml;

/** Cases as a file writes them. */
final class CaseText {
    private CaseText() {}

    static String of(RulingCase asking) {
        return switch (asking) {
            case DecisionCase room -> CaseYamlWriter.write(room);
            case TimeCase time -> CaseYamlWriter.write(time);
            case ProcedureCase step -> CaseYamlWriter.write(step);
            default -> "";
        };
    }

    /** The room of a decision given seat by seat, of a body and a matter the charter has; nothing where the text says anything else. */
    static @Nullable DecisionCase room(Charter charter, String text) {
        try {
            return CaseYaml.read("the case", text) instanceof DecisionCase room && room.attendance() instanceof Attendance.Seats
                && charter.body(room.body()).isPresent() && charter.matter(room.matter()).isPresent() ? byKeys(charter, room) : null;
        } catch (UnusableYaml unusable) {
            return null;
        }
    }

    /** The case with its body and matter by their keys, as the bench names them. */
    private static DecisionCase byKeys(Charter charter, DecisionCase room) {
        String body = charter.body(room.body()).map(CharterBody::key).orElse(room.body());
        String matter = charter.matter(room.matter()).map(CharterMatter::key).orElse(room.matter());
        return new DecisionCase(body, matter, room.date(), room.consensusTested(), room.chair(), room.castingVote(), room.settings(), room.attendance(),
            room.hands(), room.sitting(), room.proceedings());
    }

    /** Each error with its line. */
    static List<String> problems(UnusableYaml unusable) {
        return unusable.problems().stream().map(one -> "Line " + one.line() + ": " + one.message()).toList();
    }
}
