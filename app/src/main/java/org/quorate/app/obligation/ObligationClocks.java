package org.quorate.app.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.ruling.CadenceCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.ReadSession;

/** A clock for every obligation of the charter in force that is due: annual plans, reviews of the memorandum, reports. */
public final class ObligationClocks implements ClockSource {
    /** The day on which the charter took effect, as charters name it when they count from it. */
    private static final List<String> EFFECTIVE = List.of("effective-date", "the-effective-date", "date-of-adoption", "adoption");
    private static final String PREFIX = "obligations.";

    private final CharterService charters;
    private final Rulings engine;

    public ObligationClocks(CharterService charters, Rulings engine) {
        this.charters = charters;
        this.engine = engine;
    }

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        Optional<Charter> inForce = charters.inForceOn(session, today).map(CharterInForce::charter);
        if (inForce.isEmpty()) {
            return List.of();
        }
        LocalDate effective = session.charters().all().stream().map(AdoptedCharter::inForceFrom).min(LocalDate::compareTo).orElse(today);
        Map<String, List<LocalDate>> done = done(session);
        List<PlacedClock> clocks = new ArrayList<>();
        for (String key : keys(inForce.get())) {
            clock(inForce.get(), key, done.getOrDefault(key, List.of()), effective.isAfter(today) ? today : effective, today).ifPresent(clocks::add);
        }
        return clocks;
    }

    private static Set<String> keys(Charter charter) {
        Set<String> keys = new LinkedHashSet<>();
        charter.settings().keySet().stream().filter(path -> path.startsWith(PREFIX)).forEach(path -> keys.add(path.split("\\.", -1)[1]));
        return keys;
    }

    /** The days on which each obligation was kept, as people marked them. */
    private static Map<String, List<LocalDate>> done(ReadSession session) {
        Map<String, ClockMark> latest = new LinkedHashMap<>();
        session.clockMarks().all().forEach(mark -> latest.put(mark.key(), mark));
        Map<String, List<LocalDate>> done = new HashMap<>();
        for (ClockMark mark : latest.values()) {
            String[] parts = mark.key().split("/", -1);
            if (mark.kind() == ClockMark.Kind.DONE && parts.length == 3 && parts[0].equals("obligation")) {
                done.computeIfAbsent(parts[1], key -> new ArrayList<>()).add(mark.on());
            }
        }
        return done;
    }

    private Optional<PlacedClock> clock(Charter charter, String key, List<LocalDate> done, LocalDate from, LocalDate today) {
        boolean once = said(charter, key, "cadence") == null;
        if (once && !done.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = done.stream().min(LocalDate::compareTo).filter(day -> day.isBefore(from)).orElse(from);
        Map<String, LocalDate> given = new HashMap<>();
        EFFECTIVE.forEach(name -> given.put(name, from));
        return Recurring.of(engine, charter, new CadenceCase(null, key, done, first, today, given, List.of(), Map.of()))
                .map(due -> placed(charter, key, due))
                .or(() -> once ? Optional.of(placed(charter, key, waiting(charter, key))) : Optional.empty());
    }

    /** Due only once something has happened whose day nobody knows yet. */
    private static Recurring waiting(Charter charter, String key) {
        String due = said(charter, key, "due");
        return new Recurring(new ClockEnd.Waiting(due == null ? "a day to be fixed" : due.replaceFirst("^.*following ", ""), null),
                Recurring.said("The day from which it is due is not known yet."), true);
    }

    private static PlacedClock placed(Charter charter, String key, Recurring due) {
        String what = Optional.ofNullable(said(charter, key, "what")).orElseGet(() -> key.replace('-', ' '));
        LocalDate day = due.day();
        String path = PREFIX + key + (said(charter, key, "cadence") == null ? ".due" : ".cadence");
        RunningClock clock = new RunningClock("obligation/" + key + "/" + (day == null ? "open" : day), ClockKind.OBLIGATION, what,
                ClockSubject.of("Obligation", often(charter, key), null), null, due.end(), said(charter, key, "who"), due.reason(),
                "Do it, then mark it as done with the day.", Closing.BY_HAND);
        return new PlacedClock(clock, new Place(NavigationTarget.CHARTER, null, path));
    }

    private static String often(Charter charter, String key) {
        String cadence = said(charter, key, "cadence");
        String due = said(charter, key, "due");
        return cadence != null ? cadence.substring(0, 1).toUpperCase(Locale.UK) + cadence.substring(1) : due == null ? "Once" : "Once, " + due;
    }

    private static @Nullable String said(Charter charter, String key, String end) {
        return Optional.ofNullable(charter.settings().get(PREFIX + key + "." + end)).filter(setting -> !setting.isSilent()).map(Setting::valueText)
                .orElse(null);
    }
}
