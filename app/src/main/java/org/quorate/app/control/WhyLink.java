package org.quorate.app.control;

import java.util.function.Supplier;
import javafx.scene.control.Button;

/** The dotted link beside a computed thing that opens its reasons. */
public final class WhyLink extends Button {

    /** @param reasons asked for when the link is opened */
    public WhyLink(Supplier<Explanation> reasons) {
        this("Why?", reasons);
    }

    public WhyLink(String words, Supplier<Explanation> reasons) {
        super(words);
        getStyleClass().add("why-link");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words + " Opens the reasons");
        setOnAction(event -> new WhyPopover(reasons.get()).show(this));
    }
}
