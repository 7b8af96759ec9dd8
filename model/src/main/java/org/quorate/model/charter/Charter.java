package org.quorate.model.charter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every rule a partnership adopted, as data. Immutable: settling something gives a new charter.
 *
 * @param key the name in files and on the command line
 * @param title the title of the document
 * @param version which version of it, as rulings quote it
 * @param bodies the bodies, without people
 * @param matters the kinds of question
 * @param applicability the matrix of who takes part in what
 * @param settings the settings the charter mentions, in reading order; any other known setting is silent
 * @param procedures the staged procedures it declares; empty where only {@code dispute} settings speak of one
 */
public record Charter(String key, String title, String version, List<CharterBody> bodies, List<CharterMatter> matters, Applicability applicability,
                      Map<String, Setting> settings, List<CharterProcedure> procedures) {

    public Charter {
        bodies = List.copyOf(bodies);
        matters = List.copyOf(matters);
        settings = new CharterSettings(settings);
        procedures = List.copyOf(procedures);
    }

    /** A charter that declares no procedures. */
    public Charter(String key, String title, String version, List<CharterBody> bodies, List<CharterMatter> matters, Applicability applicability,
            Map<String, Setting> settings) {
        this(key, title, version, bodies, matters, applicability, settings, List.of());
    }

    /** The charter's name and version, as a ruling keeps it: "northfield v3". */
    public String versionText() {
        return key + " " + version;
    }

    /** The body with this key, name or alias. */
    public Optional<CharterBody> body(String name) {
        return Naming.find(bodies, name, CharterBody::names);
    }

    /** The matter with this key, title or alias. */
    public Optional<CharterMatter> matter(String name) {
        return Naming.find(matters, name, CharterMatter::names);
    }

    /** The staged procedures, declared or, where none is declared, the one the dispute settings speak of. */
    public List<CharterProcedure> stagedProcedures() {
        return procedures.isEmpty() ? CharterProcedure.mentioned(this).stream().toList() : procedures;
    }

    /** The staged procedure with this key, title or alias. */
    public Optional<CharterProcedure> procedure(String name) {
        return Naming.find(stagedProcedures(), name, CharterProcedure::names);
    }

    /** The setting at this path, silent when the charter does not mention it; empty when there is no such setting. */
    public Optional<Setting> setting(String path) {
        Setting mentioned = settings.get(path);
        return mentioned != null ? Optional.of(mentioned)
                : ((CharterSettings) settings).unmentioned(path, unknown -> Topics.find(this, unknown).flatMap(topic -> canonical(unknown, topic)));
    }

    private Optional<Setting> canonical(String path, Topic topic) {
        String canonical = SettingPaths.canonical(path, topic);
        Setting mentioned = settings.get(canonical);
        return Optional.of(mentioned != null ? mentioned : Setting.unset(canonical, topic));
    }

    /** The setting a person means by a path, full or shortened to what follows the body they are speaking of. */
    public Optional<Setting> settingNamed(String path, @Nullable String bodyKey, @Nullable String matterKey) {
        return SettingPaths.candidates(this, path, bodyKey, matterKey).map(this::setting).flatMap(Optional::stream).findFirst();
    }

    /** The setting at a path that may name a constituency or a matter by its name instead of its key. */
    public Optional<Setting> settingSpelt(String path) {
        return setting(path).or(() -> setting(SettingPaths.byKey(this, path)));
    }

    /** This charter with a setting settled, keeping its clause and note; refuses an unknown path or a value it does not accept. */
    public Charter settle(String path, String value, Provenance provenance) {
        Setting setting = setting(path).orElseThrow(() -> new IllegalArgumentException(SettingPaths.unknown(this, path)));
        return ending(with(setting.settled(valueOf(setting, value), provenance, false)), setting.path());
    }

    private static Charter ending(Charter changed, String path) {
        changed.neverEnds(path).ifPresent(circle -> {
            throw new IllegalArgumentException(circle);
        });
        return changed;
    }

    /** Why the decision rule or the quorum at a path never ends, going round from body to body; empty when it ends, or is neither. */
    public Optional<String> neverEnds(String path) {
        return DecisionRuleCheck.circle(this, path).or(() -> InheritedQuorum.circle(this, path));
    }

    /** This charter with the starter for one silent setting accepted. */
    public Charter acceptStarter(String path, String by, LocalDate on) {
        Setting setting = setting(path).orElseThrow(() -> new IllegalArgumentException(SettingPaths.unknown(this, path)));
        SettingValue starter = setting.starter();
        if (starter == null) {
            throw new IllegalArgumentException("There is no common practice to start from for " + path + ": it has to be settled.");
        }
        return with(setting.settled(starter, Provenance.settled(by, on), true));
    }

    /** This charter with every starter accepted that a silent setting offers. */
    public Charter acceptStarters(String by, LocalDate on) {
        Charter result = this;
        for (Setting setting : Stream.concat(settings.values().stream(), ImpliedSettings.silent(this).stream()).toList()) {
            if (setting.isSilent() && setting.starter() != null) {
                result = result.acceptStarter(setting.path(), by, on);
            }
        }
        return result;
    }

    /** What the charter leaves open, in reading order; last what it does not mention though its rules turn on it. */
    public List<Silence> silences() {
        return Stream.concat(settings.values().stream().filter(Setting::isSilent), ImpliedSettings.silent(this).stream()).map(this::silence).toList();
    }

    /** The silence at a path, also for a setting the charter does not mention; empty when it is settled or unknown. */
    public Optional<Silence> silence(String path) {
        return setting(path).filter(Setting::isSilent).map(this::silence);
    }

    private Silence silence(Setting setting) {
        Topic topic = setting.topic();
        return new Silence(setting.path(), SettingPaths.about(this, setting.path()), topic.question(), topic.domain().choices(), topic.domain()
                .accepted(),
                setting.starter(), setting.provenance().clause(), setting.provenance().note());
    }

    /** This charter with settings mentioned so that they are asked; those it answers already stay answered, and what is no setting of it is passed over. */
    public Charter mentioning(Collection<String> paths) {
        Charter wider = this;
        for (String path : paths) {
            Setting asked = wider.setting(path).orElse(null);
            wider = asked == null ? wider : wider.with(asked);
        }
        return wider;
    }

    /** This charter under another version, when it is adopted. */
    public Charter withVersion(String newVersion) {
        return new Charter(key, title, newVersion, bodies, matters, applicability, settings, procedures);
    }

    /** This charter with other settings; bodies, matters and whatever else it describes stay. */
    public Charter withSettings(Map<String, Setting> others) {
        return new Charter(key, title, version, bodies, matters, applicability, others, procedures);
    }

    /** This charter with one setting replaced or added. */
    public Charter with(Setting setting) {
        Map<String, Setting> changed = new LinkedHashMap<>(settings);
        changed.put(setting.path(), setting);
        return new Charter(key, title, version, bodies, matters, applicability, changed, procedures);
    }

    /** What to say when there is no setting of this name: the nearest there is. */
    public String unknownSetting(String path) {
        return SettingPaths.unknown(this, path);
    }

    /** This charter with a value assumed for one question only. */
    public Charter assume(Setting setting, String value) {
        if (value.strip().equals("silent")) {
            return with(Setting.unset(setting.path(), setting.topic()));
        }
        return ending(with(setting.settled(valueOf(setting, value), Provenance.ASSUMED, false)), setting.path());
    }

    /** A value for a setting; refuses what the setting does not accept, and a quorum over a constituency the body does not have. */
    public SettingValue valueOf(Setting setting, String text) {
        String said = text.replace('\u00a0', ' ');
        try {
            return known(setting, said, setting.topic().domain().read(CharterCheck.membersByName(this, setting.path(), setting.topic().domain(),
                    RuleWording.requirePlain(this, setting, said))));
        } catch (IllegalArgumentException refusal) {
            return known(setting, said, RuleWording.read(this, setting, said, refusal));
        }
    }

    private SettingValue known(Setting setting, String said, SettingValue read) {
        String plain = CharterCheck.membersByName(this, setting.path(), setting.topic().domain(), said);
        SettingValue value = CharterCheck.summed(this, setting.path(), plain, CharterCheck.byKey(this, setting.path(), read));
        CharterCheck.requireKnownConstituencies(this, setting.path(), value);
        return SeatingCheck.byKey(this, setting, value);
    }
}
