package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureState.Ending;
import org.quorate.model.procedure.StageClock;
import org.quorate.model.procedure.StageVisit;

/** Reads the stage line of a dispute: what is behind, where it stands, and what may still come. */
final class StageMarks {
    private static final Pattern NUMBERED = Pattern.compile("(?i)stage ([IVX]+|\\d+)");
    private static final int LONGEST_NAME = 24;

    private final Charter charter;
    private final CharterProcedure procedure;
    private final List<StageVisit> visits;
    private final @Nullable Ending ending;
    private final List<StageClock> clocks;
    private final LocalDate today;

    StageMarks(Charter charter, CharterProcedure procedure, List<StageVisit> visits, @Nullable Ending ending, List<StageClock> clocks, LocalDate today) {
        this.charter = charter;
        this.procedure = procedure;
        this.visits = visits;
        this.ending = ending;
        this.clocks = clocks;
        this.today = today;
    }

    List<StageMark> all() {
        List<StageMark> marks = new ArrayList<>();
        for (Stage stage : procedure.stages()) {
            Matcher numbered = NUMBERED.matcher(stage.title());
            boolean isNumbered = numbered.matches();
            StageMark.Progress progress = progress(stage);
            marks.add(new StageMark(isNumbered ? numbered.group(1) : "", isNumbered ? name(stage) : stage.title(), progress, note(stage, progress),
                    more(stage), actor(stage).map(setting -> setting.provenance().clause()).orElse(stage.clause())));
        }
        return marks;
    }

    private Optional<StageVisit> last(Stage stage) {
        return visits.stream().filter(visit -> visit.stage().equals(stage)).reduce((first, second) -> second);
    }

    private StageMark.Progress progress(Stage stage) {
        Stage now = visits.getLast().stage();
        if (now.equals(stage)) {
            return ending == null ? StageMark.Progress.NOW : StageMark.Progress.DONE;
        }
        Optional<EventKind> left = last(stage).map(StageVisit::left).map(ProcedureEvent::kind);
        if (left.isEmpty() || left.get() == EventKind.BACK) {
            return ending == null ? StageMark.Progress.AHEAD : StageMark.Progress.UNUSED;
        }
        return left.get() == EventKind.SKIP ? StageMark.Progress.PASSED : StageMark.Progress.DONE;
    }

    private String note(Stage stage, StageMark.Progress progress) {
        return switch (progress) {
            case PASSED -> "passed, with a reason";
            case DONE -> done(stage);
            case NOW -> clocks.isEmpty() ? "since " + since() : ClockReading.of(clocks, today).headline();
            case AHEAD -> procedure.after(charter, stage).isEmpty() ? "final" : limit(stage);
            case UNUSED -> "not reached";
        };
    }

    private String since() {
        LocalDate from = visits.getLast().from();
        return from == null ? "an unknown day" : DayText.of(from);
    }

    private String done(Stage stage) {
        StageVisit visit = last(stage).orElseThrow();
        ProcedureEvent left = visit.left();
        ProcedureEvent end = left == null ? visit.events().getLast() : left;
        LocalDate on = end.on();
        String day = on == null ? "" : " " + DayText.of(on);
        return left == null && ending != null ? ending.words() + day : "ended" + day;
    }

    private String limit(Stage stage) {
        Setting days = setting(stage, "days");
        Setting type = setting(stage, "day-type");
        if (days.isSilent()) {
            return "";
        }
        String text = days.valueText();
        String kind = type.isSilent() ? "days" : type.valueText().equals("working") ? "working days" : "days";
        return text.matches("\\d+") ? text + " " + kind : text;
    }

    private String more(Stage stage) {
        String who = actor(stage).map(Setting::valueText).map(actor -> actor + " acts at this stage.")
                .orElse("The charter does not say who acts at this stage.");
        String limit = limit(stage);
        return stage.title() + ". " + who + (limit.isEmpty() ? "" : " It has " + limit + ".");
    }

    private String name(Stage stage) {
        String actor = actor(stage).map(Setting::valueText).orElse("");
        Optional<CharterBody> body = charter.bodies().stream().filter(one -> Slug.of(actor).contains(Slug.of(one.name()))).findFirst();
        if (body.isPresent()) {
            return body.get().name().replaceFirst("^Partnership ", "");
        }
        if (actor.toLowerCase(Locale.UK).contains("facilitator")) {
            return "Facilitator";
        }
        String plain = actor.replaceFirst("^(?:An?|The) ", "");
        return plain.isEmpty() || plain.length() > LONGEST_NAME ? stage.title() : plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    }

    private Optional<Setting> actor(Stage stage) {
        return Optional.of(setting(stage, "actor")).filter(setting -> !setting.isSilent());
    }

    private Setting setting(Stage stage, String end) {
        return charter.setting(procedure.key() + "." + stage.key() + "." + end).orElseThrow();
    }
}
