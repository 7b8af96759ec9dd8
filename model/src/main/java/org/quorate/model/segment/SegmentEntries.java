package org.quorate.model.segment;

import java.util.List;

/** Everything on record about segments. */
public interface SegmentEntries {
    /** In the order they were recorded. */
    List<SegmentEntry> all();

    /** Adds one; none is ever changed or taken away. */
    void add(SegmentEntry entry);
}
