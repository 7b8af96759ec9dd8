package org.quorate.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "recommendation",
        description = "Makes a recommendation, sends it from body to body along the charter's route, and records how each answered.",
        subcommands = {RecommendationMaking.Make.class, RecommendationMaking.Send.class, RecommendationMaking.PutOnAgenda.class,
            RecommendationMaking.Answered.class, RecommendationMaking.TakeStep.class, RecommendationMaking.Withdraw.class, RecommendationMaking.Strike.class,
            PartnersCommands.Put.class, PartnersCommands.Consult.class, PartnersCommands.Ratify.class, PointCommands.PointAnswer.class,
            PointCommands.Address.class, PointCommands.PartnerReply.class, PointCommands.FileUnder.class, PointCommands.Track.class, PointCommands.Done.class,
            PointCommands.Event.class,
            RecommendationShow.class, RecommendationRoutes.class},
        footer = {"", "Examples:",
            "  quorate recommendation make \"Portfolio of programmes\" --from \"Co-ordination Group\" --route portfolio --store northfield",
            "  quorate recommendation send R-1 --store northfield",
            "  quorate recommendation answer R-1 accepted --words \"That the portfolio be signed off\" --store northfield",
            "  quorate recommendation put R-5 --store northfield",
            "  quorate recommendation ratify R-5 \"Coast Council\" supports --by \"Chief Executive\" --form pdf --store northfield",
            "  quorate recommendation point R-6 F deferred --store northfield",
            "  quorate recommendation address R-6 G --partner \"Coast Council\" --partner \"Moor District Council\" --store northfield",
            "  quorate recommendation reply R-6 G \"Coast Council\" supports --by \"Chief Executive\" --store northfield",
            "  quorate recommendation show R-1 --store northfield"})
final class RecommendationCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException("Say what to do with the recommendation: quorate recommendation make, send, place, answer, step, withdraw, strike, "
                + "put, consult, ratify, point, address, reply, file, track, done, event, show or routes.");
    }
}
