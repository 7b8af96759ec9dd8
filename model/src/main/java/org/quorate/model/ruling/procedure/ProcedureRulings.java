package org.quorate.model.ruling.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Allowance;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.Procedure;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.ruling.Assumptions;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.UnusableCase;

/** Rules on the steps of a staged procedure (CM-10 to CM-16 and what other charters declare): may the last event happen? */
public final class ProcedureRulings {

    private final Charter charter;
    private final ProcedureCase question;
    private final List<UnusableCase.Reason> wrong;

    private ProcedureRulings(Charter charter, ProcedureCase question, List<UnusableCase.Reason> wrong) {
        this.charter = charter;
        this.question = question;
        this.wrong = wrong;
    }

    /**
     * Rules on a case.
     *
     * @param decisions rules on a vote taken at a stage
     * @throws UnusableCase where it names a procedure, stage, body, matter or event the charter does not have
     */
    public static Ruling rule(WorkingDays calendar, Charter charter, ProcedureCase question, BiFunction<Charter, DecisionCase, Ruling> decisions) {
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        String body = question.body();
        Optional<CharterBody> known = body == null ? Optional.empty() : charter.body(body);
        String bodyKey = known.map(CharterBody::key).orElse(null);
        if (body != null && known.isEmpty()) {
            wrong.add(new UnusableCase.Reason("body", "The charter has no body called " + body + ". It has "
                    + String.join(", ", charter.bodies().stream().map(CharterBody::name).toList()) + "."));
        }
        Optional<CharterProcedure> named = procedure(calendar, charter, question, decisions);
        Map<String, String> settings = named.map(found -> full(charter, found.key(), question.settings())).orElse(question.settings());
        Charter assumed = Assumptions.in(charter, settings, bodyKey, null, wrong);
        return new ProcedureRulings(assumed, question, wrong).rule(calendar, named, bodyKey, decisions);
    }

    private static Optional<CharterProcedure> procedure(WorkingDays calendar, Charter charter, ProcedureCase question, BiFunction<Charter, DecisionCase,
            Ruling> decisions) {
        String name = question.procedure();
        List<CharterProcedure> all = charter.stagedProcedures();
        if (name != null) {
            return charter.procedure(name);
        }
        Optional<CharterProcedure> undeclared = all.stream().filter(one -> one.key().equals(CharterProcedure.UNDECLARED)).findFirst();
        String stage = question.stage();
        boolean elsewhere = stage != null && all.stream().filter(one -> one.stage(stage).isPresent()).count() == 1;
        return all.size() < 2 ? all.stream().findFirst() : undeclared.isPresent() && !elsewhere ? undeclared
                : new ProcedureChoice(charter, question, named -> rule(calendar, charter, named, decisions)).made();
    }

    /** Settings may be shortened to what follows the procedure. */
    private static Map<String, String> full(Charter charter, String procedure, Map<String, String> settings) {
        Map<String, String> full = new LinkedHashMap<>();
        settings.forEach((path, value) -> full.put(charter.setting(path).isEmpty() && charter.setting(procedure + "." + path).isPresent()
                ? procedure + "." + path : path, value));
        return full;
    }

    private Ruling rule(WorkingDays calendar, Optional<CharterProcedure> named, @Nullable String body, BiFunction<Charter, DecisionCase, Ruling> decisions) {
        if (named.isEmpty()) {
            List<String> all = charter.stagedProcedures().stream().map(CharterProcedure::key).toList();
            String name = question.procedure();
            wrong.add(new UnusableCase.Reason("procedure", all.isEmpty() ? "The charter has no staged procedure."
                    : (name == null ? "Say which procedure of the charter is meant." : "The charter has no procedure called " + name + ".") + " It has "
                    + String.join(", ", all) + "."));
        }
        Optional<CharterProcedure.Stage> stage = named.flatMap(this::stage);
        String matter = matter();
        List<ProcedureEvent> events = events();
        if (events.isEmpty()) {
            wrong.add(new UnusableCase.Reason("events", "Say what happened under \"events\"; the last event is the one ruled on."));
        }
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        ProcedureFacts known = question.facts();
        ProcedureFacts facts = new ProcedureFacts(known.parties(), known.affected(), known.affectedDecidedBy(), body, matter, known.level(), known.origin(),
                known.arisenOn());
        Procedure procedure = Procedure.of(charter, named.orElseThrow().key(), calendar).orElseThrow();
        List<Procedure.Answer> answers = answers(procedure, facts, stage, events);
        Ruling ruling = new ProcedureWords(charter, procedure.rules(), events.getLast(), answers).ruling();
        return new StageVote(charter, procedure.rules(), facts).with(ruling, answers.getFirst().state(), question.events().getLast(),
                vote -> decisions.apply(charter, vote));
    }

    private List<Procedure.Answer> answers(Procedure procedure, ProcedureFacts facts, Optional<CharterProcedure.Stage> stage, List<ProcedureEvent> events) {
        List<Procedure.Answer> played = procedure.judge(facts, events);
        EventKind first = events.getFirst().kind();
        boolean opening = events.size() == 1 && (first == EventKind.OPEN || (first == EventKind.REFER && bringsItIn(procedure, stage, facts, events)));
        if (stage.isEmpty() || opening) {
            return played;
        }
        boolean reached = first == EventKind.OPEN && played.stream().allMatch(answer -> stage.get().equals(answer.state().stage()));
        return reached ? played : procedure.judgeAt(facts, stage.get(), events);
    }

    /** A single referral by somebody who does not act at the stage named brings a matter in; by whoever acts there it takes it on. */
    private boolean bringsItIn(Procedure procedure, Optional<CharterProcedure.Stage> stage, ProcedureFacts facts, List<ProcedureEvent> events) {
        boolean first = stage.isEmpty() || stage.get().equals(procedure.rules().stages().getFirst());
        return first && events.getFirst().by() != null && (facts.matter() != null || facts.affected() != null || facts.level() != null);
    }

    private Optional<CharterProcedure.Stage> stage(CharterProcedure procedure) {
        String name = question.stage();
        if (name == null) {
            return Optional.empty();
        }
        Optional<CharterProcedure.Stage> stage = procedure.stage(name);
        if (stage.isEmpty()) {
            List<String> all = procedure.stages().stream().map(CharterProcedure.Stage::key).toList();
            wrong.add(new UnusableCase.Reason("stage", "The charter has no stage called " + name + ". It has "
                    + (all.isEmpty() ? "none" : String.join(", ", all)) + "."));
        }
        return stage;
    }

    private @Nullable String matter() {
        String name = question.matter();
        Optional<CharterMatter> matter = name == null ? Optional.empty() : charter.matter(name);
        if (name != null && matter.isEmpty()) {
            wrong.add(new UnusableCase.Reason("matter", "The charter has no matter called " + name + ". It has "
                    + String.join(", ", charter.matters().stream().map(CharterMatter::key).toList()) + "."));
        }
        return matter.map(CharterMatter::key).orElse(null);
    }

    private List<ProcedureEvent> events() {
        List<ProcedureEvent> events = new ArrayList<>();
        for (ProcedureCase.Event event : question.events()) {
            int place = question.events().indexOf(event);
            Optional<EventKind> kind = EventKind.named(event.what());
            if (kind.isEmpty()) {
                wrong.add(new UnusableCase.Reason("events[" + place + "]", "\"" + event.what() + "\" is not an event of a procedure. Expected "
                        + EventKind.all() + "."));
            }
            Allowance.Length length = length(event, place);
            events.add(new ProcedureEvent(kind.orElse(EventKind.OPEN), event.by(), event.on(), event.reason(), event.to(), event.agreedBy(), length,
                    event.until(), event.extraordinary()));
        }
        return events;
    }

    private Allowance.@Nullable Length length(ProcedureCase.Event event, int place) {
        String text = event.length();
        try {
            return text == null ? null : Allowance.Length.read(text);
        } catch (IllegalArgumentException unreadable) {
            wrong.add(new UnusableCase.Reason("events[" + place + "].for", String.valueOf(unreadable.getMessage())));
            return null;
        }
    }
}
