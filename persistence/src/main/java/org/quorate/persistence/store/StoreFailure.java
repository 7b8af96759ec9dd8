package org.quorate.persistence.store;

import org.jspecify.annotations.Nullable;

/** A store could not do what was asked. The message is one plain sentence or two for a person: what is wrong, where, and what to do. */
public class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, each with the code a person can quote. */
    public enum Kind {
        /** There is no store of that name. */
        MISSING("Q-S01"),
        /** Something of that name is already there and is never written over. */
        EXISTS("Q-S02"),
        /** Another copy of the program has it open. */
        IN_USE("Q-S03"),
        /** A file is damaged, shortened, empty, or belongs to another store. */
        DAMAGED("Q-S04"),
        /** The password given is not the one the store was made with, or none was given. */
        WRONG_PASSWORD("Q-S05"),
        /** Written by a newer version of the program. */
        NEWER("Q-S06"),
        /** Opened to read only; nothing may be changed. */
        READ_ONLY("Q-S07"),
        /** The change could not be put on the disk and was taken back. */
        NOT_WRITTEN("Q-S08"),
        /** The store was closed, or stopped itself after a failure. */
        CLOSED("Q-S09"),
        /** Someone else changed the same thing first. */
        STALE("Q-S10"),
        /** The place named cannot hold or give what was asked. */
        UNUSABLE_PLACE("Q-S11"),
        /** A value that cannot be kept. */
        UNUSABLE_VALUE("Q-S12"),
        /** Something on record still refers to what was to be removed. */
        STILL_NEEDED("Q-S13");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code a person can quote, such as Q-S04. */
        public String code() {
            return code;
        }
    }

    private final Kind kind;

    /** A failure of this kind, in words for a person. */
    public StoreFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    /** A failure of this kind, in words for a person, with what caused it. */
    public StoreFailure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
