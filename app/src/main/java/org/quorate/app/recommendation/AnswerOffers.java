package org.quorate.app.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Tasks;

/** Offers to record a body's answer as soon as it has decided on the item as which a recommendation arrived, wherever in the window that was. */
public final class AnswerOffers {
    private final RecommendationService service;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Set<String> known = new HashSet<>();

    public AnswerOffers(RecommendationService service, Tasks tasks, Dialogs dialogs, Navigation navigation) {
        this.service = service;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
    }

    /** Looks now, without offering what waited before, and after every change from now on. */
    public void begin() {
        tasks.load("Looking for answers", service::toRecord, found -> found.forEach(each -> known.add(each.reference())));
        service.onChange(() -> tasks.load("Looking for answers", service::toRecord, this::offer));
    }

    private void offer(List<AnswerToRecord> found) {
        for (AnswerToRecord each : found) {
            if (known.add(each.reference())) {
                dialogs.tell("The " + each.body() + " has decided on " + each.reference() + ", " + each.title() + ".",
                        Choice.of("Record its answer", () -> navigation.go(Place.of(NavigationTarget.RECOMMENDATIONS, each.id().value(), "answer"))));
            }
        }
        known.retainAll(found.stream().map(AnswerToRecord::reference).toList());
    }
}
