package org.quorate.model;

/** Gives out identities: each whole number once, ever. */
@FunctionalInterface
public interface Identities {
    long next();
}
