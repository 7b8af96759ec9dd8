package org.quorate.app.control;

import java.util.Optional;

/** Remembers how a person arranged a control, from one start of the program to the next. */
public interface LayoutMemory {

    Optional<String> layout(String key);

    void rememberLayout(String key, String layout);
}
