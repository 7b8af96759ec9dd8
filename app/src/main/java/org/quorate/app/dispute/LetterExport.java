package org.quorate.app.dispute;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.quorate.model.charter.Setting;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.LetterKind;
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
     * Writes the letter about the latest step that asks for it.
     *
     * @param wording the partnership's own wording
     * @param template a Word document whose styles, header and footer are used
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public void export(String reference, LetterKind kind, LetterWording wording, Optional<Path> template, Path target) throws IOException {
        LetterContent content = store.read(session -> content(session, reference, kind, wording));
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        ReportFile.write(target, out -> new DisputeLetter(styles).write(content, out));
    }

    private LetterContent content(ReadSession session, String reference, LetterKind kind, LetterWording wording) {
        Dispute dispute = session.disputes().findByReference(reference)
                .orElseThrow(() -> new Refused("There is no dispute " + reference + ". See quorate list disputes."));
        int about = IntStream.range(0, dispute.events().size())
                .filter(place -> LetterKind.after(dispute.events().get(place).what().kind()).filter(kind::equals).isPresent())
                .reduce((first, second) -> second).orElseThrow(() -> new Refused("Nothing in " + reference + " asks for the letter \"" + kind.title() + "\"."));
        DisputeEvent event = dispute.events().get(about);
        CharterInForce charter = charters.inForceOn(session, event.on())
                .orElseThrow(() -> new Refused("No charter was in force on " + event.on() + "."));
        DisputeStanding then = rulings.standing(dispute.upTo(about), charter.charter(), event.on());
        return new LetterContent(RegisterHouse.of(session).office(), dispute.partyNames(), dispute.reference() + "/" + (about + 1),
                dispute.letters().stream().filter(letter -> letter.about() == about && letter.kind() == kind).map(letter -> letter.sentOn()).findFirst()
                        .orElse(acting.today()), kind.title() + ": " + dispute.title(), wording.filled(kind, values(dispute, event, then)),
                inNameOf(dispute, kind, charter, then));
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
        Optional<String> advising = charter.charter().procedure(dispute.procedure()).stream().flatMap(procedure -> procedure.stages().stream())
                .filter(stage -> stage.title().equals(then.stage()))
                .map(stage -> charter.charter().setting(dispute.procedure() + "." + stage.key() + ".advised-by")).flatMap(Optional::stream)
                .filter(setting -> !setting.isSilent()).map(Setting::valueText).findFirst();
        boolean tells = kind == LetterKind.ADVICE || kind == LetterKind.DECISION;
        return "the " + (tells ? advising.orElse("partnership") : "partnership");
    }
}
