package org.quorate.app.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.Refused;
import org.quorate.model.partnership.Partner;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.persistence.store.ReadSession;

/** The partners to whom lettered points are addressed. They keep the name under which they were addressed, whatever they are called later (CM-39). */
public final class PointPartners {
    private PointPartners() {}

    /** The report with every partner its points name called as it is called on record; refused where a point names nobody on record. */
    public static LetteredReport named(ReadSession session, LetteredReport report) {
        LetteredReport named = report;
        for (Point point : report.points()) {
            if (!point.partners().isEmpty()) {
                named = named.with(point.addressedTo(named(session, point.letter(), point.partners())));
            }
        }
        return named;
    }

    /** The names as they stand on record. */
    static List<String> named(ReadSession session, String letter, List<String> names) {
        return names.stream().map(name -> partner(session, name).map(Partner::name).orElseThrow(() -> new Refused("Point " + letter + " is addressed to \""
                + name.strip() + "\", which is no partner on record. " + known(session)))).distinct().toList();
    }

    private static String known(ReadSession session) {
        String names = session.partners().all().stream().map(Partner::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "Add the partners first." : "The partners are: " + names + ".";
    }

    /** What a point calls the partner meant by a name; refused where it is not addressed to it. */
    static String addressed(ReadSession session, Point point, String name) {
        Optional<Partner> known = partner(session, name);
        return point.partners().stream().filter(addressed -> addressed.equalsIgnoreCase(name.strip()) || known.filter(partner -> partner.isKnownAs(addressed))
                .isPresent()).findFirst().orElseThrow(() -> new Refused(point.partners().isEmpty()
                        ? "Point " + point.letter() + " is addressed to nobody in particular. Address it to the partners that are to answer it first."
                        : "Point " + point.letter() + " is not addressed to " + name.strip() + ", but to " + String.join(", ", point.partners()) + "."));
    }

    private static Optional<Partner> partner(ReadSession session, String name) {
        return session.partners().all().stream().filter(known -> known.isKnownAs(name.strip())).findFirst();
    }
}
