package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.SettingGroup;
import org.quorate.model.charter.Topic;
import org.quorate.model.charter.Topics;

/**
 * A rule that a charter may lay down but says nothing of yet, as the model knows it.
 *
 * @param about whom or what it is about: "Partnership Board, Ordinary business"
 */
public record UnsaidRule(String path, SettingGroup group, String about, String question, String accepted) {
    /** Kinds of notice that are usual; a charter may name others in its text. */
    private static final List<String> NOTICES = List.of("meetings", "agenda", "public-questions", "motions", "substitutes", "special-meetings");
    /** What stands for a name the charter chooses for itself; such rules are begun in the text. */
    private static final String ANY_KEY = "KEY";

    /** Every one of them, the rules of one body first where one is named. */
    public static List<UnsaidRule> of(Charter charter, String body) {
        Map<String, UnsaidRule> found = new LinkedHashMap<>();
        List<CharterBody> bodies = new ArrayList<>(charter.bodies());
        bodies.sort((one, other) -> Boolean.compare(other.name().equals(body), one.name().equals(body)));
        bodies.forEach(each -> of(charter, each, found));
        for (CharterProcedure procedure : charter.stagedProcedures()) {
            add(charter, found, procedure.key(), procedure.title(), Topics.ofProcedures());
            procedure.stages().forEach(stage -> add(charter, found, procedure.key() + "." + stage.key(), procedure.title() + ", " + stage.title(),
                    Topics.ofStages()));
        }
        Topics.ofPartnerships().forEach((prefix, topics) -> {
            if (!prefix.endsWith(ANY_KEY)) {
                add(charter, found, prefix, CharterPage.WHOLE, topics);
            }
        });
        return List.copyOf(found.values());
    }

    private static void of(Charter charter, CharterBody body, Map<String, UnsaidRule> found) {
        String key = body.key();
        add(charter, found, key, body.name(), Topics.ofBodies());
        for (CharterMatter matter : charter.matters()) {
            add(charter, found, key + "." + matter.key(), body.name() + ", " + matter.title(), Topics.ofMatters());
        }
        body.constituencies().forEach(block -> add(charter, found, key + "." + block.key(), body.name() + ", " + block.name(), Topics.ofConstituencies()));
        body.interests().forEach(kind -> add(charter, found, key + ".interest." + kind.key(), body.name() + ", " + kind.name(), Topics.ofInterests()));
        NOTICES.forEach(kind -> add(charter, found, key + ".notice." + kind, body.name() + ", notice of " + kind.replace('-', ' '), Topics.ofNotices()));
    }

    private static void add(Charter charter, Map<String, UnsaidRule> found, String prefix, String about, List<Topic> topics) {
        for (Topic topic : topics) {
            charter.setting(prefix + "." + topic.suffix()).filter(setting -> !charter.settings().containsKey(setting.path()))
                    .ifPresent(setting -> found.putIfAbsent(setting.path(), new UnsaidRule(setting.path(), topic.group(), about, topic.question(),
                            topic.domain().accepted())));
        }
    }

    /** Whether every word of a search stands in it. */
    public boolean contains(String search) {
        String all = (question + " " + about + " " + path + " " + accepted + " " + group.title()).toLowerCase(Locale.UK);
        return List.of(search.toLowerCase(Locale.UK).strip().split("\\s+", -1)).stream().allMatch(all::contains);
    }
}
