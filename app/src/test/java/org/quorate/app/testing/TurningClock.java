package org.quorate.app.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.quorate.app.acting.Acting;

/** A clock that a test turns on, as when days pass between two steps. */
public final class TurningClock extends Clock {
    private volatile LocalDateTime now;

    public TurningClock(LocalDateTime now) {
        this.now = now;
    }

    public void turnTo(LocalDateTime then) {
        now = then;
    }

    public void turnBy(int days) {
        now = now.plusDays(days);
    }

    @Override
    public ZoneId getZone() {
        return Acting.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now.atZone(Acting.ZONE).toInstant();
    }
}
