package org.quorate.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.recommendation.LetteredDraft;
import org.quorate.app.recommendation.NewRecommendation;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.model.Refused;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.DueDate;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Making, sending, answering and withdrawing recommendations. */
final class RecommendationMaking {
    private RecommendationMaking() {}

    private static Ask ask(String word) {
        return Ask.named(word).orElseThrow(() -> new Refused("\"" + word + "\" is nothing a body is asked for. Expected " + Ask.all() + "."));
    }

    @Command(name = "make", description = "Puts a recommendation on record. It goes nowhere until it is sent.")
    static final class Make extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "TITLE", description = "What it is about.")
        String title = "";

        @Option(names = "--text", paramLabel = "WORDS", description = "What is recommended, in full.")
        @Nullable String text;

        @Option(names = "--from", paramLabel = "BODY", description = "The body that makes it.")
        @Nullable String from;

        @Option(names = "--author", paramLabel = "NAME", description = "Who makes it, where no body does.")
        @Nullable String author;

        @Option(names = "--route", paramLabel = "ROUTE", description = "The charter's route it takes; see quorate recommendation routes.")
        @Nullable String route;

        @Option(names = "--kind", paramLabel = "KIND", description = "Which of the kinds that the route allows it is.")
        @Nullable String kind;

        @Option(names = "--meeting", paramLabel = "M", description = "The meeting at which it was made: a reference, a date or latest.")
        @Nullable String meeting;

        @Option(names = "--item", paramLabel = "N", description = "The number of the item at which it was made.")
        @Nullable Integer item;

        @Option(names = "--due", paramLabel = "WHEN", description = "By when: a date, \"after\" an event, or both with \"or\".")
        @Nullable String due;

        @Option(names = "--points", paramLabel = "FILE", description = "A text file of lettered points, as copied from a report: \"A. Thank the partners\", "
                + "below a point \"i. a part\" or \"- a part\"; at its end \"[partners: NAME; NAME]\" and \"[by 19 March 2027]\".")
        @Nullable Path points;

        Make(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            if (from == null && author == null) {
                throw new Refused("Say who makes it: --from \"Co-ordination Group\", or --author where no body does.");
            }
            ItemId at = item(open, context, meeting, from, item, false);
            return service.make(new NewRecommendation(title, text, body(open, context, from), author, at, route, kind,
                    due == null ? null : DueDate.read(due), report(), day(), reason, evidence));
        }

        private @Nullable LetteredReport report() {
            Path file = points;
            return file == null ? null : LetteredDraft.read(CharterChoice.text(file)).report();
        }
    }

    @Command(name = "send", description = "Sends it to a body and puts it on the agenda of that body's next meeting.")
    static final class Send extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Option(names = "--to", paramLabel = "BODY", description = "To which body; that which is next on its route where it is not said.")
        @Nullable String to;

        @Option(names = "--ask", paramLabel = "WHAT", description = "What the body is asked for, such as sign-off, review, assess, ratify, endorse, note.")
        @Nullable String ask;

        @Option(names = "--meeting", paramLabel = "M",
                description = "At which of the body's meetings; the next whose agenda is not issued where it is not said.")
        @Nullable String meeting;

        Send(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return service.send(reference, body(open, context, to), ask == null ? null : RecommendationMaking.ask(ask),
                    meeting == null ? null : meeting(open, context, meeting, to, true).id(), day(), reason);
        }
    }

    @Command(name = "place", description = "Puts what a body was sent on the agenda of a meeting, as a new item or as one that stands there.")
    static final class PutOnAgenda extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Option(names = "--meeting", paramLabel = "M", required = true, description = "The meeting: a reference, a date or latest.")
        String meeting = "";

        @Option(names = "--body", paramLabel = "BODY", description = "Narrow a date or latest to this body.")
        @Nullable String body;

        @Option(names = "--item", paramLabel = "N", description = "The number of the item that stands there already.")
        @Nullable Integer item;

        PutOnAgenda(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return service.place(reference, meeting(open, context, meeting, body, true).id(), item(open, context, meeting, body, item, true), day());
        }
    }

    @Command(name = "answer", description = "Records how the body that has it answered: accepted, amended, rejected, deferred or referred-on.")
    static final class Answered extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "ANSWER", description = "How it answered.")
        String answer = "";

        @Option(names = "--words", paramLabel = "WORDS", description = "What was resolved or said.")
        @Nullable String words;

        @Option(names = "--meeting", paramLabel = "M", description = "The meeting that answered, where it was not on the agenda it was put on.")
        @Nullable String meeting;

        @Option(names = "--body", paramLabel = "BODY", description = "Narrow a date or latest to this body.")
        @Nullable String body;

        @Option(names = "--item", paramLabel = "N", description = "The number of the item of that meeting.")
        @Nullable Integer item;

        @Option(names = "--on-to", paramLabel = "BODY", description = "To which body it is referred on.")
        @Nullable String onTo;

        Answered(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            Answer given = Answer.named(answer).orElseThrow(() -> new Refused("\"" + answer + "\" is not an answer. Expected " + Answer.all() + "."));
            if (meeting != null && item == null) {
                throw new Refused("Say which item of that meeting it was: --item 7.");
            }
            return service.answer(reference, given, item(open, context, meeting, body, item, false), words, body(open, context, onTo), day(), reason,
                    evidence);
        }
    }

    @Command(name = "step", description = "Records a step of its route that is no body's to answer: circulate, critique, assess, annex.")
    static final class TakeStep extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "STEP", description = "Which step.")
        String step = "";

        @Option(names = "--by", paramLabel = "WHO", required = true, description = "By whom, or among whom.")
        String by = "";

        TakeStep(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return service.step(reference, ask(step), by, day(), evidence);
        }
    }

    @Command(name = "withdraw", description = "Whoever made it takes it back, with the reason.")
    static final class Withdraw extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        Withdraw(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return service.withdraw(reference, day(), reason);
        }
    }

    @Command(name = "strike", description = "Strikes out a mistaken entry, with the reason. It stays on record and counts no more.")
    static final class Strike extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "N", description = "The number of the entry, as quorate recommendation show counts them.")
        int entry;

        Strike(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return service.strikeOut(reference, entry - 1, Optional.ofNullable(reason).orElse(""));
        }
    }
}
