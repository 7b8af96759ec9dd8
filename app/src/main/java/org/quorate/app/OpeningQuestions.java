package org.quorate.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.control.DateWords;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.PasswordWanted;
import org.quorate.app.dialog.Question;
import org.quorate.app.opening.OpeningService;
import org.quorate.app.opening.OpeningService.KeptCopy;
import org.quorate.app.task.Failure;
import org.quorate.persistence.store.StoreFailure.Kind;

/** What is asked when something does not open: its password, whether to try again, or which way round the damage. */
final class OpeningQuestions {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final ScreenTools tools;
    private final OpeningService service;
    private final Answers answers;

    /** What can come of a question. */
    interface Answers {
        void attempt(Opening opening, @Nullable String password);

        void leaveAsItWas();
    }

    OpeningQuestions(ScreenTools tools, OpeningService service, Answers answers) {
        this.tools = tools;
        this.service = service;
        this.answers = answers;
    }

    /** @param password the password that was tried; null for none */
    void about(Opening opening, @Nullable String password, Failure failure) {
        if (is(failure, Kind.WRONG_PASSWORD)) {
            askForPassword(opening, password != null);
        } else if (is(failure, Kind.IN_USE)) {
            tools.dialogs().ask(Question.of(opening.name() + " is open in another window",
                    "It may be in another window of yours, or another program may be using its files. Only one can change it at a time, so that"
                            + " nothing is lost. Close it there, and try again.",
                    Choice.primary("Try again", () -> answers.attempt(opening, password)),
                    Choice.wayBack("Leave it", answers::leaveAsItWas)));
        } else if (is(failure, Kind.DAMAGED) && opening.store() != null) {
            Path store = opening.store();
            tools.tasks().load("Looking for copies", () -> OpeningService.latestCopy(store), copy -> askAboutDamage(opening, store, password, failure, copy));
        } else {
            tools.tasks().failures().show(failure);
            answers.leaveAsItWas();
        }
    }

    private static boolean is(Failure failure, Kind kind) {
        return failure.code().equals(kind.code());
    }

    private void askForPassword(Opening opening, boolean again) {
        tools.dialogs().askForPassword(PasswordWanted.toOpen(opening.name(),
                again ? "That is not the password of " + opening.name() + ". Nothing is damaged; try again." : "",
                answer -> answers.attempt(opening, answer.present()), answers::leaveAsItWas));
    }

    private void askAboutDamage(Opening opening, Path store, @Nullable String password, Failure failure, Optional<KeptCopy> copy) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.primary("Rebuild it from its journal", () -> answers.attempt(rebuilding(opening, store), password)));
        copy.ifPresent(kept -> choices.add(Choice.of("Restore the copy of " + words(kept), () -> answers.attempt(restoring(store, kept), null))));
        choices.add(Choice.wayBack("Leave it", answers::leaveAsItWas));
        tools.dialogs().ask(new Question(opening.name() + " is damaged",
                failure.sentence() + " The journal holds every change, in order; from it a whole new partnership can be made beside this one."
                        + " A copy holds what there was when it was made. The damaged files stay as they are.", choices));
    }

    /** Tried from the journal and failed: only a copy can help then, so the failure is shown as any other. */
    private Opening rebuilding(Opening opening, Path store) {
        return Opening.ofCopy("Rebuilding " + opening.name(), opening.name(), password ->
                service.rebuild(store, OpeningService.freePlace(store.resolveSibling(store.getFileName() + "-rebuilt")), password));
    }

    private Opening restoring(Path store, KeptCopy kept) {
        return Opening.ofCopy("Restoring " + kept.file().getFileName(), String.valueOf(kept.file().getFileName()), password ->
                service.restore(kept.file(), OpeningService.freePlace(store.resolveSibling(store.getFileName() + "-restored")), password));
    }

    private static String words(KeptCopy copy) {
        LocalDateTime made = copy.madeAt().atZone(Acting.ZONE).toLocalDateTime();
        return DateWords.words(made.toLocalDate()) + ", " + made.format(TIME);
    }
}
