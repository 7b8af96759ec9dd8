package org.quorate.app.workspace;

import java.util.ArrayList;
import java.util.List;
import org.quorate.app.acting.Acting;
import org.quorate.app.agenda.AgendaViewModel;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Previews;
import org.quorate.app.dispute.DisputesScreen;
import org.quorate.app.meeting.AgendaExport;
import org.quorate.app.meeting.AgendaPlace;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.meeting.ChartersInForce;
import org.quorate.app.meeting.MeetingForm;
import org.quorate.app.meeting.MeetingService;
import org.quorate.app.meeting.MeetingsView;
import org.quorate.app.meeting.MeetingsViewModel;
import org.quorate.app.minutes.MinutesExport;
import org.quorate.app.minutes.MinutesService;
import org.quorate.app.minutes.MinutesViewModel;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.register.RegisterSaving;
import org.quorate.app.register.TableExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Tasks;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.Store;

/** Puts the Meetings screen together. */
public final class MeetingScreens {
    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final BankHolidays holidays;

    public MeetingScreens(Store store, Acting acting, CharterService charters, BankHolidays holidays) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.holidays = holidays;
    }

    public AgendaService agendas() {
        ChartersInForce inForce = (session, day) -> charters.inForceOn(session, day).map(CharterInForce::charter);
        return new AgendaService(store, acting, inForce, new WorkingDays(holidays));
    }

    /**
     * The Meetings screen.
     *
     * @param room the Room tab; empty leaves it out
     */
    public MeetingsScreen screen(
            Tasks tasks, Dialogs dialogs, Navigation navigation, Preferences preferences, Previews previews, List<WorkspaceTab> room) {
        MeetingService meetings = new MeetingService(store, acting);
        AgendaService agendas = agendas();
        DocumentMaking documents = new DocumentMaking(tasks, dialogs, previews, new PartnershipTemplate(preferences, store.files(), tasks, dialogs));
        AgendaViewModel agenda = new AgendaViewModel(
                agendas, new RulingOutlooks(store, acting, charters, new Rulings(holidays)), tasks, acting::today);
        List<WorkspaceTab> tabs = new ArrayList<>();
        tabs.add(new AgendaTab(
                agenda, meetings, new AgendaExport(store, acting, agendas), documents, tasks, dialogs, new MeetingForm(acting::today),
                place -> goTo(navigation, place)));
        tabs.addAll(room);
        MinutesService minutes = new MinutesService(store, acting);
        tabs.add(new MinutesTab(new MinutesViewModel(minutes, tasks), new MinutesExport(minutes, acting), documents, dialogs,
                item -> navigation.go(DisputesScreen.fromItem(item))));
        MeetingsView register = new MeetingsView(
                new MeetingsViewModel(meetings, tasks, acting::today, id -> navigation.go(Place.of(NavigationTarget.MEETINGS, id.value())),
                        id -> navigation.go(Place.of(NavigationTarget.MEETINGS, id.value(), "agenda details"))),
                dialogs, new RegisterSaving(new TableExport(store, acting), tasks, dialogs, acting::today), preferences);
        return new MeetingsScreen(register, tabs, meetings, tasks, navigation);
    }

    private static void goTo(Navigation navigation, AgendaPlace place) {
        switch (place) {
            case AgendaPlace.OfCharter(String setting) -> navigation.go(new Place(NavigationTarget.CHARTER, null, setting));
            case AgendaPlace.OfBody() -> navigation.go(NavigationTarget.PEOPLE);
            case AgendaPlace.OfItem ignored -> { }
            case AgendaPlace.OfMeeting ignored -> { }
            case AgendaPlace.OfAgenda ignored -> { }
        }
    }
}
