package org.quorate.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "dispute",
        description = "Opens a dispute, takes it through the stages of the charter, records what happens and which letters went.",
        subcommands = {DisputeOpenCommand.class, DisputeSteps.Advance.class, DisputeSteps.Settle.class, DisputeSteps.Withdraw.class,
            DisputeSteps.Skip.class, DisputeSteps.Back.class, DisputeSteps.Extend.class, DisputeSteps.Recorded.class, DisputePapers.Letter.class,
            DisputePapers.Wording.class, DisputePapers.Attach.class, DisputePapers.Evidence.class, DisputePapers.Link.class, DisputeShow.class},
        footer = {"", "Examples:",
            "  quorate dispute open \"Split of the fund\" --party \"Coast Council\" --party \"Moor District Council\" --affected \"Coast Council\""
                    + " --by \"Coast Council\" --store northfield",
            "  quorate dispute record D-1 fail --by Executive --reason \"no agreement\" --store northfield",
            "  quorate dispute advance D-1 --by Executive --store northfield",
            "  quorate dispute record D-1 recommend --by \"Co-ordination Group\" --vote \"Moor District Council=for\" --ask --store northfield",
            "  quorate dispute attach D-1 --file minutes.pdf --about 3 --store northfield",
            "  quorate dispute letter D-1 advice --from Executive --store northfield", "  quorate dispute show D-1 --store northfield"})
final class DisputeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException("Say what to do with the dispute: quorate dispute open, advance, settle, withdraw, skip, back, extend, record,"
                + " letter, wording, attach, evidence, link or show.");
    }
}
