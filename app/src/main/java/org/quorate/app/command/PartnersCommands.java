package org.quorate.app.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.recommendation.PartnersService;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.model.Refused;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Putting a recommendation to the partners, and what each of them answers. */
final class PartnersCommands {
    private PartnersCommands() {}

    @Command(name = "put", description = "Puts it to the partners, each of which has to answer.")
    static final class Put extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Option(names = "--under", paramLabel = "RULE", description = "The charter's rule: adoption, variation or admission; that of its route where not said.")
        @Nullable String under;

        @Option(names = "--partner", paramLabel = "NAME", description = "A partner that is to answer; every partner on record where none is said.")
        List<String> partners = new ArrayList<>();

        @Option(names = "--collective", paramLabel = "NAME", description = "An entry that stands for many, such as \"All PCNs: North PCN; Coast PCN\".")
        List<String> collective = new ArrayList<>();

        Put(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            return new PartnersService(service).put(reference, under, partners, collective, day());
        }
    }

    @Command(name = "consult", description = "Records that a partner was consulted. That it was is not that it answered.")
    static final class Consult extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", arity = "1..*", paramLabel = "PARTNER", description = "The partners that were consulted.")
        List<String> partners = new ArrayList<>();

        @Option(names = "--how", paramLabel = "WORDS", description = "How, such as \"letter of 3 March\".")
        @Nullable String how;

        Consult(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            PartnersService answers = new PartnersService(service);
            Recommendation last = service.named(reference).recommendation();
            for (String partner : partners) {
                last = answers.consulted(reference, partner, how, day());
            }
            return last;
        }
    }

    @Command(name = "ratify", description = "Records what a partner answered: supports, supports-with-conditions, responded or does-not-support.")
    static final class Ratify extends RecommendationDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "PARTNER", description = "The partner that answered.")
        String partner = "";

        @Parameters(index = "2", paramLabel = "REPLY", description = "What it answered.")
        String reply = "";

        @Option(names = "--by", paramLabel = "WHO", description = "Who answered for it.")
        @Nullable String by;

        @Option(names = "--form", paramLabel = "FORM", description = "In which form: original, fax, pdf, jpeg, other-digital, minute or letter.")
        String form = "letter";

        @Option(names = "--conditions", paramLabel = "WORDS", description = "On which conditions it supports it, or what it said.")
        @Nullable String conditions;

        Ratify(CommandContext context) {
            super(context);
        }

        @Override
        Recommendation done(Store open, RecommendationService service) {
            Reply given = Reply.named(reply).orElseThrow(() -> new Refused("\"" + reply + "\" is not an answer of a partner. Expected " + Reply.all() + "."));
            ReplyForm came = ReplyForm.named(form).orElseThrow(() -> new Refused("\"" + form + "\" is not a form. Expected " + ReplyForm.all() + "."));
            return new PartnersService(service).replied(reference, partner, given, by, came, conditions, day(), evidence);
        }
    }
}
