package org.quorate.app.ruling;

/** A constituency that a quorum requires, and whether enough of it are here. */
public record Requirement(String words, boolean met) {}
