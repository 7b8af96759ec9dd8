package org.quorate.model.charter;

import java.util.Optional;

/** Reads a rule once more in the words of its constitution where it was not written in one of the known forms. */
final class RuleWording {

    private RuleWording() {
    }

    /** The value a text says to somebody who knows the body; refuses with the words that are not understood, or with what was wrong with it before. */
    static SettingValue read(Charter charter, Setting setting, String text, IllegalArgumentException refusal) {
        Optional<CharterBody> body = CharterCheck.bodyOf(charter, setting.path());
        Domain domain = setting.topic().domain();
        if (body.isEmpty() || !(refusal instanceof NotUnderstood first) || !(domain instanceof Domain.DecisionRules
                || domain instanceof Domain.QuorumRules)) {
            throw refusal;
        }
        try {
            return domain instanceof Domain.QuorumRules ? new SettingValue.Quorum(QuorumGrammar.read(body.get(), text))
                    : new SettingValue.Rule(RuleGrammar.read(body.get(), text));
        } catch (NotUnderstood again) {
            throw first.isOfName() ? first : again;
        }
    }
}
