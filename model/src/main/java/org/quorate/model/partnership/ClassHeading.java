package org.quorate.model.partnership;

import org.quorate.model.Required;

/** What a body's minutes call one class of those present, for example "Associate Non-voting Members". */
public record ClassHeading(SeatClass seatClass, String heading) {
    public ClassHeading {
        heading = Required.text(heading, "A class of member needs its heading.");
    }
}
