package org.quorate.app.charter.start;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.partnership.StartingService;
import org.quorate.app.task.Tasks;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Standing;

/** Step by step from a charter to start from, over its open questions, to a partnership that can meet. Nothing is kept before the last step. */
public final class StartViewModel {
    private final StartingService starting;
    private final CharterService charters;
    private final Acting acting;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Charter> charter = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<StartingService.Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final Map<String, String> notUnderstood = new HashMap<>();
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper();
    private List<StartPage> pages = List.of();
    private @Nullable Charter chosen;

    public StartViewModel(StartingService starting, CharterService charters, Acting acting, Tasks tasks) {
        this.starting = starting;
        this.charters = charters;
        this.acting = acting;
        this.tasks = tasks;
    }

    /** Reads the charters to start from; the blank one is among them. */
    public void readOffers() {
        tasks.load("Reading the charters that come with the program", starting::offers, offers::set);
    }

    public ReadOnlyObjectProperty<List<StartingService.Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** Takes a charter that comes with the program and goes to its first open question. */
    public void choose(String key) {
        tasks.load("Reading the charter", () -> charters.shipped(key), this::choose);
    }

    /** Takes a charter that was read from a file and goes to its first open question. */
    public void choose(Charter found) {
        chosen = found;
        notUnderstood.clear();
        refusals.set(0);
        pages = StartPage.of(found);
        charter.set(found);
        step.set(1);
    }

    /** Settles a question as answered; answers what is wrong with it, which leaves the question open, or nothing where it was taken. */
    public String answer(String path, String value) {
        Charter now = charter.get();
        if (now == null) {
            return "Choose a charter to start from first.";
        }
        if (value.isBlank()) {
            leaveOpen(path);
            return "";
        }
        try {
            Charter settled = now.settle(path, value.strip(), Provenance.settled(acting.name(), acting.today()));
            understood(path);
            charter.set(settled);
            return "";
        } catch (IllegalArgumentException refused) {
            notUnderstood.put(path, value);
            open(path);
            refusals.set(notUnderstood.size());
            return String.valueOf(refused.getMessage());
        }
    }

    /** Takes common practice for one question, labelled as such. */
    public void acceptStarter(String path) {
        Charter now = charter.get();
        if (now != null) {
            leaveOpen(path);
            charter.set(charter.get().acceptStarter(path, acting.name(), acting.today()));
        }
    }

    /** Leaves a question open, as the charter has it. */
    public void leaveOpen(String path) {
        understood(path);
        open(path);
    }

    private void understood(String path) {
        notUnderstood.remove(path);
        refusals.set(notUnderstood.size());
    }

    private void open(String path) {
        Charter now = charter.get();
        Charter before = chosen;
        if (now != null && before != null) {
            before.setting(path).ifPresent(open -> charter.set(now.with(open)));
        }
    }

    /** Takes common practice for whatever is still open on the page; answers given stay. */
    public void acceptPage() {
        page().paths().stream().filter(path -> isOpen(path) && hasStarter(path) && !notUnderstood.containsKey(path)).forEach(this::acceptStarter);
    }

    /** Takes common practice for whatever is still open anywhere, and goes to the end; what was answered and not understood stays open. */
    public void acceptAll() {
        Charter now = charter.get();
        Charter before = chosen;
        if (now != null && before != null) {
            Charter accepted = now.acceptStarters(acting.name(), acting.today());
            for (String path : notUnderstood.keySet()) {
                accepted = before.setting(path).map(accepted::with).orElse(accepted);
            }
            charter.set(accepted);
            step.set(pages.size() + 1);
        }
    }

    /** Leaves the rest of the page open and goes on. */
    public void next() {
        step.set(Math.min(step.get() + 1, pages.size() + 1));
    }

    public void back() {
        step.set(Math.max(0, step.get() - 1));
    }

    public void goTo(int wanted) {
        if (charter.get() != null && wanted >= 0 && wanted <= pages.size() + 1) {
            step.set(wanted);
        }
    }

    private boolean isOpen(String path) {
        return setting(path).map(Setting::isSilent).orElse(false);
    }

    private boolean hasStarter(String path) {
        return setting(path).map(Setting::starter).isPresent();
    }

    Optional<Setting> setting(String path) {
        Charter now = charter.get();
        return now == null ? Optional.empty() : now.setting(path);
    }

    /** A question as the charter leaves it open, whatever was answered since. */
    Setting asked(String path) {
        Charter before = chosen;
        if (before == null) {
            throw new IllegalStateException("Nothing is asked before a charter was chosen");
        }
        return before.setting(path).orElseThrow();
    }

    /** What would be written for a question as it stands, or was and is not understood; empty while it is open. */
    String valueOf(String path) {
        String written = notUnderstood.get(path);
        return written != null ? written : setting(path).map(Setting::value).map(SettingValue::text).orElse("");
    }

    List<StartPage> pages() {
        return pages;
    }

    /** The page of the step; only while a page of questions is shown. */
    StartPage page() {
        return pages.get(step.get() - 1);
    }

    /** How many questions of a page are still open. */
    long open(StartPage page) {
        return page.paths().stream().filter(this::isOpen).count();
    }

    /** How many answers are not understood. */
    ReadOnlyIntegerProperty refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /** How many answers of a page are not understood. */
    long notUnderstood(StartPage page) {
        return page.paths().stream().filter(notUnderstood::containsKey).count();
    }

    /** Whether each body can meet by the charter as it stands. */
    public List<Readiness> readiness() {
        Charter now = charter.get();
        return now == null ? List.of() : Readiness.of(now);
    }

    /**
     * Adopts the charter as it stands now, and makes the bodies and seats it describes.
     *
     * @param then is told the charter that the partnership was set up from
     */
    public void finish(LocalDate from, Consumer<Charter> then) {
        Charter now = charter.get();
        if (now != null) {
            tasks.save("Setting up the partnership", () -> {
                starting.start(now, from, "Started from " + now.title());
                return Map.of();
            }, done -> {
                step.set(0);
                charter.set(null);
                then.accept(now);
            });
        }
    }

    /** How many rules stand how, as in "4 rules as printed, 2 left open"; what there is none of is not told. */
    public String tally() {
        Charter now = charter.get();
        return now == null ? "" : Stream.of(
                number(now, Standing.AS_PRINTED, "1 rule as printed", "%d rules as printed"),
                number(now, Standing.SETTLED, "1 settled by you", "%d settled by you"),
                number(now, Standing.STARTER, "1 starter", "%d starters"), number(now, Standing.SILENT, "1 left open", "%d left open"))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String number(Charter charter, Standing standing, String one, String many) {
        long number = charter.settings().values().stream().filter(setting -> setting.standing() == standing).count();
        return number == 0 ? "" : number == 1 ? one : many.formatted(number);
    }

    public LocalDate today() {
        return acting.today();
    }

    /** The charter with the answers given so far; nothing before one was chosen. */
    public ReadOnlyObjectProperty<@Nullable Charter> charterProperty() {
        return charter.getReadOnlyProperty();
    }

    /** 0 while the charter is chosen, then the pages of questions from 1, and last the summary. */
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    public boolean isSummary() {
        return charter.get() != null && step.get() == pages.size() + 1;
    }
}
