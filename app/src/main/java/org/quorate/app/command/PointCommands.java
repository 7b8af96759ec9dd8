package org.quorate.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.app.recommendation.PointsService;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.model.Refused;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.Reply;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done to the lettered points of a recommendation. */
final class PointCommands {
    private PointCommands() {}

    /** Something done to a recommendation or to one of its points. */
    private abstract static class OfPoint extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Option(names = "--point", paramLabel = "LETTER", description = "Only this lettered point of it.")
        @Nullable String letter;

        OfPoint(CommandContext context) {
            super(context);
        }

        @Override
        final String pointed() {
            return Objects.requireNonNullElse(letter, "");
        }
    }

    @Command(name = "point", description = "Records how one lettered point was answered.")
    static final class PointAnswer extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "LETTER", description = "The point.")
        String letter = "";

        @Parameters(index = "2", paramLabel = "ANSWER", description = "How it was answered: accepted, amended, rejected, deferred or referred-on.")
        String answer = "";

        @Option(names = "--words", paramLabel = "WORDS", description = "What was resolved or said.")
        @Nullable String words;

        PointAnswer(CommandContext context) {
            super(context);
        }

        @Override
        String pointed() {
            return letter;
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            Answer given = Answer.named(answer).orElseThrow(() -> new Refused("\"" + answer + "\" is not an answer. Expected " + Answer.all() + "."));
            return new PointsService(service).answer(reference, letter, given, words, day());
        }
    }

    @Command(name = "file", description = "Files a lettered point under a category and a theme.")
    static final class FileUnder extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "LETTER", description = "The point.")
        String letter = "";

        @Option(names = "--category", paramLabel = "WORD", description = "imminent or medium-longer.")
        @Nullable String category;

        @Option(names = "--theme", paramLabel = "WORDS", description = "The theme.")
        @Nullable String theme;

        FileUnder(CommandContext context) {
            super(context);
        }

        @Override
        String pointed() {
            return letter;
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            String word = category;
            PointCategory under = word == null ? null : PointCategory.named(word)
                    .orElseThrow(() -> new Refused("\"" + word + "\" is not a category. Expected imminent or medium-longer."));
            return new PointsService(service).file(reference, letter, under, theme);
        }
    }

    @Command(name = "track", description = "Says which action carries it out, or one of its points.")
    static final class Track extends OfPoint {
        @Parameters(index = "1", paramLabel = "ACTION", description = "The action, as quorate list actions shows it.")
        String action = "";

        Track(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return new PointsService(service).track(reference, letter, action, day());
        }
    }

    @Command(name = "address", description = "Addresses a lettered point to particular partners; to nobody in particular where none is named.")
    static final class Address extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "LETTER", description = "The point.")
        String letter = "";

        @Option(names = "--partner", paramLabel = "NAME", description = "A partner it is addressed to. Give it once for each.")
        List<String> partners = new ArrayList<>();

        Address(CommandContext context) {
            super(context);
        }

        @Override
        String pointed() {
            return letter;
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return new PointsService(service).address(reference, letter, partners, day());
        }
    }

    @Command(name = "reply", description = "Records what a partner answered to a point addressed to it: supports, supports-with-conditions, responded or "
            + "does-not-support.")
    static final class PartnerReply extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "LETTER", description = "The point.")
        String letter = "";

        @Parameters(index = "2", paramLabel = "PARTNER", description = "The partner that answered.")
        String partner = "";

        @Parameters(index = "3", paramLabel = "REPLY", description = "What it answered.")
        String reply = "";

        @Option(names = "--by", paramLabel = "WHO", description = "Who answered for it.")
        @Nullable String by;

        @Option(names = {"--words", "--conditions"}, paramLabel = "WORDS", description = "On which conditions it supports it, or what it said.")
        @Nullable String words;

        PartnerReply(CommandContext context) {
            super(context);
        }

        @Override
        String pointed() {
            return letter;
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            Reply given = Reply.named(reply).orElseThrow(() -> new Refused("\"" + reply + "\" is not an answer of a partner. Expected " + Reply.all() + "."));
            return new PointsService(service).replied(reference, letter, partner, given, by, words, day(), evidence);
        }
    }

    @Command(name = "done", description = "Records that it, or one of its points, or one partner's part of a point, was carried out.")
    static final class Done extends OfPoint {
        @Option(names = "--partner", paramLabel = "NAME", description = "Only the part of this partner, to which the point is addressed.")
        @Nullable String partner;

        Done(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            PointsService points = new PointsService(service);
            String of = partner;
            if (of == null) {
                return points.carriedOut(reference, letter, day(), evidence);
            }
            String point = letter;
            if (point == null) {
                throw new Refused("A partner has its part in a lettered point: say which, with --point.");
            }
            return points.partCarriedOut(reference, point, of, day(), evidence);
        }
    }

    @Command(name = "event", description = "Records that the event after which it, or one of its points, is due came about.")
    static final class Event extends OfPoint {
        Event(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return new PointsService(service).eventCame(reference, letter, day());
        }
    }
}
