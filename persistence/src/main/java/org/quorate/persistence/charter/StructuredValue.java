package org.quorate.persistence.charter;

/** A value written as a mapping where a line of text would be clumsy. Known by its keys, none of which is the end of a setting's path. */
final class StructuredValue {

    private StructuredValue() {
    }

    /** Whether a mapping is a value. */
    static boolean isOne(YamlPlace place) {
        return QuorumMapping.isOne(place) || RuleMapping.isOne(place);
    }

    /** The same value as a line of text, which the setting reads. */
    static String text(YamlPlace place) {
        return RuleMapping.isOne(place) ? RuleMapping.text(place) : QuorumMapping.text(place);
    }
}
