package org.quorate.app.agenda;

import java.util.List;

/**
 * The reasons commonly relied on for taking an item in private: for councils the paragraphs of Schedule 12A to the Local Government
 * Act 1972, for NHS bodies the Public Bodies (Admission to Meetings) Act 1960. Offered, never assumed; any other words may be typed.
 */
final class PartTwoReasons {
    private PartTwoReasons() {}

    static List<String> offered() {
        return List.of(
                "Paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972: information relating to any individual",
                "Paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972: information likely to reveal the identity of an"
                        + " individual",
                "Paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: information relating to the financial or business"
                        + " affairs of any particular person, including the authority holding it",
                "Paragraph 4 of Part 1 of Schedule 12A to the Local Government Act 1972: consultations or negotiations on a labour"
                        + " relations matter",
                "Paragraph 5 of Part 1 of Schedule 12A to the Local Government Act 1972: information subject to legal professional privilege",
                "Paragraph 6 of Part 1 of Schedule 12A to the Local Government Act 1972: a notice, order or direction that is proposed",
                "Paragraph 7 of Part 1 of Schedule 12A to the Local Government Act 1972: action taken to prevent, investigate or prosecute"
                        + " crime",
                "Section 1(2) of the Public Bodies (Admission to Meetings) Act 1960: publicity would be prejudicial to the public interest by"
                        + " reason of the confidential nature of the business");
    }
}
