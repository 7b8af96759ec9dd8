package org.quorate.model.charter;

import java.util.Map;
import java.util.Optional;
import org.quorate.model.calendar.ClockText;

/** Says limits of time: "A debate lasts no longer than 45 minutes." */
final class TimeLimitWords {

    private static final Map<String, String> ABOUT = Map.of("sitting", "A meeting", "debate", "The debate on one item", "speech", "A speech", "opening-speech",
            "The speech of whoever moves a motion");

    private TimeLimitWords() {
    }

    /** The sentence of a setting of a body; empty where it is no limit of time. */
    static Optional<String> of(String end, SettingValue value) {
        int dot = end.indexOf('.');
        String about = dot < 0 ? null : ABOUT.get(end.substring(0, dot));
        return about == null ? Optional.empty() : switch (end.substring(dot + 1)) {
            case "length" -> Optional.of(about + " lasts no longer than " + value.text() + ".");
            case "ends-at" -> value instanceof SettingValue.Hour(var hour) ? Optional.of(about + " ends by " + ClockText.of(hour) + ".")
                    : Optional.empty();
            case "extended-by" -> Optional.of(about + (value.text().equals("nobody") ? " may not go on longer."
                    : " goes on longer only by agreement of " + value.text().replaceFirst("^chair(?=$|,)", "whoever presides") + "."));
            case "extension" -> Optional.of(about + " may be extended by " + value.text() + " at a time.");
            case "extensions" -> Optional.of(about + (value.text().equals("0") ? " may not be extended."
                    : " may be extended no more than " + (value.text().equals("1") ? "once." : value.text() + " times.")));
            default -> Optional.empty();
        };
    }
}
