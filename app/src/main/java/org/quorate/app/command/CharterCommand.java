package org.quorate.app.command;

import java.util.concurrent.Callable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.check.CharterFindings;
import org.quorate.persistence.charter.CharterSchema;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.ShippedCharters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "charter",
        description = "Lists, shows, checks and compares charters.",
        subcommands = {CharterCommand.Listing.class, CharterCommand.Showing.class, CharterChecking.class, CharterDifferences.class,
            CharterCoverage.class, CharterCommand.Schema.class},
        footer = {"", "Examples:", "  quorate charter list", "  quorate charter show cheshire-merseyside-2020",
            "  quorate charter check cheshire-merseyside-2020",
            "  quorate charter diff cheshire-merseyside-2020 cheshire-merseyside-2021",
            "  quorate charter coverage > rules.md", "  quorate charter schema > charter.schema.json"})
final class CharterCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException("Say what to do with charters: quorate charter list, show NAME, check NAME, diff A B, coverage or schema.");
    }

    @Command(name = "list", description = "Lists the charters that ship with the program.")
    static final class Listing implements Callable<Integer> {
        private final CommandContext context;

        Listing(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            int width = ShippedCharters.keys().stream().mapToInt(String::length).max().orElse(0);
            for (String key : ShippedCharters.keys()) {
                Charter charter = ShippedCharters.find(key).orElseThrow();
                long silent = charter.silences().size();
                context.out().println(key + " ".repeat(width - key.length() + 2) + charter.title() + " ("
                        + charter.settings().size() + " settings, " + silent + " silent)");
            }
            return ExitCode.DONE;
        }
    }

    @Command(
            name = "show",
            description = {"Shows a charter as a document: every rule a sentence with its clause, and what is open as a question with common practice.",
                "With --settings: every setting with its path, its value or \"silent\", the values it accepts, and where it comes from. A rule",
                "case may assume any of these settings by its path."})
    static final class Showing implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "NAME|FILE", description = "A charter that ships, or a charter file.")
        String charter = "";

        @Option(names = "--settings", description = "Every setting with its path, its value and the values it accepts.")
        boolean settings;

        @Option(names = "--silent", description = "Only the settings that are silent.")
        boolean silentOnly;

        @Option(names = "--yaml", description = "Print the charter as a file, format " + CharterYaml.FORMAT + ".")
        boolean yaml;

        Showing(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            Charter found = CharterChoice.find(charter);
            if (yaml) {
                context.out().println(CharterYaml.write(found).strip());
                return ExitCode.DONE;
            }
            if (!silentOnly && !settings) {
                CharterText.document(found).forEach(context.out()::println);
            } else {
                found.settings().values().stream().filter(setting -> !silentOnly || setting.isSilent())
                        .forEach(setting -> CharterText.setting(setting).forEach(context.out()::println));
            }
            context.out().println();
            context.out().println(found.settings().size() + " settings, " + found.silences().size() + " silent.");
            findings(found);
            return ExitCode.DONE;
        }

        private void findings(Charter found) {
            if (!silentOnly && !CharterFindings.of(found).isEmpty()) {
                context.out().println();
                int points = CharterFindings.of(found).size();
                context.out().println("\"quorate charter check\" finds " + points + (points == 1 ? " point" : " points") + " in it.");
            }
        }
    }

    @Command(name = "schema", description = "Prints the JSON Schema of charter files, for editors that help while one is written.")
    static final class Schema implements Callable<Integer> {
        private final CommandContext context;

        Schema(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            context.out().println(CharterSchema.json());
            return ExitCode.DONE;
        }
    }
}
