package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.SeatClass;

/** A charter of the partnership's own: it names the bodies on record and what is usually asked about a body, and answers nothing. */
public final class OwnCharter {
    static final Charter EMPTY = new Charter("own", "Our own arrangements", "v1", List.of(), List.of(), Applicability.NONE, Map.of());

    /** What a meeting runs into first; anything else is asked when it comes up. */
    private static final List<String> ASKED_FIRST = List.of(
            "quorum", "quorum.who", "remote.quorum", "deputies.quorum", "interest.quorum", "rule", "consensus.meaning",
            "simple-majority.base", "majority-75.base", "abstentions", "casting-vote", "deputies.vote", "remote.vote");

    private OwnCharter() {}

    static Charter of(String title, List<Body> bodies, Function<BodyId, List<org.quorate.model.partnership.Constituency>> blocks) {
        CharterMatter ordinary = new CharterMatter("ordinary", "Ordinary business", List.of(), null, null);
        Charter charter = new Charter(Slug.of(title), title, "v1", List.of(), List.of(ordinary), Applicability.NONE, Map.of());
        for (Body body : bodies) {
            charter = with(charter, body, blocks.apply(body.id()));
        }
        return charter;
    }

    /** The charter with one more body, its usual questions open. */
    static Charter with(Charter charter, Body body, List<org.quorate.model.partnership.Constituency> blocks) {
        String key = Slug.of(body.charterKey() == null ? body.name() : body.charterKey());
        List<Constituency> described = blocks.stream()
                .map(block -> new Constituency(Slug.of(block.name()), block.name(), List.of(), 0, null, SeatClass.VOTING, null))
                .toList();
        List<CharterBody> bodies = new ArrayList<>(charter.bodies());
        bodies.add(new CharterBody(key, body.name(), List.of(body.shortName()), null, null, described, null));
        Charter wider = new Charter(
                charter.key(), charter.title(), charter.version(), bodies, matters(charter), charter.applicability(),
                new LinkedHashMap<>(charter.settings()), charter.procedures());
        return asking(wider, key);
    }

    /** The charter with the usual questions about a body mentioned; those it answers already stay answered. */
    public static Charter asking(Charter charter, String body) {
        return charter.mentioning(ASKED_FIRST.stream().map(asked -> body + "." + asked).toList());
    }

    private static List<CharterMatter> matters(Charter charter) {
        if (charter.matter("ordinary").isPresent()) {
            return charter.matters();
        }
        List<CharterMatter> matters = new ArrayList<>(charter.matters());
        matters.add(new CharterMatter("ordinary", "Ordinary business", List.of(), null, null));
        return matters;
    }
}
