package org.quorate.app;

import java.nio.file.Path;
import org.quorate.app.dialog.PasswordWanted;
import org.quorate.app.dialog.PasswordWanted.Answer;
import org.quorate.app.opening.OpeningService;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Failure;
import org.quorate.persistence.store.Store;

/** Puts the open partnership under a password, another, or none: it is closed for that, and opened again. */
final class PasswordChange {
    private final ScreenTools tools;
    private final OpeningService service;
    private final Ending ending;

    /** What follows once the store is closed. */
    interface Ending {
        /** It is open again under the new password; the store it was before is closed already. */
        void changed(Store store);

        void openAgain(Path path, String password);
    }

    PasswordChange(ScreenTools tools, OpeningService service, Ending ending) {
        this.tools = tools;
        this.service = service;
        this.ending = ending;
    }

    void ask(Store open) {
        ask(open, "");
    }

    private void ask(Store open, String problem) {
        boolean has = open.isProtected();
        String name = open.files().name();
        tools.dialogs().askForPassword(new PasswordWanted(
                has ? "Change the password of " + name : "Protect " + name + " with a password",
                "Without the password nobody can open the partnership again: there is no other way in. Write it down and keep it safe. "
                        + (has ? "Copies made before now open with the password they had then."
                        : "Copies made before now stay open to anyone: those kept on closing are in " + open.files().backups() + "."),
                has, true, problem, has ? "Change the password" : "Protect it", has ? "Remove the password" : "",
                answer -> given(open, answer), () -> { }));
    }

    private void given(Store open, Answer answer) {
        if (open.isProtected() && !open.wasOpenedWith(answer.present())) {
            ask(open, "That is not the password it has now. Nothing was changed; try again.");
            return;
        }
        Path path = open.files().base();
        tools.shell().status().beginsOpening();
        tools.screens().forget(PartnershipScreens.OF_A_PARTNERSHIP);
        tools.screens().announce(PartnershipScreens.OF_A_PARTNERSHIP);
        tools.navigation().replaceAll(Place.of(NavigationTarget.HOME));
        tools.tasks().save("Changing the password", () -> {
            open.close();
            service.changePassword(path, answer.present(), answer.chosen());
            return service.open(path, answer.chosen().isEmpty() ? null : answer.chosen());
        }, store -> changed(store, answer), failure -> failed(failure, path, answer));
    }

    private void changed(Store store, Answer answer) {
        ending.changed(store);
        tools.dialogs().tell(answer.chosen().isEmpty() ? "The partnership opens without a password now."
                : "The password holds from now on. A copy of the partnership as it was is kept.");
    }

    private void failed(Failure failure, Path path, Answer answer) {
        tools.tasks().failures().show(failure);
        ending.openAgain(path, answer.present());
    }
}
