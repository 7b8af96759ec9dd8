package org.quorate.model.partnership;

/** Whether the holder of a seat chairs the body, stands in for its chair, or neither. */
public enum SeatOffice {
    MEMBER,
    CHAIR,
    VICE_CHAIR
}
