package org.quorate.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.persistence.store.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Quorate without its window: reads the arguments, runs the verb, and says in one plain sentence what went wrong. */
public final class CommandLineProgram {
    private CommandLineProgram() {}

    /** Runs a command on this process's own terminal and answers its exit code. */
    public static int run(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(arguments, new Terminal(out, err, Clock.system(Acting.ZONE)));
    }

    /** Runs a command and answers its exit code: 0 done, 1 done with findings, 2 unusable input, 3 the store can't be opened. */
    public static int run(String[] arguments, Terminal terminal) {
        EveryCommand options = new EveryCommand();
        CommandContext context = new CommandContext(options, terminal);
        CommandLine program = new CommandLine(new Root(), new CommandFactory(context));
        program.addMixin("every", options);
        program.setOut(terminal.out());
        program.setErr(terminal.err());
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.registerConverter(LocalDate.class, CommandLineProgram::day);
        program.registerConverter(LocalTime.class, CommandLineProgram::time);
        program.setParameterExceptionHandler((failure, given) -> wrongUse(failure, terminal));
        program.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, parsed, context, terminal));
        int code = program.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            throw new TypeConversionException("\"" + typed + "\" is not a day; write it as in 2027-01-26");
        }
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.strip());
        } catch (DateTimeParseException notATime) {
            throw new TypeConversionException("\"" + typed + "\" is not a time of day; write it as in 14:00");
        }
    }

    private static int wrongUse(ParameterException failure, Terminal terminal) {
        terminal.err().println(sentence(WrongUse.said(failure)));
        CommandLine command = failure.getCommandLine();
        terminal.err().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.UNUSABLE;
    }

    private static int failed(Exception failure, ParseResult parsed, CommandContext context, Terminal terminal) {
        int code = switch (failure) {
            case StoreFailure store -> {
                terminal.err().println(sentence(store.getMessage()) + " (" + store.kind().code() + ")");
                yield codeOf(store.kind());
            }
            case IllegalArgumentException refused -> {
                terminal.err().println(sentence(refused.getMessage()));
                yield ExitCode.UNUSABLE;
            }
            case UncheckedIOException unreadable -> {
                terminal.err().println("A file could not be read or written: " + sentence(unreadable.getMessage()));
                yield ExitCode.UNUSABLE;
            }
            case IOException unusable when unusable.getClass().getName().startsWith("org.quorate.") -> {
                terminal.err().println(sentence(unusable.getMessage()));
                yield ExitCode.UNUSABLE;
            }
            case IOException unreadable -> {
                terminal.err().println("A file could not be read or written: " + sentence(unreadable.getMessage()));
                yield ExitCode.UNUSABLE;
            }
            default -> {
                terminal.err().println("Something went wrong inside the program while it ran \"" + verbs(parsed)
                        + "\"; run it again with --debug and send what it prints. (" + failure.getClass().getSimpleName() + ")");
                yield ExitCode.UNUSABLE;
            }
        };
        if (context.debug()) {
            failure.printStackTrace(terminal.err());
        }
        return code;
    }

    private static int codeOf(StoreFailure.Kind kind) {
        return switch (kind) {
            case MISSING, IN_USE, DAMAGED, WRONG_PASSWORD, NEWER, CLOSED -> ExitCode.NO_STORE;
            case EXISTS, READ_ONLY, NOT_WRITTEN, STALE, UNUSABLE_PLACE, UNUSABLE_VALUE, STILL_NEEDED -> ExitCode.UNUSABLE;
        };
    }

    private static String verbs(ParseResult parsed) {
        Deque<String> verbs = new ArrayDeque<>();
        for (ParseResult at = parsed; at != null; at = at.subcommand()) {
            verbs.add(at.commandSpec().name());
        }
        return String.join(" ", verbs);
    }

    private static String sentence(@Nullable String message) {
        String text = message == null ? "no reason was given" : message.strip();
        return text.endsWith(".") || text.endsWith("\n") ? text : text + ".";
    }

    @Command(
            name = "quorate",
            mixinStandardHelpOptions = true,
            scope = ScopeType.INHERIT,
            version = "Quorate 0.1.0",
            synopsisSubcommandLabel = "VERB",
            description = "Keeps a partnership's meetings, decisions and actions, and says whether a decision was validly made.",
            footer = {"", "Without a verb, the window opens. Every verb explains itself: quorate VERB --help",
                "Answers 0 done, 1 done with findings, 2 wrong use or unusable input (nothing written), 3 the store can't be opened."},
            subcommands = {
                DemoCommand.class,
                ImportCommand.class,
                ListCommand.class,
                ExportCommand.class,
                ActionCommand.class,
                PersonCommand.class,
                PartnerCommand.class,
                RuleCommand.class,
                CharterCommand.class,
                DisputeCommand.class,
                EscalationCommand.class,
                AssuranceCommand.class,
                SegmentCommand.class,
                RecommendationCommand.class,
                CheckCommand.class,
                BackupCommand.class,
                RebuildCommand.class,
                RestoreCommand.class
            })
    private static final class Root implements Runnable {
        @Override
        public void run() {
            throw new IllegalArgumentException(
                    "Say what to do, for example: quorate list meetings --store northfield. See: quorate --help");
        }
    }

    /** Builds each verb with the context it works in. */
    private record CommandFactory(CommandContext context) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == CommandContext.class) {
                    return type.cast(constructor.newInstance(context));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
