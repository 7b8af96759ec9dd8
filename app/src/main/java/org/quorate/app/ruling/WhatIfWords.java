package org.quorate.app.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.QuorumHelp;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatInCase;

/** What would change if somebody left or came, in one sentence for the secretary. */
final class WhatIfWords {
    private static final int MOST_NAMED = 3;

    private WhatIfWords() {}

    static String of(Rulings engine, Charter charter, DecisionCase room) {
        QuorumFinding quorum = engine.quorum(charter, room);
        return quorum.met() == null ? "" : quorum.met() ? leaving(engine, charter, room) : coming(engine, charter, room);
    }

    private static String leaving(Rulings engine, Charter charter, DecisionCase room) {
        if (!(room.attendance() instanceof Attendance.Seats(List<SeatInCase> seats))) {
            return "";
        }
        List<String> here = seats.stream().filter(seat -> seat.state().isHere()).map(SeatInCase::name).toList();
        List<String> needed = new ArrayList<>();
        for (String seat : here) {
            if (engine.loss(charter, room, seat).losesQuorum()) {
                needed.add(seat);
            }
        }
        return needed.isEmpty() ? "" : needed.size() > MOST_NAMED ? "If any of " + needed.size() + " leaves, the quorum is lost."
                : "If " + joined(needed, " or ") + " leaves, the quorum is lost.";
    }

    private static String coming(Rulings engine, Charter charter, DecisionCase room) {
        OptionalInt more = engine.stillNeeded(charter, room);
        List<QuorumHelp> help = engine.help(charter, room);
        if (help.isEmpty()) {
            return "Nobody who is away could make it quorate.";
        }
        List<String> names = help.stream().limit(MOST_NAMED).map(one -> one.seat() + (one.inPerson() ? "" : " (by a deputy)")).toList();
        String others = help.size() > MOST_NAMED ? " and " + (help.size() - MOST_NAMED) + " more" : "";
        String number = more.isEmpty() ? "" : more.getAsInt() == 1 ? "One more makes a quorum; " : more.getAsInt() + " more make a quorum; ";
        String who = joined(names, ", ") + others + " could help.";
        return number.isEmpty() ? who : number + who;
    }

    private static String joined(List<String> names, String last) {
        return names.size() == 1 ? names.getFirst() : String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
    }
}
