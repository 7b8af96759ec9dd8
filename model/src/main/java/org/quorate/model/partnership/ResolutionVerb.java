package org.quorate.model.partnership;

/** The word with which a body's minutes open a resolution. */
public enum ResolutionVerb {
    RESOLVED,
    AGREED
}
