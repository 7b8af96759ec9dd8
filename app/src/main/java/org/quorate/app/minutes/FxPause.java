package org.quorate.app.minutes;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause of the window: about a second without a key. */
public final class FxPause implements MinuteAutosave.Pause {
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

    @Override
    public void restart(Runnable work) {
        pause.setOnFinished(event -> work.run());
        pause.playFromStart();
    }

    @Override
    public void stop() {
        pause.stop();
    }
}
