package org.quorate.reports.action;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.output.Characters;

/**
 * A draft of an e-mail to the owner of actions with their list: a file that the person's own program opens, to be read, changed and sent by hand.
 *
 * @param owner whom it greets
 * @param address where it goes, or nothing where none is known; then it is typed in before sending
 * @param office who signs it
 * @param rows the owner's open actions, most pressing first
 */
public record OwnerEmail(String owner, @Nullable String address, String office, String partnership, LocalDate today, List<Line> rows) {
    private static final int LINE_LENGTH = 76;
    private static final int ENCODED_BYTES = 42;

    /**
     * One action of the list.
     *
     * @param due by when, or nothing
     * @param latest the latest note of progress, or nothing
     */
    public record Line(String reference, String action, @Nullable LocalDate due, boolean overdue, @Nullable String latest) {}

    public OwnerEmail {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to ask " + owner + " about.");
        }
    }

    /** The whole file, with the line ends and in the letters that mail asks for. */
    public byte[] bytes() {
        String body = Base64.getMimeEncoder(LINE_LENGTH, new byte[] {'\r', '\n'}).encodeToString(text().getBytes(StandardCharsets.UTF_8));
        // X-Unsent opens it ready to be sent instead of as something received.
        return ("X-Unsent: 1\r\n" + (address == null ? "" : "To: " + to() + "\r\n") + "Subject: " + encoded(subject()) + "\r\n"
                + "MIME-Version: 1.0\r\nContent-Language: en-GB\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + body + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** "Your actions for Northfield Partnership: 3 open, 1 overdue". */
    public String subject() {
        long late = rows.stream().filter(Line::overdue).count();
        return (rows.size() == 1 ? "Your action for " : "Your actions for ") + partnership + ": " + rows.size() + " open"
                + (late == 0 ? "" : ", " + late + " overdue");
    }

    /** What it says, as plain text. */
    public String text() {
        StringBuilder text = new StringBuilder("Dear ").append(owner).append(",\r\n\r\n")
                .append(rows.size() == 1 ? "This action is yours" : "These actions are yours").append(" on ").append(DateForm.PLAIN.format(today))
                .append(". Please reply with how each stands, or say if it is done or needs another date and why.\r\n\r\n");
        for (Line line : rows) {
            LocalDate due = line.due();
            text.append(line.reference()).append("  ").append(oneLine(line.action())).append("\r\n    ")
                    .append(due == null ? "no date set" : (line.overdue() ? "was due on " : "due on ") + DateForm.WEEKDAY_PLAIN.format(due)
                            + (line.overdue() ? " (overdue)" : ""));
            if (line.latest() != null) {
                text.append("\r\n    last reported: ").append(oneLine(line.latest()));
            }
            text.append("\r\n\r\n");
        }
        return text.append(office).append("\r\n").append(partnership).append("\r\n").toString();
    }

    private String to() {
        String plain = oneLine(String.valueOf(address)).replaceAll("[<>\\s\",;]", "");
        return encoded(owner) + " <" + plain.replaceAll("[^\\x21-\\x7E]", "") + ">";
    }

    private static String oneLine(String words) {
        return Characters.printable(words).replaceAll("\\s+", " ").strip();
    }

    /** A heading in words of at most 75 letters each, so that no letter and no line end in a name can break it. */
    private static String encoded(String words) {
        StringBuilder whole = new StringBuilder();
        StringBuilder part = new StringBuilder();
        oneLine(words).codePoints().forEach(point -> {
            String letter = Character.toString(point);
            if ((part + letter).getBytes(StandardCharsets.UTF_8).length > ENCODED_BYTES) {
                whole.append(word(part.toString())).append("\r\n ");
                part.setLength(0);
            }
            part.append(letter);
        });
        return whole.append(word(part.toString())).toString();
    }

    private static String word(String words) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
