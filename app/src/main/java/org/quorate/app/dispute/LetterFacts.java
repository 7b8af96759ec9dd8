package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.ruling.Plain;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.TimeForm;

/** What a letter of a dispute is filled in with, as it stood when the step was taken: names as they read within a sentence, days, what was said. */
final class LetterFacts {
    private static final String OFFICE =
            "(?i).*\\b(?:officer|chair|chairman|chairwoman|chairperson|president|secretary|director|facilitator|mediator|executive)";

    private final Dispute dispute;
    private final DisputeStanding then;
    private final @Nullable String before;
    private final Charter charter;

    /**
     * @param then where the dispute stood after the step
     * @param before the title of the stage it stood at before, or null where it has just been opened
     */
    LetterFacts(Dispute dispute, DisputeStanding then, @Nullable String before, Charter charter) {
        this.dispute = dispute;
        this.then = then;
        this.before = before;
        this.charter = charter;
    }

    /**
     * @param about the place of the step in the record
     * @param meeting the next meeting of whoever acts at the stage, or null where none is planned
     */
    Map<String, String> values(int about, @Nullable Meeting meeting) {
        DisputeEvent event = dispute.events().get(about);
        Map<String, String> values = new HashMap<>();
        values.put("title", dispute.title());
        values.put("parties", Plain.list(dispute.partyNames()));
        values.put("on", DateForm.PLAIN.format(event.on()));
        values.put("stage", then.stage());
        values.put("the-stage", theStage(then.stage()));
        Optional.ofNullable(before).ifPresent(stage -> values.put("the-stage-before", theStage(stage)));
        values.put("meeting", meeting == null ? "on a day and at a place of which we shall tell you"
                : "on " + DateForm.WEEKDAY_PLAIN.format(meeting.date()) + " at " + TimeForm.TWELVE_HOUR.format(meeting.start())
                + ", " + meeting.venue().place());
        Optional.ofNullable(event.what().kind() == EventKind.STAND_ASIDE ? then.actor() : acting())
                .ifPresent(actor -> values.put("actor", inSentence(actor)));
        Optional.ofNullable(event.what().by()).or(() -> usual(event.what().kind())).ifPresent(by -> values.put("by", inSentence(by)));
        Optional.ofNullable(event.what().reason()).ifPresent(reason -> values.put("reason", reason.endsWith(".") ? reason.substring(0, reason.length() - 1)
                : reason));
        ofStage("alternate").ifPresent(instead -> values.put("alternate", inSentence(instead)));
        answer(about).ifPresent(answer -> values.put("answer", answer));
        ends().ifPresent(ends -> values.put("ends", ends));
        return values;
    }

    private static String theStage(String title) {
        return title.startsWith("Stage ") ? title : "the stage \"" + title + "\"";
    }

    /** Who takes a step of which nobody said who took it. */
    private Optional<String> usual(EventKind kind) {
        return switch (kind) {
            case APPOINT -> ofStage("appointed-by");
            case RECOMMEND, DECIDE, EXTEND, RECEIVE -> Optional.ofNullable(acting());
            default -> Optional.empty();
        };
    }

    /** Who acts at the stage: the alternate once the actor has stood aside (A13). */
    private @Nullable String acting() {
        List<DisputeEvent> events = then.dispute().events();
        boolean stoodAside = events.subList(then.dispute().lastMove(), events.size()).stream().anyMatch(one -> one.what().kind() == EventKind.STAND_ASIDE);
        return stoodAside ? ofStage("alternate").orElse(then.actor()) : then.actor();
    }

    private Optional<String> answer(int about) {
        EventKind answered = dispute.events().get(about).what().kind();
        if (answered != EventKind.ACCEPT && answered != EventKind.REJECT) {
            return Optional.empty();
        }
        String what = dispute.events().subList(0, about).reversed().stream().map(event -> event.what().kind())
                .filter(kind -> kind == EventKind.RECOMMEND || kind == EventKind.DECIDE).findFirst()
                .map(kind -> kind == EventKind.DECIDE ? "the decision" : "the recommendation").orElse("what was proposed");
        return Optional.of((answered == EventKind.ACCEPT ? "accepts " : "does not accept ") + what);
    }

    private Optional<String> ends() {
        List<LocalDate> ends = then.ending() == null ? then.dues() : List.of();
        return switch (ends.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("The time of this stage ends on " + DateForm.PLAIN.format(ends.getFirst()) + ".");
            default -> Optional.of("The charter leaves open how the time of this stage is counted; it ends on " + Plain.list(ends.stream()
                    .map(DateForm.PLAIN::format).toList()).replace(" and ", " or ") + ".");
        };
    }

    /** What the charter says of the stage, where it does. */
    Optional<String> ofStage(String end) {
        return charter.procedure(dispute.procedure()).stream().flatMap(procedure -> procedure.stages().stream())
                .filter(stage -> stage.title().equals(then.stage()))
                .map(stage -> charter.setting(dispute.procedure() + "." + stage.key() + "." + end)).flatMap(Optional::stream)
                .filter(setting -> !setting.isSilent()).map(Setting::valueText).findFirst();
    }

    /** The body of the charter that acts at the stage, where it is one. */
    Optional<CharterBody> actingBody() {
        String actor = Objects.requireNonNullElse(acting(), "");
        return charter.body(actor).or(() -> charter.bodies().stream().filter(body -> Slug.of(actor).endsWith(Slug.of(body.name()))).findFirst());
    }

    /** A name as it reads within a sentence: organisations bear their names alone, bodies and offices have an article, words begin small. */
    String inSentence(String name) {
        if (dispute.partyNames().contains(name)) {
            return name;
        }
        if (name.matches("(?i)(?:the|an?) .*")) {
            return name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
        }
        if (charter.body(name).isPresent() || name.matches(OFFICE)) {
            return "the " + name;
        }
        return name.matches("\\p{Lu}\\p{Ll}+ \\p{Ll}.*") ? name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1) : name;
    }
}
