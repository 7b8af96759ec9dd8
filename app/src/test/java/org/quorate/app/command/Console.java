package org.quorate.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import org.quorate.app.acting.Acting;

/** A terminal that keeps what was printed on it. */
final class Console {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs a command on Mon 18 Jan 2027 at noon and answers its exit code. */
    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Clock clock = Clock.fixed(Instant.parse("2027-01-18T12:00:00Z"), Acting.ZONE);
        return CommandLineProgram.run(arguments, new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), clock));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
