package org.quorate.model.meeting;

/** What happened to a meeting itself, apart from who attends. */
public sealed interface Happening {
    /** The meeting came to an item; the one before it ended then. */
    record ItemBegan(ItemId item) implements Happening {}

    record Adjourned() implements Happening {}

    record Resumed() implements Happening {}

    record Closed() implements Happening {}
}
