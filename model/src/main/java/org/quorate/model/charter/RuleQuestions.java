package org.quorate.model.charter;

import java.util.Map;

/** The questions that rules in words answer: those the known documents leave open are asked in plain words, any other by the name of its rule. */
final class RuleQuestions {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("affected", "Until when may an affected Partner refer an undecided matter?"),
            Map.entry("assurance-override", "What is needed for a move that somebody else authorises, or that passes over a level?"),
            Map.entry("chair", "Who chairs it, and how is the chair chosen?"),
            Map.entry("communications-approval", "How is an approval to tell an organisation given, and what does silence mean?"),
            Map.entry("consultations", "What happens where an answer to a consultation falls due before the body meets?"),
            Map.entry("disputes", "How is a dispute settled?"),
            Map.entry("effective-date", "From which day does the document hold?"),
            Map.entry("exceptional", "What counts as exceptional, and how is it recorded?"),
            Map.entry("membership", "Who are its members, and who nominates them?"),
            Map.entry("missed-share", "May a proposal that missed the needed share come back?"),
            Map.entry("part-2-reasons", "Which reasons allow an item to be taken in private, and who receives its papers?"),
            Map.entry("presiding", "Who presides when the chair is away?"),
            Map.entry("public-speaking-waiver", "May whoever presides give the public more time?"),
            Map.entry("review-effect", "What follows from what the reviewing body says?"),
            Map.entry("signatories", "Who signs for each organisation?"),
            Map.entry("terms-route", "Who agrees the terms of reference of a group?"),
            Map.entry("variation", "How is the document itself changed?"));

    private RuleQuestions() {}

    /** @param rule the name of the rule, as in "review-effect" */
    static String of(String rule) {
        String plain = PLAIN.get(rule);
        return plain != null ? plain : "What is the rule on " + rule.replace('-', ' ').replace('.', ' ') + "?";
    }
}
