package org.quorate.app.charter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Silence;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.Constituency;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/**
 * The partnership's charter: which version is in force on a day, and every act that makes a new one. Versions are never
 * changed; each is read once and kept.
 */
public final class CharterService {
    private final Store store;
    private final Acting acting;
    private final CharterDrafts drafts;
    private final Map<Integer, CharterInForce> read = new ConcurrentHashMap<>();

    public CharterService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
        drafts = new CharterDrafts(store, acting, this);
    }

    /** The charter in force on a day, or nothing where none was adopted by then. */
    public Optional<CharterInForce> inForceOn(LocalDate date) {
        return store.read(session -> inForceOn(session, date));
    }

    /** The same, within an act or a look that is under way. */
    public Optional<CharterInForce> inForceOn(ReadSession session, LocalDate date) {
        return session.charters().inForceOn(date).map(this::parsed);
    }

    /** A version as it was adopted, whichever is in force now. */
    public Optional<CharterInForce> version(int number) {
        return store.read(session -> version(session, number));
    }

    /** The same, within an act or a look that is under way. */
    Optional<CharterInForce> version(ReadSession session, int number) {
        return session.charters().find(number).map(this::parsed);
    }

    /** The version adopted last, which may be in force only from a later day; nothing where none was adopted. */
    public Optional<CharterInForce> latest() {
        return store.read(session -> session.charters().all().isEmpty() ? Optional.empty() : Optional.of(latest(session)));
    }

    /** The bodies on record of which a charter says nothing, so that nothing about them could be ruled on while it holds. */
    public List<String> undescribed(Charter charter) {
        CharterInForce tried = new CharterInForce(new AdoptedCharter(1, "tried", acting.today(), acting.name(), ""), charter);
        return store.read(session -> session.bodies().all()).stream().filter(body -> tried.bodyOf(body).isEmpty()).map(Body::name).toList();
    }

    /** Every version, the first one first. */
    public List<AdoptedCharter> versions() {
        return store.read(session -> session.charters().all());
    }

    /** What the charter in force on a day leaves open. */
    public List<Silence> silences(LocalDate date) {
        return inForceOn(date).map(charter -> charter.charter().silences()).orElse(List.of());
    }

    /** What it leaves open for one body. */
    public List<Silence> silences(LocalDate date, Body body) {
        return inForceOn(date)
                .flatMap(charter -> charter.bodyOf(body).map(known -> charter.charter().silences().stream()
                        .filter(silence -> silence.path().startsWith(known.key() + "."))
                        .toList()))
                .orElse(List.of());
    }

    /** Adopts one of the charters that come with the program, by its key. */
    public CharterInForce adoptShipped(String key, LocalDate inForceFrom, String why) {
        return adopt(shipped(key), inForceFrom, why);
    }

    /** Adopts a charter, shipped or read from a file, as the next version (version 1 where there is none). */
    public CharterInForce adopt(Charter charter, LocalDate inForceFrom, String why) {
        Required.text(why, "Say why the charter is adopted, for example \"Agreed by the Board on 1 December\".");
        return keep("Adopted the charter " + charter.title(), before -> charter, inForceFrom, why);
    }

    /** The day it is for whoever acts. */
    public LocalDate today() {
        return acting.today();
    }

    /** The changes nobody has adopted yet. */
    public CharterDrafts drafts() {
        return drafts;
    }

    /** Reads a charter from a file; refuses one that cannot be used with every reason and its line. */
    public Charter readFile(Path file) throws IOException {
        return CharterYaml.read(String.valueOf(file.getFileName()), Files.readString(file));
    }

    /** Writes a charter to a file, so that it can be read back. */
    public void writeFile(Charter charter, Path file) throws IOException {
        Files.writeString(file, CharterYaml.write(charter));
    }

    /** A charter that comes with the program. */
    public Charter shipped(String key) {
        return ShippedCharters.find(key).orElseThrow(() -> new Refused("No charter called \"" + key + "\" comes with the program."));
    }

    /** Adopts a charter that describes the bodies on record and leaves everything else open, to be settled step by step. */
    public CharterInForce begin(String title, LocalDate inForceFrom) {
        return store.write(acting.name(), "Began a charter of the partnership's own", session -> {
            Charter charter = OwnCharter.of(title, session.bodies().all(), body -> session.seats().constituenciesOf(body));
            return keep(session, charter, inForceFrom, "Began a charter of the partnership's own");
        });
    }

    /** Adds a body to the charter that it does not describe yet, with everything about it left open. */
    public CharterInForce describe(Body body, LocalDate inForceFrom) {
        return store.write(acting.name(), "Described the " + body.name() + " in the charter", session -> {
            List<Constituency> blocks = session.seats().constituenciesOf(body.id());
            Charter charter = OwnCharter.with(latest(session).charter(), body, blocks);
            return keep(session, charter, inForceFrom, "Described the " + body.name());
        });
    }

    /**
     * Settles one setting, which makes a new version.
     *
     * @param settledBy who settled it ("Partnership Board, minute 38"); nothing means whoever acts
     * @throws Refused where the charter knows no such setting or does not accept the value
     */
    public CharterInForce settle(String path, String value, @Nullable String settledBy, LocalDate inForceFrom) {
        String by = settledBy == null || settledBy.isBlank() ? acting.name() : settledBy.strip();
        return change(
                charter -> "Settled: " + question(charter, path),
                charter -> charter.settle(path, value, Provenance.settled(by, acting.today())),
                inForceFrom);
    }

    /** Accepts common practice for one silent setting, labelled as such. */
    public CharterInForce acceptStarter(String path, LocalDate inForceFrom) {
        return change(
                charter -> "Accepted common practice: " + question(charter, path),
                charter -> charter.acceptStarter(path, acting.name(), acting.today()),
                inForceFrom);
    }

    /** Accepts common practice for every silent setting that has one. */
    public CharterInForce acceptStarters(LocalDate inForceFrom) {
        return change(
                charter -> "Accepted common practice for everything left open",
                charter -> charter.acceptStarters(acting.name(), acting.today()),
                inForceFrom);
    }

    private CharterInForce change(Words why, UnaryOperator<Charter> change, LocalDate inForceFrom) {
        String sentence = store.read(session -> why.of(latest(session).charter()));
        return keep(sentence, change, inForceFrom, sentence);
    }

    private CharterInForce keep(String what, UnaryOperator<Charter> change, LocalDate inForceFrom, String why) {
        return store.write(acting.name(), what, session -> {
            Charter before = session.charters().all().isEmpty() ? OwnCharter.EMPTY : latest(session).charter();
            try {
                return keep(session, change.apply(before), inForceFrom, why);
            } catch (IllegalArgumentException refused) {
                throw new Refused(String.valueOf(refused.getMessage()));
            }
        });
    }

    private CharterInForce keep(WriteSession session, Charter charter, LocalDate inForceFrom, String why) {
        return keep(session, charter, inForceFrom, acting.name(), why);
    }

    static CharterInForce keep(WriteSession session, Charter charter, LocalDate inForceFrom, String by, String why) {
        int version = session.charters().all().size() + 1;
        Charter numbered = charter.withVersion("v" + version);
        AdoptedCharter adopted = new AdoptedCharter(version, CharterYaml.write(numbered), inForceFrom, by, why);
        session.charters().add(adopted);
        return new CharterInForce(adopted, numbered);
    }

    private CharterInForce latest(ReadSession session) {
        List<AdoptedCharter> all = new ArrayList<>(session.charters().all());
        if (all.isEmpty()) {
            throw new Refused("No charter has been adopted yet: adopt one first, or begin one of your own.");
        }
        return parsed(all.getLast());
    }

    private CharterInForce parsed(AdoptedCharter adopted) {
        return read.computeIfAbsent(adopted.version(), version -> new CharterInForce(adopted, CharterYaml.readAdopted("version " + adopted.version(),
                adopted.source())));
    }

    private static String question(Charter charter, String path) {
        return charter.setting(path).map(setting -> setting.topic().question()).orElse(path);
    }

    /** A sentence that needs the charter to be said. */
    private interface Words {
        String of(Charter charter);
    }
}
