package org.quorate.app.dialog;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The one door to questions and notices. View models hold this interface; tests fake it. Called on the window's thread. */
public interface Dialogs {

    /** Puts the question over the window; the chosen button does its work when it is pressed. */
    void ask(Question question);

    /** Asks for a password over the window; what is typed is shown by no one and kept nowhere. */
    void askForPassword(PasswordWanted wanted);

    /** Says briefly that something was done; it goes by itself. */
    void tell(String sentence);

    /** As {@link #tell(String)}, with one thing that can be done about it. */
    void tell(String sentence, Choice choice);

    /** Asks for an existing file; nothing happens when none is chosen. */
    void openFile(FileWanted wanted, Consumer<Path> chosen);

    /** Asks where to save; nothing happens when the person turns back. */
    void saveFile(FileWanted wanted, Consumer<Path> chosen);
}
