package org.quorate.model.ruling;

import java.util.List;
import java.util.Optional;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;

/** Says of everyone who declared an interest whether they must leave the room and whether they may speak, as far as the charter speaks of it. */
final class InterestExplanation {

    private InterestExplanation() {
    }

    static List<Step> steps(Prepared prepared) {
        return prepared.members().stream().filter(seat -> seat.single() && seat.declared() + seat.steppedOut() > 0)
                .flatMap(seat -> step(prepared, seat).stream()).toList();
    }

    private static Optional<Step> step(Prepared prepared, Group seat) {
        Setting leave = prepared.ofBody(prepared.interestRule(seat, "leave"));
        Setting speech = prepared.ofBody(prepared.interestRule(seat, "speech"));
        boolean saysLeave = prepared.isSpoken(leave);
        boolean saysSpeech = prepared.isSpoken(speech);
        if (!saysLeave && !saysSpeech) {
            return Optional.empty();
        }
        boolean out = seat.steppedOut() > 0;
        String must = !saysLeave ? "" : switch (leave.valueText()) {
            case "yes" -> out ? " has left the room, as the charter asks" : " must leave the room for this item and is still here";
            case "no" -> out ? " has left the room, though the charter does not ask it" : " may stay in the room";
            default -> out ? " has left the room; the charter does not say whether that is needed" : " is here; the charter does not say whether that is "
                    + "allowed";
        };
        String may = !saysSpeech || out ? "" : (must.isEmpty() ? "" : must.contains("must leave") || must.contains("; ")
                ? "; until then, or if allowed to stay,"
                + " this member" : " and") + switch (speech.valueText()) {
                    case "yes" -> " may speak on it";
                    case "no" -> " may not speak on it";
                    default -> " may or may not speak on it: the charter does not say";
                };
        if (must.isEmpty() && may.isEmpty()) {
            return Optional.empty();
        }
        Setting behind = saysLeave ? leave : speech;
        return Optional.of(new Step(seat.label() + kind(prepared, seat) + must + may + ".", null, behind.path(), behind.provenance().clause()));
    }

    private static String kind(Prepared prepared, Group seat) {
        String kind = seat.particulars().interest();
        return ", who declared " + prepared.body().interests().stream().filter(one -> one.key().equals(kind)).map(CharterBody.InterestKind::name)
                .map(name -> "an interest (" + name + ")").findFirst().orElse("an interest") + ",";
    }
}
