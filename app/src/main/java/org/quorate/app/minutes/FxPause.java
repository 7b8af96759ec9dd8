package org.quorate.app.minutes;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause of the window: about a second without a key, and never more than three seconds from the first key on. */
public final class FxPause implements MinuteAutosave.Pause {
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private final PauseTransition longest = new PauseTransition(Duration.seconds(3));
    private Runnable next = () -> { };

    public FxPause() {
        pause.setOnFinished(event -> end());
        longest.setOnFinished(event -> end());
    }

    @Override
    public void restart(Runnable work) {
        next = work;
        pause.playFromStart();
        longest.play();
    }

    private void end() {
        stop();
        next.run();
    }

    @Override
    public void stop() {
        pause.stop();
        longest.stop();
    }
}
