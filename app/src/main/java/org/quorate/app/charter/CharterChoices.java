package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.persistence.charter.ShippedCharters;

/** What a charter can be compared with: itself as shown, every version adopted, and those that come with the program. */
final class CharterChoices {
    /** The charter as it is shown now: the draft, or the version. */
    static final String SHOWN = "shown";

    private CharterChoices() {}

    /** A charter by the name it is fetched by, with the words it is chosen by. */
    record Choice(String name, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    static List<Choice> of(ShownCharter shown, List<AdoptedCharter> versions) {
        List<Choice> choices = new ArrayList<>();
        if (shown.draft()) {
            choices.add(new Choice(SHOWN, "The draft"));
        }
        versions.reversed().forEach(version -> choices.add(new Choice("v" + version.version(), "v" + version.version() + ", " + version.why())));
        ShippedCharters.keys().forEach(key -> choices.add(new Choice(key, "Shipped: " + key)));
        return choices;
    }
}
