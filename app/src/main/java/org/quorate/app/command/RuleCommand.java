package org.quorate.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.ruling.RulingJson;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.charter.CaseSchema;
import org.quorate.persistence.charter.CaseYaml;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rule",
        description = "Rules on a case under a charter, with every step of the reasoning.",
        footer = {"", "Example:", "  quorate rule --charter cheshire-merseyside-2020 --case vote.yaml", "  quorate rule --schema > case.schema.json",
            "A case says its kind: decision (unless said), notice, deadline, waiver (defective notice), request (a special meeting), cadence (how often),",
            "level (who decides), adoption, variation, admission or procedure.",
            "A computed outcome, silence included, answers 0. \"quorate charter show NAME\" lists the settings a case may assume."})
final class RuleCommand implements Callable<Integer> {
    private final CommandContext context;

    @ArgGroup(multiplicity = "1")
    Asked asked = new Asked();

    @Option(names = "--json", description = "Print the ruling as JSON.")
    boolean json;

    RuleCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Question question = asked.question;
        if (question == null) {
            context.out().println(CaseSchema.json());
            return ExitCode.DONE;
        }
        Charter rules = CharterChoice.find(question.charter);
        Ruling ruling = ruling(rules, question.file.toString(), CharterChoice.text(question.file));
        if (json) {
            context.out().println(RulingJson.write(ruling));
        } else {
            RulingText.lines(ruling).forEach(context.out()::println);
        }
        return ExitCode.DONE;
    }

    private static Ruling ruling(Charter rules, String file, String text) {
        RulingCase put = CaseYaml.read(file, text);
        try {
            return new Rulings(new EnglishBankHolidays()).rule(rules, put);
        } catch (UnusableCase refusal) {
            throw CaseYaml.placed(file, text, refusal);
        }
    }

    /** Either the schema of cases or a case to rule on. */
    static final class Asked {
        @Option(names = "--schema", required = true, description = "Print the JSON Schema of case files, and rule on nothing.")
        boolean schema;

        @ArgGroup(exclusive = false, multiplicity = "1")
        @Nullable Question question;
    }

    /** A case, and the charter it falls under. */
    static final class Question {
        @Option(names = "--charter", paramLabel = "NAME|FILE", required = true, description = "A charter that ships, or a charter file.")
        String charter = "";

        @Option(names = "--case", paramLabel = "FILE", required = true, description = "The case, format quorate-case/1.")
        Path file = Path.of("");
    }
}
