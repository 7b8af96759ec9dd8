package org.quorate.persistence.store;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How a store is opened.
 *
 * @param clock gives the instant written beside each act
 * @param password the password of an encrypted store, or null for one kept in clear
 * @param readOnly whether every change is to be refused
 * @param backupsKept how many copies made on close are kept in the backups folder; 0 makes none
 * @param channels how the journal's file is opened, so that a full disk can be tried in a test
 */
public record StoreOptions(InstantSource clock, @Nullable String password, boolean readOnly, int backupsKept, ChannelOpener channels) {

    /** Refuses a negative number of copies and an empty password. */
    public StoreOptions {
        if (backupsKept < 0) {
            throw new IllegalArgumentException("The number of backups kept cannot be less than none.");
        }
        if (password != null && password.isEmpty()) {
            throw new StoreFailure(StoreFailure.Kind.WRONG_PASSWORD, "The password is empty. Give one with at least one character.");
        }
    }

    /** Says nothing of the password, so that it can stand in no log. */
    @Override
    public String toString() {
        return "StoreOptions[" + (password == null ? "in clear" : "protected") + (readOnly ? ", read only" : "") + ", backups kept " + backupsKept + "]";
    }

    /** In clear, for writing, without copies on close. */
    public static StoreOptions with(InstantSource clock) {
        return new StoreOptions(clock, null, false, 0, ChannelOpener.OF_THE_DISK);
    }

    /** The same, with this password (null: kept in clear). */
    public StoreOptions withPassword(@Nullable String newPassword) {
        return new StoreOptions(clock, newPassword, readOnly, backupsKept, channels);
    }

    /** The same, every change refused. */
    public StoreOptions forReadingOnly() {
        return new StoreOptions(clock, password, true, 0, channels);
    }

    /** The same, keeping this many copies made on close. */
    public StoreOptions keepingBackups(int count) {
        return new StoreOptions(clock, password, readOnly, count, channels);
    }

    StoreOptions withChannels(ChannelOpener opener) {
        return new StoreOptions(clock, password, readOnly, backupsKept, opener);
    }
}
