package org.quorate.persistence.store;

/**
 * How far the history of a store had come at some moment: kept elsewhere, it shows later that an older database was put back together with its own
 * older journal, which the two alone cannot tell.
 *
 * @param store the store's identity, the same in every copy of it
 * @param sequence how many records the journal held
 * @param hash the hash of the last of them
 */
public record HighWater(String store, long sequence, String hash) {}
