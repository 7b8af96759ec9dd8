package org.quorate.app.meeting;

/**
 * Something to look at before an agenda is issued.
 *
 * @param about what it is about, as the strip shows it first ("Item 10", "Notice")
 * @param what what is wrong, as a short sentence without its full stop
 * @param place where it is mended
 * @param mustMend whether the agenda cannot be issued while it stands; other findings are only shown
 */
public record AgendaFinding(String about, String what, AgendaPlace place, boolean mustMend) {}
