package org.quorate.app;

import java.util.List;
import org.quorate.app.acting.Acting;
import org.quorate.app.action.ActionExchangeViewModel;
import org.quorate.app.action.ActionLogExport;
import org.quorate.app.action.ActionReturnService;
import org.quorate.app.action.ActionService;
import org.quorate.app.action.ActionsScreen;
import org.quorate.app.action.ActionsViewModel;
import org.quorate.app.action.OwnerEmailService;
import org.quorate.app.attendance.AttendanceExport;
import org.quorate.app.attendance.AttendanceScreen;
import org.quorate.app.attendance.AttendanceService;
import org.quorate.app.attendance.AttendanceViewModel;
import org.quorate.app.charter.CharterScreen;
import org.quorate.app.charter.CharterViewModel;
import org.quorate.app.charter.bench.BenchViewModel;
import org.quorate.app.charter.start.StartViewModel;
import org.quorate.app.clock.ClocksScreen;
import org.quorate.app.clock.ClocksViewModel;
import org.quorate.app.decision.DecisionRegisterExport;
import org.quorate.app.decision.DecisionService;
import org.quorate.app.decision.DecisionsScreen;
import org.quorate.app.decision.DecisionsViewModel;
import org.quorate.app.dispute.DisputeDocuments;
import org.quorate.app.dispute.DisputeReadings;
import org.quorate.app.dispute.DisputeRegisterExport;
import org.quorate.app.dispute.DisputeRulings;
import org.quorate.app.dispute.DisputeService;
import org.quorate.app.dispute.DisputesScreen;
import org.quorate.app.dispute.DisputesViewModel;
import org.quorate.app.dispute.LetterExport;
import org.quorate.app.home.HomeOverviewService;
import org.quorate.app.home.HomeScreen;
import org.quorate.app.home.HomeViewModel;
import org.quorate.app.importing.ImportScreen;
import org.quorate.app.importing.ImportViewModel;
import org.quorate.app.interest.InterestService;
import org.quorate.app.interest.InterestsExport;
import org.quorate.app.interest.InterestsScreen;
import org.quorate.app.interest.InterestsViewModel;
import org.quorate.app.opening.WelcomeScreen;
import org.quorate.app.oversight.EscalationsScreen;
import org.quorate.app.oversight.OversightViewModel;
import org.quorate.app.paper.KeptFileActs;
import org.quorate.app.paper.KeptFiles;
import org.quorate.app.partnership.PartnersViewModel;
import org.quorate.app.partnership.PeopleScreen;
import org.quorate.app.partnership.PeopleViewModel;
import org.quorate.app.partnership.PersonsViewModel;
import org.quorate.app.partnership.StartingService;
import org.quorate.app.recommendation.AnswerOffers;
import org.quorate.app.recommendation.LetteredReportExport;
import org.quorate.app.recommendation.PartnersService;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.app.recommendation.RecommendationsExport;
import org.quorate.app.recommendation.RecommendationsScreen;
import org.quorate.app.recommendation.RecommendationsViewModel;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterSaving;
import org.quorate.app.register.TableExport;
import org.quorate.app.room.RoomTab;
import org.quorate.app.room.RoomTools;
import org.quorate.app.ruling.DecisionsOnRecord;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.search.RecordSearch;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.shell.PreferencesScreen;
import org.quorate.app.workspace.MeetingScreens;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** Says which screen stands at which place of the window. */
final class PartnershipScreens {
    /** The rail of an open partnership. */
    static final List<NavigationTarget> OF_A_PARTNERSHIP =
            List.of(NavigationTarget.HOME, NavigationTarget.MEETINGS, NavigationTarget.DECISIONS, NavigationTarget.ACTIONS, NavigationTarget.DISPUTES,
                    NavigationTarget.ESCALATIONS, NavigationTarget.RECOMMENDATIONS, NavigationTarget.INTERESTS, NavigationTarget.PEOPLE,
                    NavigationTarget.ATTENDANCE, NavigationTarget.CLOCKS, NavigationTarget.CHARTER);

    private PartnershipScreens() {}

    /** The screens that are there before a partnership is open. */
    static void register(ScreenTools tools, PartnershipDoor opening) {
        PartnershipPreferences partnership = new PartnershipPreferences(tools, opening::store, opening::changePassword);
        tools.screens().register(NavigationTarget.WELCOME, () -> new WelcomeScreen(opening, tools.preferences()));
        tools.screens().register(NavigationTarget.PREFERENCES, () -> new PreferencesScreen(tools.preferences(), partnership::fields));
    }

    /** The screens of an open partnership; each is made when it is first gone to. */
    static void registerFor(Store store, ScreenTools tools) {
        PartnershipServices services = new PartnershipServices(store, tools.acting());
        tools.palette().clearProviders();
        tools.palette().add(new RecordSearch(store, tools.navigation()));
        tools.screens().register(NavigationTarget.HOME, () -> new HomeScreen(new HomeViewModel(
                new HomeOverviewService(store, tools.acting(), services.agendas(), services.charters(), services.engine(), services.clocks()),
                tools.tasks(), tools.shell())));
        tools.screens().register(NavigationTarget.MEETINGS, () -> new MeetingScreens(
                        store, tools.acting(), services.charters(), new EnglishBankHolidays())
                .screen(tools.tasks(), tools.dialogs(), tools.navigation(), tools.preferences(), tools.previews(),
                        List.of(new RoomTab(
                                RoomTools.of(store, tools.acting(), services.charters(), services.engine(), RulingJson::write),
                                tools.tasks(), tools.dialogs(), tools.preferences(), tools.navigation()))));
        tools.screens().register(NavigationTarget.PEOPLE, () -> new PeopleScreen(new PeopleViewModel(store, tools.acting(), tools.tasks()),
                new PartnersViewModel(store, tools.acting(), tools.tasks()),
                new PersonsViewModel(store, tools.acting(), tools.tasks(), tools.dialogs()), printing(tools), saving(store, tools), tools.preferences(),
                () -> tools.navigation().go(NavigationTarget.IMPORT_PEOPLE),
                charter -> tools.navigation().go(new Place(NavigationTarget.CHARTER, null, CharterScreen.START + charter))));
        tools.screens().register(NavigationTarget.IMPORT_PEOPLE, () -> new ImportScreen(
                new ImportViewModel(store, tools.acting(), tools.tasks()), tools.dialogs(), tools.navigation(), tools.preferences()));
        tools.screens().register(NavigationTarget.CHARTER, () -> new CharterScreen(
                new CharterViewModel(services.charters(), tools.acting(), tools.tasks()),
                new BenchViewModel(services.charters(), services.engine(),
                        new DecisionsOnRecord(store, services.charters(), services.engine()), tools.tasks()),
                new StartViewModel(new StartingService(store, tools.acting()), services.charters(), tools.acting(), tools.tasks()),
                tools.dialogs(), () -> tools.navigation().go(NavigationTarget.PEOPLE)));
        registerRegisters(store, services, tools);
        registerOversight(services, tools);
        tools.screens().register(NavigationTarget.CLOCKS, () -> new ClocksScreen(new ClocksViewModel(
                services.clocks(), new TableExport(store, tools.acting()), services.calendarExport(), tools.tasks(), tools.dialogs(), tools.navigation()),
                printing(tools), tools.preferences()));
        tools.screens().register(NavigationTarget.INTERESTS, () -> new InterestsScreen(new InterestsViewModel(
                new InterestService(store, tools.acting()), new InterestsExport(store, tools.acting()), tools.tasks(), tools.dialogs(), tools.navigation()),
                printing(tools), tools.preferences()));
        tools.screens().register(NavigationTarget.ATTENDANCE, () -> new AttendanceScreen(new AttendanceViewModel(
                new AttendanceService(store), new AttendanceExport(store, tools.acting()), tools.tasks(), tools.dialogs(), tools.navigation(),
                tools.acting().today()), printing(tools), tools.preferences()));
        registerDisputes(store, services, tools);
        registerRecommendations(store, services, tools);
    }

    private static void registerRegisters(Store store, PartnershipServices services, ScreenTools tools) {
        Acting acting = tools.acting();
        tools.screens().register(NavigationTarget.DECISIONS, () -> new DecisionsScreen(new DecisionsViewModel(
                new DecisionService(store, acting, services.charters(), services.engine()), new DecisionRegisterExport(store, acting),
                tools.tasks(), tools.dialogs(), tools.navigation(), acting::today), printing(tools), tools.preferences()));
        tools.screens().register(NavigationTarget.ACTIONS, () -> new ActionsScreen(new ActionsViewModel(
                new ActionService(store, acting), new ActionLogExport(store, acting), new KeptFiles(store), filing(store, tools),
                tools.tasks(), tools.dialogs(), tools.navigation(), acting),
                new ActionExchangeViewModel(new ActionReturnService(store, acting), new OwnerEmailService(store, acting),
                        new ActionService(store, acting), tools.tasks(), tools.dialogs()), printing(tools), tools.preferences()));
    }

    private static void registerOversight(PartnershipServices services, ScreenTools tools) {
        tools.screens().register(NavigationTarget.ESCALATIONS, () -> new EscalationsScreen(new OversightViewModel(
                services.oversight(), tools.tasks(), tools.dialogs(), tools.navigation(), tools.acting()::today), printing(tools), tools.preferences()));
    }

    private static void registerDisputes(Store store, PartnershipServices services, ScreenTools tools) {
        Acting acting = tools.acting();
        DisputeRulings rulings = new DisputeRulings(services.engine(), services.calendar());
        DisputeService disputes = new DisputeService(store, acting, services.charters(), rulings);
        tools.screens().register(NavigationTarget.DISPUTES, () -> new DisputesScreen(new DisputesViewModel(
                new DisputeReadings(store, acting, services.charters(), disputes, services.calendar()), disputes,
                new DisputeDocuments(store, acting), filing(store, tools),
                new LetterExport(store, acting, services.charters(), rulings), new DisputeRegisterExport(store, acting, disputes),
                tools.tasks(), tools.dialogs(), tools.navigation(), acting), printing(tools), tools.preferences()));
    }

    private static KeptFileActs filing(Store store, ScreenTools tools) {
        return new KeptFileActs(new KeptFiles(store), tools.tasks(), tools.dialogs(), tools.previews());
    }

    private static void registerRecommendations(Store store, PartnershipServices services, ScreenTools tools) {
        RecommendationService service = new RecommendationService(store, tools.acting(), services.charters(), services.engine());
        new AnswerOffers(service, tools.tasks(), tools.dialogs(), tools.navigation()).begin();
        tools.screens().register(NavigationTarget.RECOMMENDATIONS, () -> new RecommendationsScreen(new RecommendationsViewModel(
                service, new PartnersService(service), new RecommendationsExport(store, tools.acting(), service), new LetteredReportExport(store, service),
                tools.tasks(), tools.dialogs(), tools.navigation()), printing(tools), tools.preferences()));
    }

    private static RegisterSaving saving(Store store, ScreenTools tools) {
        return new RegisterSaving(new TableExport(store, tools.acting()), tools.tasks(), tools.dialogs(), tools.acting()::today);
    }

    private static RegisterPrinting printing(ScreenTools tools) {
        return new RegisterPrinting(tools.dialogs(), tools.acting()::today);
    }
}
