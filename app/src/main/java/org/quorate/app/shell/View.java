package org.quorate.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.util.Subscription;

/**
 * Nodes and bindings of one part of the window. What it listens to is opened in {@link #onAttach()} and closed on
 * detaching, so that a view that is not shown costs nothing and leaks nothing.
 */
public abstract class View {
    private final List<Subscription> subscriptions = new ArrayList<>();
    private boolean attached;

    /** The same node each time. */
    public abstract Parent root();

    protected void onAttach() {}

    protected void onDetach() {}

    /** Closes the subscription when the view is detached. */
    protected final void whileAttached(Subscription subscription) {
        subscriptions.add(subscription);
    }

    public final boolean isAttached() {
        return attached;
    }

    public final void attach() {
        if (!attached) {
            attached = true;
            onAttach();
        }
    }

    public final void detach() {
        if (attached) {
            attached = false;
            onDetach();
            subscriptions.forEach(Subscription::unsubscribe);
            subscriptions.clear();
        }
    }
}
