package org.quorate.app.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.PasswordWanted;
import org.quorate.app.dialog.Question;

/** Keeps what was asked and told; a test answers by pressing a button by its words. */
public final class FakeDialogs implements Dialogs {
    private final Deque<Question> asked = new ArrayDeque<>();
    private final Deque<PasswordWanted> passwords = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Deque<Choice> offered = new ArrayDeque<>();
    private final Deque<Path> files = new ArrayDeque<>();

    /** The question that stands open. */
    public Question question() {
        return asked.getLast();
    }

    public boolean isAsking() {
        return !asked.isEmpty();
    }

    public void press(String act) {
        Choice choice = asked.removeLast().choices().stream()
                .filter(each -> each.act().equals(act))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + act));
        choice.then().run();
    }

    /** The password that is being asked for. */
    public PasswordWanted password() {
        return passwords.getLast();
    }

    public boolean isAskingForPassword() {
        return !passwords.isEmpty();
    }

    public void type(String present, String chosen) {
        passwords.removeLast().given().accept(new PasswordWanted.Answer(present, chosen));
    }

    public void turnBackFromPassword() {
        passwords.removeLast().turnedBack().run();
    }

    public List<String> told() {
        return told;
    }

    /** The file that will be chosen next. */
    public void willChoose(Path file) {
        files.add(file);
    }

    @Override
    public void ask(Question question) {
        asked.add(question);
    }

    @Override
    public void askForPassword(PasswordWanted wanted) {
        passwords.add(wanted);
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void tell(String sentence, Choice choice) {
        told.add(sentence);
        offered.add(choice);
    }

    /** Takes up what was offered last. */
    public void takeUp(String act) {
        Choice choice = offered.removeLast();
        if (!choice.act().equals(act)) {
            throw new AssertionError("What was offered last is " + choice.act() + ", not " + act);
        }
        choice.then().run();
    }

    @Override
    public void openFile(FileWanted wanted, Consumer<Path> chosen) {
        if (!files.isEmpty()) {
            chosen.accept(files.removeFirst());
        }
    }

    @Override
    public void saveFile(FileWanted wanted, Consumer<Path> chosen) {
        openFile(wanted, chosen);
    }
}
