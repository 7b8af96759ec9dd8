package org.quorate.app.home;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.ShellViewModel;
import org.quorate.app.task.Tasks;
import org.quorate.model.clock.RunningClock;

/** Home, read anew each time it is shown and after each change while it is shown. */
public final class HomeViewModel {
    private final HomeOverviewService service;
    private final Tasks tasks;
    private final ShellViewModel shell;
    private final ReadOnlyObjectWrapper<@Nullable HomeOverview> overview = new ReadOnlyObjectWrapper<>();

    public HomeViewModel(HomeOverviewService service, Tasks tasks, ShellViewModel shell) {
        this.service = service;
        this.tasks = tasks;
        this.shell = shell;
    }

    public void refresh() {
        tasks.load("Showing Home", service::read, read -> {
            overview.set(read);
            int overdue = read.overdueActions();
            shell.count(NavigationTarget.ACTIONS, overdue, overdue + " overdue");
            shell.count(NavigationTarget.DISPUTES, read.runningDisputes(), read.runningDisputes() + " running");
        });
    }

    /** Marks a clock as done today, as it can be on the screen of clocks, where it can also be set running again. */
    public void done(RunningClock clock) {
        tasks.save("Marking " + clock.what() + " as done", () -> {
            service.done(clock);
            return clock;
        }, marked -> refresh());
    }

    public void go(Place place) {
        shell.navigation().go(place);
    }

    public ReadOnlyObjectProperty<@Nullable HomeOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }
}
