package org.quorate.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.app.recommendation.RouteFinding;
import org.quorate.model.charter.CharterRoute;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "routes", description = "Shows the routes of the charter in force, and business that was decided without coming that way.")
final class RecommendationRoutes implements Callable<Integer> {
    @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
    Path store = Path.of("");

    private final CommandContext context;

    RecommendationRoutes(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Store open = context.openToRead(store)) {
            RecommendationService service = RecommendationList.service(open, context.acting());
            for (CharterRoute route : service.routes()) {
                context.out().println(route.key() + ": " + route.title());
                route.steps().forEach(step -> context.out().println("  " + step.text() + step.cited()));
                route.kinds().forEach(kind -> context.out().println("  only: " + kind));
            }
            List<RouteFinding> findings = service.unrouted();
            findings.forEach(finding -> context.out().println("Finding: " + finding.text() + (finding.clause() == null ? "" : " [" + finding.clause() + "]")));
            return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }
}
