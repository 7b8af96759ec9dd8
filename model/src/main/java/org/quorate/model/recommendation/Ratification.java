package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.ruling.PartnersCase;

/**
 * What every partner was asked and has answered. It stays open until all have answered.
 *
 * @param under the charter's rule: adoption, variation or admission
 * @param putOn the day it was put to them
 */
public record Ratification(String under, LocalDate putOn, List<Line> lines) {
    public Ratification {
        lines = List.copyOf(lines);
    }

    /**
     * One partner.
     *
     * @param consultedOn the day it was consulted, or nothing
     * @param replies its answers, the last of which counts; more than one where the entry stands for many
     */
    public record Line(AskedPartner partner, @Nullable LocalDate consultedOn, List<DatedReply> replies) {
        public Line {
            replies = List.copyOf(replies);
        }

        /** The answer that counts, or empty while there is none. */
        public Optional<DatedReply> answer() {
            return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
        }
    }

    /** An answer with its day and what shows it. */
    public record DatedReply(Happened.Replied reply, LocalDate on, List<String> evidence) {
        public DatedReply {
            evidence = List.copyOf(evidence);
        }
    }

    /** Who answers for an entry that stands for many (A34). */
    public enum Collective {
        EACH,
        ANY,
        REPRESENTATIVE
    }

    /** The partners that have not answered. */
    public List<String> outstanding() {
        return lines.stream().filter(line -> line.answer().isEmpty()).map(line -> line.partner().name()).toList();
    }

    /** The partners that were not consulted; that one was consulted is not that it answered. */
    public List<String> notConsulted() {
        return lines.stream().filter(line -> line.consultedOn() == null && line.replies().isEmpty()).map(line -> line.partner().name()).toList();
    }

    /** The entries that stand for many. */
    public List<String> collectives() {
        return lines.stream().filter(line -> line.partner().collective()).map(line -> line.partner().name()).toList();
    }

    public boolean allAnswered() {
        return outstanding().isEmpty();
    }

    /** What each partner has done, as the engine asks it, under one reading of who answers for an entry that stands for many. */
    public List<PartnersCase.Stand> stands(Collective reading) {
        return lines.stream().map(line -> stand(line, reading)).toList();
    }

    private static PartnersCase.Stand stand(Line line, Collective reading) {
        List<DatedReply> counting = counting(line, reading);
        LocalDate consulted = line.consultedOn();
        LocalDate first = line.replies().isEmpty() ? null : line.replies().getFirst().on();
        boolean supports = !counting.isEmpty() && counting.stream().allMatch(each -> each.reply().reply() == Reply.SUPPORTS);
        boolean signed = supports && counting.stream().anyMatch(each -> each.reply().form().isSigned());
        boolean minuted = supports && counting.stream().anyMatch(each -> each.reply().form() == ReplyForm.MINUTE || each.reply().form() == ReplyForm.LETTER);
        return new PartnersCase.Stand(line.partner().name(), consulted == null ? first : consulted, !counting.isEmpty(), minuted, signed);
    }

    /** The answers that count; none while an entry that stands for many has not answered as the reading asks. */
    private static List<DatedReply> counting(Line line, Collective reading) {
        List<DatedReply> last = standing(line.replies());
        if (!line.partner().collective()) {
            return last;
        }
        return switch (reading) {
            case ANY -> line.replies().stream().filter(each -> each.reply().reply() == Reply.SUPPORTS).findFirst().map(List::of).orElse(last);
            case REPRESENTATIVE -> last.stream().filter(each -> each.reply().by() != null).toList();
            case EACH -> ofEach(line);
        };
    }

    /** The last answer, with those in support before it that it did not take back: a partner may both sign and minute its support. */
    private static List<DatedReply> standing(List<DatedReply> replies) {
        int from = replies.size();
        while (from > 0 && replies.get(from - 1).reply().reply() == Reply.SUPPORTS) {
            from--;
        }
        return replies.subList(Math.min(from, Math.max(0, replies.size() - 1)), replies.size());
    }

    private static List<DatedReply> ofEach(Line line) {
        List<DatedReply> found = new ArrayList<>();
        for (String member : line.partner().members()) {
            Optional<DatedReply> own = line.replies().stream().filter(each -> member.equalsIgnoreCase(each.reply().by())).reduce((first, second) -> second);
            if (own.isEmpty()) {
                return List.of();
            }
            found.add(own.get());
        }
        return found;
    }
}
