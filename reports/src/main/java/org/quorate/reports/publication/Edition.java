package org.quorate.reports.publication;

/**
 * A report's content together with whom it is for. Reports are printed from editions only, so that nobody prints for
 * the public without passing the gate.
 *
 * @param <C> the kind of content
 */
public sealed interface Edition<C> {
    /** What the header of a full edition says when it holds Part 2 business. */
    String NOT_FOR_PUBLICATION = "CONTAINS PART 2 – NOT FOR PUBLICATION";

    /** What this edition may print. */
    C content();

    /** Whether it is for the public. */
    boolean forPublic();

    /** The full edition, for members and officers entitled to Part 2. */
    static <C> Edition<C> forMembers(C content) {
        return new Full<>(content);
    }

    /**
     * The full edition.
     *
     * @param <C> the kind of content
     * @param content everything
     */
    record Full<C>(C content) implements Edition<C> {
        @Override
        public boolean forPublic() {
            return false;
        }
    }

    /**
     * An edition for the public; only {@link PublicGate} makes one.
     *
     * @param <C> the kind of content
     */
    final class Public<C> implements Edition<C> {
        private final C content;

        Public(C content) {
            this.content = content;
        }

        @Override
        public C content() {
            return content;
        }

        @Override
        public boolean forPublic() {
            return true;
        }
    }
}
