package org.quorate.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/** What a verb needs from outside itself: the options given to every command, the terminal, and the stores. */
final class CommandContext {
    private final EveryCommand options;
    private final Terminal terminal;

    CommandContext(EveryCommand options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    PrintWriter out() {
        return terminal.out();
    }

    /** The clock of this command: fixed at noon of --today where it is given. */
    Clock clock() {
        LocalDate today = options.today;
        if (today == null) {
            return terminal.clock();
        }
        return Clock.fixed(today.atTime(LocalTime.NOON).atZone(Acting.ZONE).toInstant(), Acting.ZONE);
    }

    Acting acting() {
        String name = options.actingAs == null ? System.getProperty("user.name", "somebody") : options.actingAs.strip();
        if (name.isEmpty()) {
            throw new Refused("The name after --as is empty; say who is acting, for example --as \"Board Secretary\".");
        }
        return new Acting(() -> name, clock());
    }

    boolean debug() {
        return options.debug;
    }

    Store open(Path store) {
        return told(Store.open(named(store), storeOptions()));
    }

    Store openToRead(Path store) {
        return told(Store.open(named(store), storeOptions().forReadingOnly()));
    }

    Store create(Path store) {
        return Store.create(named(store), storeOptions());
    }

    StoreOptions storeOptions() {
        return StoreOptions.with(clock()).withPassword(password());
    }

    /** A store's name is its path without an extension; a person who names one of its files means the store. */
    static Path named(Path given) {
        String text = given.toString();
        for (String ending : List.of(".mv.db", ".journal")) {
            if (text.endsWith(ending)) {
                return Path.of(text.substring(0, text.length() - ending.length()));
            }
        }
        return given;
    }

    private Store told(Store store) {
        store.notices().forEach(notice -> terminal.err().println(notice));
        terminal.err().flush();
        return store;
    }

    private @Nullable String password() {
        Path file = options.passwordFile;
        if (file == null) {
            return null;
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .filter(line -> !line.isEmpty())
                    .orElseThrow(() -> new Refused("The password file " + file + " is empty; its first line holds the password."));
        } catch (IOException failure) {
            throw new Refused("The password file " + file + " cannot be read.", failure);
        }
    }
}
