package org.quorate.app.home;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.shell.Navigation;
import org.quorate.app.task.Tasks;

/** Home, read anew each time it is shown. */
public final class HomeViewModel {
    private final HomeOverviewService service;
    private final Tasks tasks;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<@Nullable HomeOverview> overview = new ReadOnlyObjectWrapper<>();

    public HomeViewModel(HomeOverviewService service, Tasks tasks, Navigation navigation) {
        this.service = service;
        this.tasks = tasks;
        this.navigation = navigation;
    }

    public void refresh() {
        tasks.load("Showing Home", service::read, overview::set);
    }

    public ReadOnlyObjectProperty<@Nullable HomeOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    public Navigation navigation() {
        return navigation;
    }
}
