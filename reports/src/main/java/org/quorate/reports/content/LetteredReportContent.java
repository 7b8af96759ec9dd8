package org.quorate.reports.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of lettered recommendations (004).
 *
 * @param office the office that issues it
 * @param title its first line
 * @param subtitle its second line, or absent
 * @param to the body it is addressed to, or absent
 * @param date the day it carries
 * @param authors who wrote it
 * @param purpose what it is for; a line that begins with "- " is a bullet
 * @param asks what it asks in general, in the same form
 * @param sections what it says before its recommendations
 * @param groups its recommendations, under their lead-ins; lettering runs on over them
 * @param exemption why it is not for the public, or absent
 */
public record LetteredReportContent(String office, String title, @Nullable String subtitle, @Nullable String to, LocalDate date, List<String> authors,
        List<String> purpose, List<String> asks, List<Section> sections, List<Group> groups, @Nullable Exemption exemption) {
    public LetteredReportContent {
        title = Words.required(title, "The title of a report");
        subtitle = Words.optional(subtitle);
        authors = List.copyOf(authors);
        purpose = List.copyOf(purpose);
        asks = List.copyOf(asks);
        sections = List.copyOf(sections);
        groups = List.copyOf(groups);
    }

    /** A section before the recommendations. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The points under one lead-in, which may be absent. */
    public record Group(@Nullable String leadIn, List<Lettered> points) {
        public Group {
            points = List.copyOf(points);
        }
    }

    /** One lettered point with its sub-items. */
    public record Lettered(String text, List<Sub> subItems) {
        public Lettered {
            subItems = List.copyOf(subItems);
        }
    }

    /** A sub-item: numbered in roman figures, or a bullet. */
    public record Sub(String text, boolean roman) {
    }
}
