package org.quorate.reports.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter of the partnership.
 *
 * @param office the office that sends it
 * @param to the organisations it goes to
 * @param reference what to quote in an answer
 * @param date the day it carries
 * @param subject what it is about
 * @param paragraphs its words, ready to be read
 * @param inNameOf the body or office in whose name it goes
 */
public record LetterContent(String office, List<String> to, String reference, LocalDate date, String subject, List<String> paragraphs, String inNameOf) {
    public LetterContent {
        to = List.copyOf(to);
        paragraphs = List.copyOf(paragraphs);
    }
}
