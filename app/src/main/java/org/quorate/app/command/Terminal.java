package org.quorate.app.command;

import java.io.PrintWriter;
import java.time.Clock;

/** Where a command prints, and its clock; tests give their own. */
public record Terminal(PrintWriter out, PrintWriter err, Clock clock) {}
