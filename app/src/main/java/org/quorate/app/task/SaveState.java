package org.quorate.app.task;

/** Whether everything the person did is on the disk. */
public enum SaveState {
    SAVED,
    SAVING,
    NOT_SAVED
}
