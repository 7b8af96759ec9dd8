package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.action.ActionId;
import org.quorate.model.charter.Ask;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;

/** What can happen to a recommendation. */
public sealed interface Happened {
    /** As a time-line heads it. */
    String title();

    /** It was made. {@code by} is nothing where an author, not a body, makes it; {@code item} is where, or nothing. */
    record Made(@Nullable BodyThen by, @Nullable ItemId item) implements Happened {
        @Override
        public String title() {
            return "Made";
        }
    }

    /** It was sent to a body, which is asked for something. */
    record Sent(BodyThen to, Ask ask) implements Happened {
        @Override
        public String title() {
            return "Sent to " + to.name();
        }
    }

    /** It stands on the agenda of the body that has it. */
    record Placed(ItemId item) implements Happened {
        @Override
        public String title() {
            return "Put on the agenda";
        }
    }

    /** A body answered. */
    record Answered(BodyThen by, Answer answer, @Nullable ItemId item, @Nullable DecisionId decision, @Nullable String words) implements Happened {
        public Answered {
            words = Required.optionalText(words);
        }

        @Override
        public String title() {
            return answer.words() + " by " + by.name();
        }
    }

    /** A step of the route was taken that is not a body's to answer: circulated to interested parties, annexed. */
    record StepTaken(Ask ask, String by) implements Happened {
        public StepTaken {
            by = Required.text(by, "Say by whom, or among whom.");
        }

        @Override
        public String title() {
            return ask.done() + ": " + by;
        }
    }

    /** It was put to the partners, each of which has to answer. {@code under} is the charter's rule: adoption, variation or admission. */
    record PutToPartners(String under, List<AskedPartner> partners) implements Happened {
        public PutToPartners {
            under = Required.text(under, "Say under which rule the partners answer.");
            partners = List.copyOf(partners);
            Required.that(!partners.isEmpty(), "Say which partners are to answer.");
            Required.that(partners.stream().map(AskedPartner::name).distinct().count() == partners.size(), "A partner is named twice.");
        }

        @Override
        public String title() {
            return "Put to " + (partners.size() == 1 ? "1 partner" : partners.size() + " partners");
        }
    }

    /** A partner was consulted; that it was is not that it answered (CM-23). */
    record Consulted(String partner, @Nullable String how) implements Happened {
        public Consulted {
            how = Required.optionalText(how);
        }

        @Override
        public String title() {
            return "Consulted " + partner;
        }
    }

    /**
     * A partner answered.
     *
     * @param by who answered for it, or nothing where that was not said
     * @param conditions on which it supports, or what it said
     */
    record Replied(String partner, Reply reply, @Nullable String by, ReplyForm form, @Nullable String conditions) implements Happened {
        public Replied {
            by = Required.optionalText(by);
            conditions = Required.optionalText(conditions);
            Required.that(reply != Reply.SUPPORTS_WITH_CONDITIONS || conditions != null, "Say on which conditions " + partner + " supports it.");
        }

        @Override
        public String title() {
            return partner + ": " + reply.words().substring(0, 1).toLowerCase(Locale.UK) + reply.words().substring(1);
        }
    }

    /** A lettered point was answered by itself. */
    record PointAnswered(String letter, Answer answer, @Nullable String words) implements Happened {
        public PointAnswered {
            words = Required.optionalText(words);
        }

        @Override
        public String title() {
            return "Point " + letter + ": " + answer.words();
        }
    }

    /** A lettered point was addressed to particular partners; to nobody in particular where none is named. */
    record PointAddressed(String letter, List<String> partners) implements Happened {
        public PointAddressed {
            partners = List.copyOf(partners);
        }

        @Override
        public String title() {
            return "Point " + letter + ": addressed to " + (partners.isEmpty() ? "nobody in particular" : String.join(", ", partners));
        }
    }

    /**
     * A partner answered a lettered point that is addressed to it.
     *
     * @param by who answered for it, or nothing where that was not said
     * @param words its conditions, or what it said
     */
    record PointReplied(String letter, String partner, Reply reply, @Nullable String by, @Nullable String words) implements Happened {
        public PointReplied {
            by = Required.optionalText(by);
            words = Required.optionalText(words);
            Required.that(reply != Reply.SUPPORTS_WITH_CONDITIONS || words != null, "Say on which conditions " + partner + " supports it.");
        }

        @Override
        public String title() {
            return "Point " + letter + ", " + partner + ": " + reply.words().substring(0, 1).toLowerCase(Locale.UK) + reply.words().substring(1);
        }
    }

    /** A partner carried out its part of a lettered point that is addressed to it. */
    record PartCarriedOut(String letter, String partner) implements Happened {
        @Override
        public String title() {
            return "Point " + letter + ", " + partner + ": carried out";
        }
    }

    /** An action carries it out, or one of its lettered points. */
    record Tracked(@Nullable String letter, ActionId action, String reference) implements Happened {
        @Override
        public String title() {
            return (letter == null ? "" : "Point " + letter + ": ") + "Action " + reference;
        }
    }

    /** The event after which it, or one of its points, is due came about. */
    record EventCame(@Nullable String letter, LocalDate day) implements Happened {
        @Override
        public String title() {
            return (letter == null ? "" : "Point " + letter + ": ") + "The event came about";
        }
    }

    /** It, or one of its lettered points, was carried out. */
    record CarriedOut(@Nullable String letter) implements Happened {
        @Override
        public String title() {
            return (letter == null ? "" : "Point " + letter + ": ") + "Carried out";
        }
    }

    /** Whoever made it took it back. */
    record Withdrawn() implements Happened {
        @Override
        public String title() {
            return "Withdrawn";
        }
    }

    /** An entry was mistaken; it is kept, struck out, and counts no more. */
    record StruckOut(int place) implements Happened {
        @Override
        public String title() {
            return "An entry struck out";
        }
    }
}
