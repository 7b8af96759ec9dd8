package org.quorate.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "list",
        description = "Lists a register of the store.",
        footer = {"", "Examples:", "  quorate list meetings --store northfield", "  quorate list decisions --store northfield --json"})
final class ListCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "REGISTER", description = "One of: ${COMPLETION-CANDIDATES}.")
    Register register = Register.MEETINGS;

    @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
    Path store = Path.of("");

    @Option(names = "--json", description = "Print JSON for other programs.")
    boolean json;

    ListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        List<ListedRow> rows;
        try (Store open = context.openToRead(store)) {
            rows = switch (register) {
                case DISPUTES -> DisputeList.rows(DisputeList.service(open, context.acting()), context.acting().today());
                case ESCALATIONS -> OversightLists.escalationRows(OversightLists.escalations(open, context.acting()));
                case CLOCKS -> ClockList.rows(open, context.acting());
                case RECOMMENDATIONS -> RecommendationList.rows(RecommendationList.service(open, context.acting()));
                default -> open.read(session -> new RegisterRows(session, context.acting().today()).of(register));
            };
        }
        if (json) {
            context.out().println(JSON.writeValueAsString(rows.stream().map(ListedRow::json).toList()));
        } else {
            TextTable.of(rows).forEach(context.out()::println);
            context.out().println(rows.size() + (rows.size() == 1 ? " row" : " rows"));
        }
        return ExitCode.DONE;
    }
}
