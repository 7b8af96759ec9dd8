package org.quorate.reports.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a minute, some of them bold or italic.
 *
 * @param spans the words in order
 */
public record RichText(List<Span> spans) {
    public RichText {
        spans = List.copyOf(spans);
    }

    /** Words without any emphasis. */
    public static RichText plain(String text) {
        return new RichText(List.of(new Span(text, false, false)));
    }

    /** The words alone. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /**
     * Words with one emphasis.
     *
     * @param text the words, with the spaces around them
     * @param bold whether they are bold
     * @param italic whether they are italic
     */
    public record Span(String text, boolean bold, boolean italic) {
    }
}
