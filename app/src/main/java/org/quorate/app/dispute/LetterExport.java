package org.quorate.app.dispute;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.register.RegisterHouse;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.dispute.WrittenLetter;
import org.quorate.model.meeting.Meeting;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.LetterContent;
import org.quorate.reports.dispute.DisputeLetter;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.word.WordTemplate;

/** Writes the letters of a dispute, filled from its record as it stood when the step was taken. */
public final class LetterExport {
    private static final String PARTNERSHIP = "the partnership";
    private final Store store;
    private final Acting acting;
    private final CharterService charters;
    private final DisputeRulings rulings;

    public LetterExport(Store store, Acting acting, CharterService charters, DisputeRulings rulings) {
        this.store = store;
        this.acting = acting;
        this.charters = charters;
        this.rulings = rulings;
    }

    /**
     * Writes the letter about the latest step that asks for it, and keeps no note of it.
     *
     * @param wording another wording than the partnership's own
     * @param template a Word document whose styles, header and footer are used
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public void export(String reference, LetterKind kind, Optional<LetterWording> wording, Optional<Path> template, Path target) throws IOException {
        LetterContent content = store.read(session -> {
            Dispute dispute = find(session, reference);
            return content(session, dispute, kind, latest(dispute, kind), wording.orElseGet(() -> LetterWording.of(session.letterWordings().all())));
        });
        write(content, template, target);
    }

    /** Writes one letter and notes on record that it was written. */
    public Path write(String reference, LetterKind kind, int about, Path target) throws IOException {
        write(read(reference, kind, about), Optional.empty(), target);
        store.change(acting.name(), kind.title() + " written in dispute " + reference, session -> session.disputes().written(
                find(session, reference).id(), new WrittenLetter(kind, about, acting.today(), acting.name())));
        return target;
    }

    /** What one letter says, in the partnership's own wording. */
    public LetterContent read(String reference, LetterKind kind, int about) {
        return store.read(session -> content(session, find(session, reference), kind, about, LetterWording.of(session.letterWordings().all())));
    }

    /** What one letter would say in another wording. */
    public LetterContent read(String reference, LetterKind kind, int about, String wording) {
        return store.read(session -> content(session, find(session, reference), kind, about, LetterWording.of(Map.of(kind, wording))));
    }

    /** The partnership's own wording of a letter, or the one that comes with the program. */
    public String wording(LetterKind kind) {
        return LetterWording.of(store.read(session -> session.letterWordings().all())).text(kind);
    }

    /** Whether the partnership words a letter itself. */
    public boolean isOwn(LetterKind kind) {
        return store.read(session -> session.letterWordings().all()).containsKey(kind);
    }

    /** Keeps a wording of the partnership's own; refused where a word in braces is none that a letter can be filled with. */
    public void keepWording(LetterKind kind, String wording) {
        LetterWording.of(Map.of(kind, wording));
        Required.text(wording, "A letter needs words. To go back to the wording that comes with the program, reset it.");
        store.change(acting.name(), "Worded the letter \"" + kind.title() + "\"", session -> session.letterWordings().save(kind, wording.strip()));
    }

    /** Goes back to the wording that comes with the program. */
    public void resetWording(LetterKind kind) {
        store.change(acting.name(), "Reset the wording of the letter \"" + kind.title() + "\"", session -> session.letterWordings().reset(kind));
    }

    private static void write(LetterContent content, Optional<Path> template, Path target) throws IOException {
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        ReportFile.write(target, out -> new DisputeLetter(styles).write(content, out));
    }

    private static Dispute find(ReadSession session, String reference) {
        return session.disputes().findByReference(reference)
                .orElseThrow(() -> new Refused("There is no dispute " + reference + ". See quorate list disputes."));
    }

    private static int latest(Dispute dispute, LetterKind kind) {
        if (kind == LetterKind.INVITATION) {
            return dispute.lastMove();
        }
        return IntStream.range(0, dispute.events().size())
                .filter(place -> LetterKind.after(dispute.events().get(place).what().kind()).filter(kind::equals).isPresent())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new Refused("Nothing in " + dispute.reference() + " asks for the letter \"" + kind.title() + "\"."));
    }

    private LetterContent content(ReadSession session, Dispute dispute, LetterKind kind, int about, LetterWording wording) {
        DisputeEvent event = dispute.events().get(about);
        CharterInForce charter = charters.inForceOn(session, event.on())
                .orElseThrow(() -> new Refused("No charter was in force on " + event.on() + "."));
        boolean invites = kind == LetterKind.INVITATION;
        String before = about == 0 ? null : rulings.place(dispute.upTo(about - 1), charter.charter(), event.on()).stage();
        LetterFacts facts = new LetterFacts(dispute, rulings.place(invites ? dispute : dispute.upTo(about), charter.charter(),
                invites ? acting.today() : event.on()), before, charter.charter());
        Optional<org.quorate.model.dispute.DisputeLetter> sent = dispute.letters().stream()
                .filter(letter -> letter.about() == about && letter.kind() == kind).reduce((first, second) -> second);
        return new LetterContent(RegisterHouse.of(session).office(), sent.map(org.quorate.model.dispute.DisputeLetter::to)
                .orElseGet(() -> readers(session, dispute, kind, facts)), dispute.reference() + "/" + (about + 1),
                sent.map(org.quorate.model.dispute.DisputeLetter::sentOn).orElseGet(acting::today), kind.title() + ": " + dispute.title(),
                wording.filled(kind, facts.values(about, invites ? next(session, charter, facts) : null)),
                facts.inSentence(sent.map(org.quorate.model.dispute.DisputeLetter::inNameOf).orElseGet(() -> inNameOf(kind, facts))));
    }

    /** The next meeting of the body that acts at the stage, or null where none is planned. */
    private @Nullable Meeting next(ReadSession session, CharterInForce charter, LetterFacts facts) {
        Optional<CharterBody> acts = facts.actingBody();
        return session.bodies().all().stream().filter(body -> acts.isPresent() && charter.bodyOf(body).equals(acts))
                .flatMap(body -> session.meetings().of(body.id()).stream())
                .filter(meeting -> meeting.state().isAhead() && !meeting.date().isBefore(acting.today())).min(Comparator.comparing(Meeting::date)).orElse(null);
    }

    /** Every party, by the name it goes by now; whoever acts next is told of a referral too. */
    private static List<String> readers(ReadSession session, Dispute dispute, LetterKind kind, LetterFacts facts) {
        List<String> readers = new ArrayList<>();
        for (DisputeParty party : dispute.parties()) {
            readers.add(DisputeNames.now(session, party).map(now -> now + " (formerly " + party.name() + ")").orElse(party.name()));
        }
        if (kind == LetterKind.REFERRAL) {
            facts.ofStage("appointed-by").or(() -> facts.ofStage("actor")).ifPresent(readers::add);
        }
        return readers;
    }

    /** Advice goes in the name of the body the charter names for it, whoever produced what it tells of (A10); any other letter in that of the office. */
    private static String inNameOf(LetterKind kind, LetterFacts facts) {
        boolean tells = kind == LetterKind.ADVICE || kind == LetterKind.DECISION;
        return tells ? facts.ofStage("advised-by").orElse(PARTNERSHIP) : PARTNERSHIP;
    }
}
