package org.quorate.reports.output;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written out. */
@FunctionalInterface
public interface Writing {
    /** Writes all of it; does not close the stream. */
    void to(OutputStream out) throws IOException;
}
