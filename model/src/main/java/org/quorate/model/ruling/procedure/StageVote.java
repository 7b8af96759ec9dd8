package org.quorate.model.ruling.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.Who;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.procedure.ProcedureState;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingDetail;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.VoteCast;

/**
 * The vote by which a stage recommends or decides: each organisation once, those affected and those who do not count left out, by the rule of the
 * stage's matter (CM-14, CM-16, A4, A5).
 */
final class StageVote {

    private final Charter charter;
    private final CharterProcedure procedure;
    private final ProcedureFacts facts;

    StageVote(Charter charter, CharterProcedure procedure, ProcedureFacts facts) {
        this.charter = charter;
        this.procedure = procedure;
        this.facts = facts;
    }

    /** The ruling on the step together with that on its vote, where there was one. */
    Ruling with(Ruling step, ProcedureState state, ProcedureCase.Event event, Function<DecisionCase, Ruling> decisions) {
        CharterProcedure.Stage stage = state.stage();
        if (stage == null || event.votes().isEmpty() || step.outcome() != Outcome.PERMITTED) {
            return step;
        }
        Optional<CharterBody> body = body(stage);
        Optional<CharterMatter> matter = matter(stage);
        if (body.isEmpty() || matter.isEmpty()) {
            return joined(step, Outcome.SILENT, "The charter is silent", null, "No matter of the charter says how a vote at this stage is"
                    + " counted, so whether it carries cannot be ruled on.");
        }
        Ruling vote = decisions.apply(question(stage, body.get(), matter.get(), event.votes()));
        return switch (vote.outcome()) {
            case CARRIED, AGREED -> joined(step, Outcome.PERMITTED, "Permitted: " + vote.headline(), vote, null);
            case SILENT -> joined(step, Outcome.SILENT, vote.headline(), vote, null);
            default -> joined(step, Outcome.REFUSED, "Refused: " + vote.headline(), vote, null);
        };
    }

    private DecisionCase question(CharterProcedure.Stage stage, CharterBody body, CharterMatter matter, Map<String, VoteCast> votes) {
        Setting notCounted = setting(stage, "not-counted");
        List<String> guests = notCounted.isSilent() ? List.of() : Who.read(notCounted.valueText()).named();
        String constituency = body.constituencies().size() == 1 ? body.constituencies().getFirst().key() : null;
        List<SeatInCase> seats = new ArrayList<>();
        votes.forEach((name, vote) -> {
            boolean guest = guests.stream().anyMatch(one -> Slug.of(one).equals(Slug.of(name)));
            List<String> affected = facts.affected();
            boolean left = affected != null && affected.stream().anyMatch(one -> Slug.of(one).equals(Slug.of(name)));
            seats.add(new SeatInCase(name, constituency, guest ? SeatClass.NON_VOTING : SeatClass.VOTING, name, null, SeatState.PRESENT,
                    left ? "affected" : null, Position.NOT_STATED, guest ? VoteCast.NONE : vote));
        });
        return DecisionCase.of(body.key(), matter.key(), seats);
    }

    private Optional<CharterBody> body(CharterProcedure.Stage stage) {
        Setting actor = setting(stage, "actor");
        return actor.isSilent() ? Optional.empty() : charter.body(actor.valueText()).or(() -> charter.bodies().stream()
                .filter(body -> Slug.of(actor.valueText()).endsWith(Slug.of(body.name()))).findFirst());
    }

    private Optional<CharterMatter> matter(CharterProcedure.Stage stage) {
        Setting named = setting(stage, "matter");
        return named.isSilent() ? Stream.of(procedure.key() + "-" + stage.key(), stage.key(), stage.title()).map(charter::matter).flatMap(Optional::stream)
                .findFirst() : charter.matter(named.valueText());
    }

    private Setting setting(CharterProcedure.Stage stage, String end) {
        return charter.setting(procedure.key() + "." + stage.key() + "." + end).orElseThrow();
    }

    private static Ruling joined(Ruling step, Outcome outcome, String headline, @Nullable Ruling vote, @Nullable String text) {
        RulingDetail detail = step.detail();
        RulingDetail counted = vote == null ? detail : vote.detail();
        List<Step> steps = new ArrayList<>(step.reasoning().steps());
        if (text != null) {
            steps.add(new Step(text, null, null, null));
        }
        if (vote != null) {
            steps.addAll(vote.reasoning().steps());
        }
        return Ruling.of(outcome, new RulingDetail(detail.charterVersion(), headline, counted.method(), counted.quorum(), counted.vote(), detail.dates(),
                counted.silentOn(), counted.readings(), Stream.concat(detail.open().stream(), counted.open().stream()).distinct().toList(),
                Reasoning.of(steps)));
    }
}
