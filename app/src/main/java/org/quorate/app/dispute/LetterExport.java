package org.quorate.app.dispute;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.quorate.model.charter.Setting;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.dispute.WrittenLetter;
import org.quorate.model.ruling.Plain;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.LetterContent;
import org.quorate.reports.dispute.DisputeLetter;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.word.WordTemplate;

/** Writes the letters of a dispute, filled from its record as it stood when the step was taken. */
public final class LetterExport {
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
        return IntStream.range(0, dispute.events().size())
                .filter(place -> LetterKind.after(dispute.events().get(place).what().kind()).filter(kind::equals).isPresent())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new Refused("Nothing in " + dispute.reference() + " asks for the letter \"" + kind.title() + "\"."));
    }

    private LetterContent content(ReadSession session, Dispute dispute, LetterKind kind, int about, LetterWording wording) {
        DisputeEvent event = dispute.events().get(about);
        CharterInForce charter = charters.inForceOn(session, event.on())
                .orElseThrow(() -> new Refused("No charter was in force on " + event.on() + "."));
        DisputeStanding then = rulings.place(dispute.upTo(about), charter.charter(), event.on());
        Optional<org.quorate.model.dispute.DisputeLetter> sent = dispute.letters().stream()
                .filter(letter -> letter.about() == about && letter.kind() == kind).findFirst();
        return new LetterContent(RegisterHouse.of(session).office(), sent.map(org.quorate.model.dispute.DisputeLetter::to)
                .orElseGet(() -> readers(session, dispute, kind, charter, then)), dispute.reference() + "/" + (about + 1),
                sent.map(org.quorate.model.dispute.DisputeLetter::sentOn).orElseGet(acting::today), kind.title() + ": " + dispute.title(),
                wording.filled(kind, values(dispute, event, then)), sent.map(letter -> article(letter.inNameOf()))
                        .orElseGet(() -> inNameOf(dispute, kind, charter, then)));
    }

    /** Every party, by the name it goes by now; a referral goes to whoever acts next too. */
    private static List<String> readers(ReadSession session, Dispute dispute, LetterKind kind, CharterInForce charter, DisputeStanding then) {
        List<String> readers = new ArrayList<>();
        for (DisputeParty party : dispute.parties()) {
            readers.add(DisputeNames.now(session, party).map(now -> now + " (formerly " + party.name() + ")").orElse(party.name()));
        }
        if (kind == LetterKind.REFERRAL) {
            ofStage(dispute, charter, then, "appointed-by").or(() -> ofStage(dispute, charter, then, "actor")).ifPresent(readers::add);
        }
        return readers;
    }

    private static String article(String name) {
        return name.matches("(?i)(?:the|an?) .*") ? name : "the " + name;
    }

    private static Map<String, String> values(Dispute dispute, DisputeEvent event, DisputeStanding then) {
        Map<String, String> values = new HashMap<>();
        values.put("title", dispute.title());
        values.put("parties", Plain.list(dispute.partyNames()));
        values.put("on", DateForm.PLAIN.format(event.on()));
        values.put("stage", then.stage());
        put(values, "by", event.what().by());
        put(values, "reason", event.what().reason());
        put(values, "actor", then.actor());
        List<LocalDate> ends = then.ending() == null ? then.dues() : List.of();
        if (ends.size() == 1) {
            values.put("ends", "The time of this stage ends on " + DateForm.PLAIN.format(ends.getFirst()) + ".");
        } else if (ends.size() > 1) {
            values.put("ends", "The charter leaves open how the time of this stage is counted; it ends on " + Plain.list(ends.stream()
                    .map(DateForm.PLAIN::format).toList()).replace(" and ", " or ") + ".");
        }
        return values;
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value.endsWith(".") ? value.substring(0, value.length() - 1) : value);
        }
    }

    /** Advice goes in the name of the body the charter names for it, whoever produced what it tells of (A10); any other letter in that of the office. */
    private static String inNameOf(Dispute dispute, LetterKind kind, CharterInForce charter, DisputeStanding then) {
        Optional<String> advising = ofStage(dispute, charter, then, "advised-by");
        boolean tells = kind == LetterKind.ADVICE || kind == LetterKind.DECISION;
        return "the " + (tells ? advising.orElse("partnership") : "partnership");
    }

    private static Optional<String> ofStage(Dispute dispute, CharterInForce charter, DisputeStanding then, String end) {
        return charter.charter().procedure(dispute.procedure()).stream().flatMap(procedure -> procedure.stages().stream())
                .filter(stage -> stage.title().equals(then.stage()))
                .map(stage -> charter.charter().setting(dispute.procedure() + "." + stage.key() + "." + end)).flatMap(Optional::stream)
                .filter(setting -> !setting.isSilent()).map(Setting::valueText).findFirst();
    }
}
