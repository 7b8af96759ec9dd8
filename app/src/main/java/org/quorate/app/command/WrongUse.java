package org.quorate.app.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with a command line. */
final class WrongUse {
    private static final Pattern ONE_OF = Pattern.compile("^(Invalid value for .+?): expected one of \\[(.+?)] \\(case-insensitive\\) but was '(.*)'\\.?$");
    private static final Pattern NO_NUMBER = Pattern.compile("^(Invalid value for .+?): '(.*)' is not (?:an int|a long|a short|a double)\\.?$");
    private static final Pattern NO_PAIR = Pattern.compile("^Value for option option '(.+?)' \\((.+?)\\) should be in KEY=VALUE format but was (.*?)\\.?$");

    private WrongUse() {}

    static String said(ParameterException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof UnmatchedArgumentException unmatched && !verbs(failure.getCommandLine()).isEmpty()) {
            return verbWanted(unmatched);
        }
        Matcher oneOf = ONE_OF.matcher(message);
        if (oneOf.matches()) {
            return oneOf.group(1) + ": \"" + oneOf.group(3) + "\" is not one of " + words(oneOf.group(2)) + ".";
        }
        Matcher noNumber = NO_NUMBER.matcher(message);
        if (noNumber.matches()) {
            return noNumber.group(1) + ": \"" + noNumber.group(2) + "\" is not a whole number.";
        }
        Matcher noPair = NO_PAIR.matcher(message);
        return noPair.matches() ? "Write " + noPair.group(1) + " as " + noPair.group(2) + "; \"" + noPair.group(3) + "\" has no =." : message;
    }

    private static String verbWanted(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String known = name + " has " + String.join(", ", verbs(command)) + ".";
        String first = unmatched.getUnmatched().getFirst();
        return first.startsWith("-") ? "Say what to do first: " + known : "There is no \"" + name + " " + first + "\"; " + known;
    }

    private static List<String> verbs(CommandLine command) {
        return command.getSubcommands().values().stream().map(CommandLine::getCommandName).distinct().toList();
    }

    private static String words(String constants) {
        return Stream.of(constants.split(", ")).map(constant -> constant.toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "));
    }
}
