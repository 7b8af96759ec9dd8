package org.quorate.app.room;

import java.util.function.Function;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.ruling.RulingReview;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.Store;

/** What can be done in a room, and what it is known by. */
public record RoomTools(
        Store store,
        Acting acting,
        CharterService charters,
        Rulings engine,
        RoomService course,
        AttendanceService attendance,
        DecidingService deciding,
        RoomNotesService notes,
        RulingReview review) {

    /** @param json writes a ruling as the contract's JSON */
    public static RoomTools of(Store store, Acting acting, CharterService charters, Rulings engine, Function<Ruling, String> json) {
        return new RoomTools(
                store, acting, charters, engine, new RoomService(store, acting), new AttendanceService(store, acting),
                new DecidingService(store, acting, charters, engine, json), new RoomNotesService(store, acting),
                new RulingReview(store, charters, engine));
    }

    RoomData read(MeetingId meeting) {
        return store.read(session -> RoomData.read(session, charters, meeting));
    }
}
