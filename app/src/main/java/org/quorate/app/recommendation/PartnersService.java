package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.partnership.Partner;
import org.quorate.model.recommendation.AskedPartner;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Journey;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.persistence.store.ReadSession;

/** What is put to the partners, each of which has to answer: who was consulted when, and what each one said, by whom and in which form. */
public final class PartnersService {
    private static final List<String> RULES = List.of("adoption", "variation", "admission");
    private final RecommendationService recommendations;

    public PartnersService(RecommendationService recommendations) {
        this.recommendations = recommendations;
    }

    /**
     * Puts it to the partners.
     *
     * @param under the charter's rule; null for that of its route
     * @param names to whom; empty for every partner on record
     * @param collective those of them that stand for many; their members, if said, after a colon: "All PCNs: North PCN; Coast PCN"
     */
    public Recommendation put(String reference, @Nullable String under, List<String> names, List<String> collective, LocalDate on) {
        return recommendations.change(reference, "Put to the partners:", (session, recommendation) -> {
            RecommendationService.refuseIf(recommendations.moves(session, recommendation).putRefused());
            String rule = under == null ? ofRoute(recommendation, recommendations.routes(session)) : under.strip().toLowerCase(Locale.UK);
            Required.that(RULES.contains(rule), "\"" + rule + "\" is not a rule under which partners answer. Expected " + String.join(", ", RULES) + ".");
            List<AskedPartner> partners = asked(session, names, collective);
            Required.that(!partners.isEmpty(), "No partner is on record. Add the partners first, or name those that are to answer.");
            return recommendation.with(recommendations.event(session, new Happened.PutToPartners(rule, partners), on, null, List.of()));
        });
    }

    private static String ofRoute(Recommendation recommendation, List<CharterRoute> routes) {
        return routes.stream().filter(route -> route.key().equals(recommendation.route())).map(CharterRoute::steps).flatMap(List::stream)
                .map(CharterRoute.Step::partners).filter(rule -> rule != null).findFirst()
                .orElseThrow(() -> new Refused("Say under which rule the partners answer: " + String.join(", ", RULES) + "."));
    }

    private static List<AskedPartner> asked(ReadSession session, List<String> names, List<String> collective) {
        List<AskedPartner> partners = new ArrayList<>();
        if (names.isEmpty() && collective.isEmpty()) {
            session.partners().all().forEach(partner -> partners.add(AskedPartner.of(partner.id(), partner.name())));
        }
        names.forEach(name -> partners.add(partner(session, name).map(known -> AskedPartner.of(known.id(), known.name()))
                .orElseGet(() -> AskedPartner.of(null, name))));
        for (String entry : collective) {
            String[] parts = entry.split(":", 2);
            List<String> members = parts.length < 2 ? List.of()
                    : Arrays.stream(parts[1].split(";", -1)).map(String::strip).filter(member -> !member.isEmpty()).toList();
            String name = parts[0].strip();
            partners.removeIf(partner -> partner.name().equalsIgnoreCase(name));
            partners.add(new AskedPartner(partner(session, name).map(Partner::id).orElse(null), name, true, members));
        }
        return partners;
    }

    private static Optional<Partner> partner(ReadSession session, String name) {
        return session.partners().all().stream().filter(known -> known.isKnownAs(name)).findFirst();
    }

    /** Records that a partner was consulted. */
    public Recommendation consulted(String reference, String partner, @Nullable String how, LocalDate on) {
        return recommendations.change(reference, "Consulted " + partner + " on", (session, recommendation) -> {
            RecommendationService.refuseIf(recommendations.moves(session, recommendation).replyRefused());
            return recommendation.with(recommendations.event(session, new Happened.Consulted(named(session, recommendation, partner), how), on, null,
                    List.of()));
        });
    }

    /** Records what a partner answered. */
    public Recommendation replied(String reference, String partner, Reply reply, @Nullable String by, ReplyForm form, @Nullable String conditions, LocalDate on,
            List<String> evidence) {
        return recommendations.change(reference, partner + " answered", (session, recommendation) -> {
            RecommendationService.refuseIf(recommendations.moves(session, recommendation).replyRefused());
            return recommendation.with(recommendations.event(session, new Happened.Replied(named(session, recommendation, partner), reply, by, form,
                    conditions), on, null, evidence));
        });
    }

    /** A partner keeps the name under which it was asked, whatever it is called when it answers (CM-39). */
    private static String named(ReadSession session, Recommendation recommendation, String name) {
        Ratification ratification = Journey.of(recommendation).ratification();
        if (ratification == null) {
            throw new Refused("It has not been put to the partners. Put it to them first.");
        }
        Optional<Partner> known = partner(session, name);
        return ratification.lines().stream().map(Ratification.Line::partner)
                .filter(asked -> asked.name().equalsIgnoreCase(name.strip()) || known.filter(partner -> partner.id().equals(asked.partner())).isPresent())
                .map(AskedPartner::name).findFirst().orElseThrow(() -> new Refused(name + " is not among those that are to answer: "
                        + ratification.lines().stream().map(line -> line.partner().name()).collect(Collectors.joining(", ")) + "."));
    }
}
