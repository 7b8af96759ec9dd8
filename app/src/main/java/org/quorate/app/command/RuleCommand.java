package org.quorate.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quorate.app.ruling.RulingJson;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.CaseYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rule",
        description = "Rules on a case under a charter, with every step of the reasoning.",
        footer = {"", "Example:", "  quorate rule --charter cheshire-merseyside-2020 --case vote.yaml",
            "A computed outcome, silence included, answers 0. \"quorate charter show NAME\" lists the settings a case may assume."})
final class RuleCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--charter", paramLabel = "NAME|FILE", required = true, description = "A charter that ships, or a charter file.")
    String charter = "";

    @Option(names = "--case", paramLabel = "FILE", required = true, description = "The case, format quorate-case/1.")
    Path file = Path.of("");

    @Option(names = "--json", description = "Print the ruling as JSON.")
    boolean json;

    RuleCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Charter rules = CharterChoice.find(charter);
        RulingCase question = CaseYaml.read(file.toString(), CharterChoice.text(file));
        Ruling ruling = new Rulings(new EnglishBankHolidays()).rule(rules, question);
        if (json) {
            context.out().println(RulingJson.write(ruling));
        } else {
            RulingText.lines(ruling).forEach(context.out()::println);
        }
        return ExitCode.DONE;
    }
}
