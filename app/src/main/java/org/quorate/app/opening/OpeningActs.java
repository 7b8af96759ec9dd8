package org.quorate.app.opening;

/** What can be done to get a partnership onto the screen. */
public interface OpeningActs {

    /** Opens the fictional partnership, making it the first time. */
    void openDemonstration();

    /**
     * Makes a partnership of this name in the data folder and opens it.
     *
     * @param password what it shall be protected by; empty for nothing
     */
    void create(String name, String office, String password);

    /** Asks for a store or a copy and opens it. */
    void openOther();
}
