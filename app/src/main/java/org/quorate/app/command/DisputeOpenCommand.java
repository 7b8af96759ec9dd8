package org.quorate.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dispute.DisputeOpening;
import org.quorate.app.dispute.DisputeService;
import org.quorate.model.Refused;
import org.quorate.model.charter.Slug;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.procedure.ProcedureFacts.Level;
import org.quorate.model.ruling.Ruling;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "open", description = "Opens a dispute, from an item left undecided or on its own. Whether it may be opened is ruled on.")
final class DisputeOpenCommand extends DisputeDeed {
    @Parameters(index = "0", paramLabel = "TITLE", description = "What it is about.")
    String title = "";

    @Option(names = "--party", paramLabel = "NAME", required = true, description = "An organisation between which it is. Give it once for each.")
    List<String> parties = new ArrayList<>();

    @Option(names = "--affected", paramLabel = "NAME", description = "An organisation that is affected. Give it once for each.")
    List<String> affected = new ArrayList<>();

    @Option(names = "--affected-decided-by", paramLabel = "WHO", description = "Who decided which are affected.")
    @Nullable String decidedBy;

    @Option(names = "--procedure", paramLabel = "NAME", description = "The procedure of the charter, where it has several.")
    @Nullable String procedure;

    @Mixin
    final ItemChoice arisen = new ItemChoice();

    @Option(names = "--arisen-on", paramLabel = "DATE", description = "When the issue arose, where it is opened on its own.")
    @Nullable LocalDate arisenOn;

    @Option(names = "--level", paramLabel = "LEVEL", description = "At which level the matter belongs: own-organisation, delegated or partnership.")
    @Nullable String level;

    DisputeOpenCommand(CommandContext context) {
        super(context);
    }

    @Override
    Dispute done(Store open, DisputeService service, List<AttachedFile> kept) {
        return service.open(opening(open, kept));
    }

    @Override
    Ruling asked(Store open, DisputeService service) {
        return service.rulingOn(opening(open, List.of()));
    }

    @Override
    List<String> remarks(DisputeService service, Dispute dispute) {
        List<String> unknown = service.unknownParties(dispute.reference());
        return unknown.isEmpty() ? List.of() : List.of("Taken as named, though no partner of that name is on record: " + String.join(", ", unknown) + ".");
    }

    private DisputeOpening opening(Store open, List<AttachedFile> kept) {
        String bringer = by;
        if (bringer == null) {
            throw new Refused("Say who brings it, for example --by \"Coast Council\".");
        }
        return new DisputeOpening(title, procedure, parties, affected, decidedBy, arisen.find(open, context.acting().today()), level(), arisenOn, bringer,
                day(), reason, evidence, kept);
    }

    private @Nullable Level level() {
        String word = level;
        return word == null ? null : switch (Slug.of(word)) {
            case "own-organisation" -> Level.OWN_ORGANISATION;
            case "delegated" -> Level.DELEGATED;
            case "partnership" -> Level.PARTNERSHIP;
            default -> throw new Refused("\"" + word + "\" is not a level. Expected own-organisation, delegated or partnership.");
        };
    }
}
