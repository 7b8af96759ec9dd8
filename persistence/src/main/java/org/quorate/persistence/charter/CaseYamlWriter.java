package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.ruling.Approvals;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.CountInCase;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.HandCount;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.Proceedings;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatParticulars;
import org.quorate.model.ruling.Sitting;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.TimeParticulars;
import org.quorate.model.ruling.VoteCast;

/** Writes the case of a decision, of time or of a procedure in the format {@code quorate-case/1}, so that {@code rule --case} gives the same ruling. */
public final class CaseYamlWriter {
    private static final SeatParticulars.Deputy NOTHING_SAID = new SeatParticulars.Deputy(null, null, null, null);

    private final StringBuilder out = new StringBuilder();

    private CaseYamlWriter() {
    }

    /** The whole file. */
    public static String write(DecisionCase question) {
        CaseYamlWriter writer = new CaseYamlWriter();
        writer.decision(question);
        return writer.out.toString();
    }

    /** The whole file of a question of time. */
    public static String write(TimeCase question) {
        CaseYamlWriter writer = new CaseYamlWriter();
        writer.time(question);
        return writer.out.toString();
    }

    /** The whole file of a step of a procedure. */
    public static String write(ProcedureCase question) {
        CaseYamlWriter writer = new CaseYamlWriter();
        writer.procedure(question);
        return writer.out.toString();
    }

    private void time(TimeCase question) {
        line(0, "format: " + CaseYaml.FORMAT);
        line(0, "kind: " + (question.kind() == TimeCase.Kind.NOTICE ? "notice" : "deadline"));
        text(0, "body", question.body());
        text(0, "rule", question.rule());
        TimeParticulars more = question.particulars();
        day("start", question.start(), null);
        day("meeting", question.meeting(), more.meetingAt());
        day("received", question.received(), more.receivedAt());
        day("date", question.date(), null);
        text(0, "reason", question.acceptedBecause());
        if (!more.given().isEmpty()) {
            line(0, "given:");
            more.given().forEach((name, on) -> line(2, CharterYamlWriter.quoted(name) + ": " + on));
        }
        text(0, "closures", more.closures() == null ? null : more.closures().text());
        settings(question.settings());
    }

    private void day(String key, @Nullable LocalDate day, @Nullable LocalTime at) {
        if (day != null) {
            line(0, key + ": " + day + (at == null ? "" : " " + at));
        }
    }

    private void procedure(ProcedureCase question) {
        line(0, "format: " + CaseYaml.FORMAT);
        line(0, "kind: procedure");
        text(0, "body", question.body());
        text(0, "procedure", question.procedure());
        text(0, "stage", question.stage());
        text(0, "matter", question.matter());
        ProcedureFacts facts = question.facts();
        names(0, "parties", facts.parties());
        List<String> affected = facts.affected();
        if (affected != null) {
            line(0, "affected: " + list(affected));
        }
        text(0, "affected_decided_by", facts.affectedDecidedBy());
        text(0, "level", facts.level() == null ? null : word(facts.level()));
        text(0, "about", facts.origin() == null ? null : word(facts.origin()));
        text(0, "arisen_on", facts.arisenOn() == null ? null : facts.arisenOn().toString());
        settings(question.settings());
        line(0, "events:");
        question.events().forEach(this::event);
    }

    private void event(ProcedureCase.Event event) {
        line(2, "- event: " + CharterYamlWriter.quoted(event.what()));
        text(4, "by", event.by());
        text(4, "on", event.on() == null ? null : event.on().toString());
        text(4, "reason", event.reason());
        names(4, "to", event.to());
        names(4, "agreed_by", event.agreedBy());
        text(4, "for", event.length());
        text(4, "until", event.until() == null ? null : event.until().toString());
        text(4, "meeting", event.extraordinary() ? "extraordinary" : null);
        if (!event.votes().isEmpty()) {
            line(4, "votes:");
            event.votes().forEach((name, vote) -> line(6, CharterYamlWriter.quoted(name) + ": " + vote.word()));
        }
    }

    private void names(int indent, String key, List<String> names) {
        if (!names.isEmpty()) {
            line(indent, key + ": " + list(names));
        }
    }

    private static String list(List<String> names) {
        return "[" + String.join(", ", names.stream().map(CharterYamlWriter::quoted).toList()) + "]";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void decision(DecisionCase question) {
        line(0, "format: " + CaseYaml.FORMAT);
        text(0, "body", question.body());
        text(0, "matter", question.matter());
        text(0, "date", question.date() == null ? null : question.date().toString());
        if (question.consensusTested() != null) {
            line(0, "consensus_tested: " + question.consensusTested());
        }
        text(0, "chair", question.chair());
        text(0, "casting_vote", question.castingVote() == null ? null : question.castingVote().word());
        Sitting sitting = question.sitting();
        text(0, "meeting", sitting.meeting() == null ? null : sitting.meeting().word());
        text(0, "at", sitting.at() == null ? null : sitting.at().word());
        if (sitting.openedQuorate() != null) {
            line(0, "opened_quorate: " + sitting.openedQuorate());
        }
        proceedings(question.proceedings());
        settings(question.settings());
        HandCount hands = question.hands();
        if (hands != null) {
            line(0, "vote: {for: " + hands.votesFor() + ", against: " + hands.against() + ", abstain: " + hands.abstain() + "}");
        }
        switch (question.attendance()) {
            case Attendance.Seats(List<SeatInCase> seats) -> {
                line(0, "seats:");
                seats.forEach(this::seat);
            }
            case Attendance.Counts(List<CountInCase> counts) -> {
                line(0, "counts:");
                counts.forEach(this::count);
            }
        }
    }

    private void proceedings(Proceedings known) {
        if (known.attempt() != null) {
            line(0, "attempt: " + known.attempt());
        }
        Proceedings.Earlier earlier = known.earlier();
        if (earlier != null) {
            line(0, "earlier:");
            text(2, "date", earlier.date() == null ? null : earlier.date().toString());
            text(2, "outcome", earlier.outcome().word());
        }
        if (known.recordedVoteAskedBy() != null) {
            line(0, "recorded_vote_asked_by: " + known.recordedVoteAskedBy());
        }
        text(0, "starts", known.startsAt() == null ? null : known.startsAt().toString());
        VoteCast lot = known.lot();
        text(0, "lot", lot == null ? null : lot.word());
        Proceedings.Rescinding rescinds = known.rescinds();
        if (rescinds != null) {
            line(0, "rescinds:");
            text(2, "date", rescinds.decided().toString());
            line(2, "signed: " + rescinds.signed());
        }
        approvals(known.approvals());
    }

    private void approvals(Approvals known) {
        if (known.equals(Approvals.UNSAID)) {
            return;
        }
        line(0, "approvals:");
        text(2, "asked", known.asked() == null ? null : known.asked().toString());
        if (!known.answers().isEmpty()) {
            line(2, "answers:");
        }
        for (Approvals.Answer answer : known.answers()) {
            line(4, "- by: " + CharterYamlWriter.quoted(answer.by()));
            text(6, "answer", answer.given() ? "given" : "refused");
            text(6, "date", answer.on() == null ? null : answer.on().toString());
        }
    }

    private void settings(Map<String, String> settings) {
        if (!settings.isEmpty()) {
            line(0, "settings:");
            settings.forEach((path, value) -> text(2, CharterYamlWriter.quoted(path), value));
        }
    }

    private void seat(SeatInCase seat) {
        line(2, "- name: " + CharterYamlWriter.quoted(seat.name()));
        text(4, "constituency", seat.constituency());
        SeatClass own = seat.seatClass();
        text(4, "class", own == null ? null : YamlKeys.word(own));
        text(4, "partner", seat.partner());
        text(4, "column", seat.column());
        text(4, "state", seat.state().word());
        text(4, "reason", seat.reason());
        text(4, "position", seat.position() == Position.NOT_STATED ? null : seat.position().word());
        text(4, "vote", seat.vote() == VoteCast.NONE ? null : seat.vote().word());
        particulars(seat.particulars());
    }

    private void particulars(SeatParticulars more) {
        if (!more.roles().isEmpty()) {
            line(4, "roles: [" + String.join(", ", more.roles().stream().map(CharterYamlWriter::quoted).toList()) + "]");
        }
        number("weight", more.weight());
        if (more.suspended()) {
            line(4, "suspended: true");
        }
        text(4, "interest", more.interest());
        SeatParticulars.Proxy proxy = more.proxy();
        if (proxy != null) {
            boolean lodged = proxy.lodgedOn() != null || proxy.inTime() != null;
            line(4, "proxy:" + (lodged ? "" : proxy.holder() == null ? " {}" : " " + CharterYamlWriter.quoted(proxy.holder())));
            if (lodged) {
                text(6, "holder", proxy.holder());
                line(6, "lodged: " + (proxy.lodgedOn() != null ? proxy.lodgedOn() + (proxy.lodgedAt() == null ? "" : " " + proxy.lodgedAt()) : proxy.inTime()));
            }
        }
        if (!more.namedDeputies().isEmpty()) {
            line(4, "named_deputies: [" + String.join(", ", more.namedDeputies().stream().map(CharterYamlWriter::quoted).toList()) + "]");
        }
        SeatParticulars.Term term = more.term();
        if (term != null) {
            text(4, "from", term.from() == null ? null : term.from().toString());
            text(4, "until", term.until() == null ? null : term.until().toString());
            number("terms", term.number());
        }
        SeatParticulars.Deputy deputy = more.deputy();
        if (deputy != null) {
            line(4, "deputy:" + (deputy.equals(NOTHING_SAID) ? " {}" : ""));
            text(6, "name", deputy.name());
            if (deputy.named() != null) {
                line(6, "named: " + deputy.named());
            }
            if (deputy.noticeOn() != null || deputy.noticeGiven() != null) {
                line(6, "notice_given: " + (deputy.noticeOn() != null ? deputy.noticeOn() + (deputy.noticeAt() == null ? "" : " " + deputy.noticeAt())
                        : deputy.noticeGiven()));
            }
        }
    }

    private void count(CountInCase count) {
        line(2, CharterYamlWriter.quoted(Slug.of(count.constituency())) + ":");
        number("seats", count.seats());
        number("filled", count.filled());
        number("present", count.present());
        some("remote", count.remote());
        some("deputies", count.deputies());
        some("proxies", count.proxies());
        some("stepped_out", count.steppedOut());
        some("agree", count.agree());
        some("reservations", count.reservations());
        some("stand_aside", count.standAside());
        some("object", count.object());
        some("not_stated", count.notStated());
        some("for", count.votesFor());
        some("against", count.against());
        some("abstain", count.abstain());
    }

    private void number(String key, @Nullable Integer number) {
        if (number != null) {
            line(4, key + ": " + number);
        }
    }

    private void some(String key, int number) {
        if (number != 0) {
            line(4, key + ": " + number);
        }
    }

    private void text(int indent, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            line(indent, key + ": " + CharterYamlWriter.quoted(value));
        }
    }

    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }
}
