package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every verb takes. */
final class EveryCommand {
    @Option(
            names = "--today",
            paramLabel = "DATE",
            scope = ScopeType.INHERIT,
            description = "Take this as today's date, for example 2027-01-18.")
    @Nullable LocalDate today;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who is recorded as having done this. It is a statement, not a proof.")
    @Nullable String actingAs;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Read the store's password from the first line of this file.")
    @Nullable Path passwordFile;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "When something fails, also print where in the program.")
    boolean debug;
}
