package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a charter says that is no setting, as sentences: its bodies with their seats, offices, sides and interests, its matters, matrix and procedures. */
public final class CharterStructure {

    /** Whom a statement is about that concerns no one body. */
    public static final String PARTNERSHIP = "The partnership";

    private CharterStructure() {
    }

    /**
     * One statement.
     *
     * @param path a name of its own: "body partnership-board", "seats partnership-board.lay", "matter ordinary", "row financials", "stage dispute.stage-1"
     * @param group the heading it is read under
     * @param about the body it is about, or "The partnership"
     * @param sentence the statement in plain words
     * @param alsoCalled the other names of what it tells of
     * @param clause where it is printed, or null
     */
    public record Statement(String path, SettingGroup group, String about, String sentence, List<String> alsoCalled, @Nullable String clause) {
        public Statement {
            alsoCalled = List.copyOf(alsoCalled);
        }

        /** The sentence, and the other names where there are any. */
        public String text() {
            return alsoCalled.isEmpty() ? sentence : sentence + " Also called " + listed(alsoCalled) + ".";
        }
    }

    /** Every statement in reading order: the bodies, then the matters, the matrix and the staged procedures. */
    public static List<Statement> of(Charter charter) {
        List<Statement> statements = new ArrayList<>();
        charter.bodies().forEach(body -> body(charter, body).forEach(statements::add));
        charter.matters().forEach(matter -> statements.add(new Statement("matter " + matter.key(), SettingGroup.DECISIONS, PARTNERSHIP,
                sentence(charter, matter), matter.aliases(), matter.clause())));
        charter.applicability().rows().forEach(row -> statements.add(new Statement("row " + row.key(), SettingGroup.TAKING_PART, PARTNERSHIP,
                sentence(charter, row), List.of(), charter.applicability().clause())));
        charter.stagedProcedures().forEach(procedure -> procedure(procedure).forEach(statements::add));
        return statements;
    }

    private static List<Statement> procedure(CharterProcedure procedure) {
        List<CharterProcedure.Stage> stages = procedure.stages();
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement("procedure " + procedure.key(), SettingGroup.DISPUTES, PARTNERSHIP, sentence(procedure), procedure.aliases(),
                procedure.clause()));
        for (int place = 0; place < stages.size(); place++) {
            CharterProcedure.Stage stage = stages.get(place);
            String order = place == 0 ? " is the first stage of " + procedure.title() : " follows " + stages.get(place - 1).title();
            String optional = stage.optional() ? ", and may be passed over with a recorded reason" : "";
            String last = place > 0 && place == stages.size() - 1 ? "; it is the last stage" : "";
            statements.add(new Statement("stage " + procedure.key() + "." + stage.key(), SettingGroup.DISPUTES, PARTNERSHIP,
                    stage.title() + order + optional + last + ".", stage.aliases(), stage.clause()));
        }
        return statements;
    }

    private static String sentence(CharterProcedure procedure) {
        List<String> titles = procedure.stages().stream().map(CharterProcedure.Stage::title).toList();
        return procedure.title() + (titles.isEmpty() ? " has no stages." : titles.size() == 1 ? " has one stage: " + titles.getFirst() + "."
                : " goes through " + titles.size() + " stages: " + listed(titles) + ".");
    }

    private static Stream<Statement> body(Charter charter, CharterBody body) {
        Statement own = new Statement("body " + body.key(), SettingGroup.BODIES, body.name(), sentence(charter, body), body.aliases(), body.clause());
        Stream<Statement> seats = body.constituencies().stream().map(block -> new Statement("seats " + body.key() + "." + block.key(),
                SettingGroup.BODIES, body.name(), sentence(block), block.aliases(), block.clause()));
        Stream<Statement> roles = body.roles().stream().map(role -> new Statement("role " + body.key() + "." + role.key(), SettingGroup.BODIES,
                body.name(), "Its rules speak of members who are " + role.name() + ".", role.aliases(), null));
        Stream<Statement> sides = body.sides().stream().map(side -> new Statement("side " + body.key() + "." + side.key(), SettingGroup.BODIES,
                body.name(), side.name() + " is the side of " + listed(side.constituencies().stream().map(body::blockName).toList()) + ".",
                side.aliases(), null));
        Stream<Statement> interests = body.interests().stream().map(kind -> new Statement("interest " + body.key() + "." + kind.key(),
                SettingGroup.TAKING_PART, body.name(), "Its rules tell apart interests that are " + kind.name() + ".", kind.aliases(), null));
        return Stream.of(Stream.of(own), seats, roles, sides, interests).flatMap(statements -> statements);
    }

    private static String sentence(Charter charter, CharterBody body) {
        String above = body.accountableTo();
        String answers = above == null ? "" : "answers to the " + charter.body(above).map(CharterBody::name).orElse(above);
        String chair = body.chair() == null ? "" : "is chaired by the " + body.chair();
        return "The " + body.name() + " " + (chair.isEmpty() && answers.isEmpty() ? "is a body of the partnership"
                : chair.isEmpty() ? answers : answers.isEmpty() ? chair : chair + " and " + answers) + ".";
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
        return matter.title() + " is a kind of question" + (row.isEmpty() ? "." : " that falls under " + row + " in the matrix.");
    }

    private static String sentence(Charter charter, Applicability.Row row) {
        List<String> in = charter.applicability().columns().stream().filter(column -> row.ticked().contains(column.key()))
                .map(Applicability.Column::title).toList();
        return (in.isEmpty() ? "Nobody takes part" : in.size() == charter.applicability().columns().size() ? "Everybody takes part"
                : listed(in) + (in.size() == 1 ? " takes part" : " take part")) + " in " + row.title() + ".";
    }

    private static String listed(List<String> names) {
        return names.size() == 1 ? names.getFirst() : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
