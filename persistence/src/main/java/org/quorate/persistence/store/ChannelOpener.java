package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Opens the journal's file. */
@FunctionalInterface
public interface ChannelOpener {
    /** The real thing. */
    ChannelOpener OF_THE_DISK = FileChannel::open;

    /** Opens a channel on a file. */
    FileChannel open(Path file, OpenOption... options) throws IOException;
}
