package org.quorate.app.control;

import java.util.function.Predicate;

/**
 * A view of a register that its screen offers, beside those the person saves.
 *
 * @param name as in "Not carried or deferred"
 */
public record RegisterView<R>(String name, Predicate<R> shows) {}
