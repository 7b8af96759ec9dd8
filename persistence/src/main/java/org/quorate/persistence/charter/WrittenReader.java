package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatParticulars;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.UrgentCase;
import org.quorate.model.ruling.VoteCast;
import org.quorate.model.ruling.WrittenCase;

/** Reads cases of decisions taken without a meeting: in writing, and urgent ones. */
final class WrittenReader {

    static final List<String> WRITTEN_KEYS = List.of("format", "kind", "title", "body", "matter", "circulated", "date", "settings", "seats",
            ApprovalsReader.KEY);
    static final List<String> REPLY_KEYS = List.of("name", "constituency", "class", "partner", "column", "roles", "weight", "interest", "suspended",
            "vacant", "sent", "reply", "replied", "wants_meeting");
    static final List<String> URGENT_KEYS = List.of("format", "kind", "title", "body", "matter", "by", "consulted", "ground", "date", "next_meeting",
            "reported_on", "settings", ApprovalsReader.KEY);

    private WrittenReader() {
    }

    static WrittenCase written(YamlPlace top, Map<String, String> settings) {
        YamlKeys keys = new YamlKeys(top, top.entries(WRITTEN_KEYS));
        if (keys.items("seats").isEmpty()) {
            top.wrong("A decision in writing lists every seat of the body under \"seats\", with its reply.");
        }
        List<WrittenCase.Reply> replies = new ArrayList<>();
        for (YamlPlace item : keys.items("seats")) {
            replies.add(reply(item, replies.size() + 1));
        }
        return new WrittenCase(keys.required("body"), Objects.requireNonNullElse(keys.text("matter"), "ordinary"), keys.date("circulated"), keys.date("date"),
                replies, settings, ApprovalsReader.read(keys.entries().get(ApprovalsReader.KEY)));
    }

    private static WrittenCase.Reply reply(YamlPlace item, int number) {
        YamlKeys keys = new YamlKeys(item, item.entries(REPLY_KEYS));
        YamlPlace classPlace = keys.entries().get("class");
        SeatClass seatClass = classPlace == null ? null : classPlace.read(YamlKeys::seatClassOf);
        VoteCast vote = AttendanceReader.word(keys, "reply", VoteCast.values(), VoteCast::word).orElse(VoteCast.NONE);
        boolean vacant = Boolean.TRUE.equals(keys.truth("vacant"));
        if (vacant && vote != VoteCast.NONE) {
            item.wrong("A vacant seat cannot reply.");
        }
        SeatParticulars particulars = new SeatParticulars(keys.texts("roles"), keys.count("weight"), Boolean.TRUE.equals(keys.truth("suspended")),
                keys.text("interest"), null);
        SeatInCase seat = new SeatInCase(Objects.requireNonNullElse(keys.text("name"), "seat " + number), keys.text("constituency"), seatClass,
                keys.text("partner"), keys.text("column"), vacant ? SeatState.VACANT : SeatState.PRESENT, null, Position.NOT_STATED, vote, particulars);
        return new WrittenCase.Reply(seat, keys.truth("sent"), keys.date("replied"), Boolean.TRUE.equals(keys.truth("wants_meeting")));
    }

    static UrgentCase urgent(YamlPlace top, Map<String, String> settings) {
        YamlKeys keys = new YamlKeys(top, top.entries(URGENT_KEYS));
        return new UrgentCase(keys.required("body"), Objects.requireNonNullElse(keys.text("matter"), "ordinary"), keys.texts("by"), keys.texts("consulted"),
                keys.text("ground"), keys.date("date"), keys.date("next_meeting"), keys.date("reported_on"), settings,
                ApprovalsReader.read(keys.entries().get(ApprovalsReader.KEY)));
    }
}
