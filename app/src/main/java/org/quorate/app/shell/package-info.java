/**
 * The frame of the window: top bar, rail, content, status bar, navigation and themes.
 *
 * <p>To add a screen: write an {@code XViewModel} (javafx.beans and collections only; it takes its use-case service,
 * {@link org.quorate.app.task.Tasks}, {@link org.quorate.app.dialog.Dialogs} and {@link Navigation} in its constructor)
 * and an {@code XScreen extends} {@link Screen} that builds its nodes in code, subscribes in {@link View#onAttach()} with
 * {@code whileAttached(…)}, shows a {@link Place} in {@code open}, and lists its {@link org.quorate.app.shortcut.Act}s.
 * Then register it in {@code PartnershipScreens.registerFor} with {@code screens.register(NavigationTarget.X, () -> new XScreen(…))},
 * taking shared use cases from {@code PartnershipServices};
 * its style sheet stands under the same package in the resources and is named by {@code styleSheets()}. Links elsewhere
 * lead there with {@code navigation.go(Place.of(NavigationTarget.X, id))}.
 */
@NullMarked
package org.quorate.app.shell;

import org.jspecify.annotations.NullMarked;
