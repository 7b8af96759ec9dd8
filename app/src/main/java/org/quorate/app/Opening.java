package org.quorate.app;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.persistence.store.Store;

/**
 * Something to be opened, which can be tried again with a password.
 *
 * @param doing what is being done, as in "Opening northfield"
 * @param name the name it is spoken of by
 * @param store where the store lies that could be rebuilt or restored were it damaged; null for a copy
 * @param work opens it with the password typed, or with none while none was asked for
 */
record Opening(String doing, String name, @Nullable Path store, Function<@Nullable String, Store> work) {

    /** The same thing, for which there is no journal to fall back upon. */
    static Opening ofCopy(String doing, String name, Function<@Nullable String, Store> work) {
        return new Opening(doing, name, null, work);
    }
}
