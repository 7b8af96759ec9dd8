package org.quorate.model.paper;

import org.quorate.model.Required;

/**
 * A file kept beside the records, found by what it holds and never changed.
 *
 * @param sha256 the SHA-256 of its content, in 64 small hexadecimal digits
 * @param name what it was called when it was attached, without its folder
 * @param bytes how long it is
 */
public record AttachedFile(String sha256, String name, long bytes) {
    /** The longest file that is kept with the records, in bytes: every backup carries it. */
    public static final long MOST_BYTES = 100_000_000;

    public AttachedFile {
        name = Required.text(name, "An attached file needs a name.");
        Required.that(sha256.matches("[0-9a-f]{64}"), "An attached file is known by the SHA-256 of its content.");
        Required.that(bytes >= 0, "A file has no negative length.");
    }

    /**
     * Whether a file is short enough to be kept.
     *
     * @throws org.quorate.model.Refused with what to do instead, where it is not
     */
    public static void requireShortEnough(String name, long bytes) {
        Required.that(bytes <= MOST_BYTES, "\"" + name + "\" is " + size(bytes) + " long; a file kept with the partnership may be " + size(MOST_BYTES)
                + " at most, because every copy carries it. Keep it elsewhere and say in words where it is.");
    }

    /** How long it is, as people say it: "820 bytes", "34 KB", "2.1 MB". */
    public String size() {
        return size(bytes);
    }

    private static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        if (bytes < 1_000_000) {
            return (bytes + 500) / 1_000 + " KB";
        }
        long tenths = (bytes + 50_000) / 100_000;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
