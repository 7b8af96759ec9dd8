package org.quorate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.dialog.PasswordWanted;
import org.quorate.app.opening.OpeningService;
import org.quorate.app.partnership.PartnershipService;
import org.quorate.app.preferences.DataFolder;
import org.quorate.app.shortcut.Act;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.WindowTest;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/** Opening what a person has, through the window itself: copies, a second window, damage, passwords. */
class OpeningWindowTest extends WindowTest {
    private static final Clock NOON = Clock.fixed(LocalDate.of(2027, 1, 18).atTime(12, 0).atZone(Acting.ZONE).toInstant(), Acting.ZONE);
    private static final String SECRET = "correct horse";

    @TempDir
    Path folder;

    private final OpeningService service = new OpeningService(new Acting(() -> "Ann", NOON), (path, options, acting) -> Store.create(path, options));
    private CompositionRoot root;

    @Override
    protected Parent content() {
        DataFolder data = DataFolder.find(folder.resolve("data").toString(), name -> null, name -> "");
        root = new CompositionRoot(preferences, data, NOON, "Ann");
        return root.shell().root();
    }

    @AfterEach
    void letGo() {
        root.close();
    }

    private Path northfield(@Nullable String password) {
        Path path = folder.resolve("data/northfield");
        service.create(path, "Northfield Partnership", "Board office", password).close();
        return path;
    }

    private void begin(String... arguments) {
        inWindow(() -> root.door().begin(StartOptions.read(List.of(arguments))));
    }

    private boolean shows(String words) {
        return lookup(node -> node instanceof Labeled labeled && visible(node) && labeled.getText() != null && labeled.getText().contains(words))
                .tryQuery().isPresent();
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void press(String button) {
        Button found = lookup(node -> node instanceof Button each && visible(node) && each.getText().equals(button)).query();
        inWindow(found::fire);
    }

    private void type(String... passwords) {
        List<PasswordField> fields = lookup(node -> node instanceof PasswordField && visible(node)).queryAllAs(PasswordField.class).stream().toList();
        for (int place = 0; place < passwords.length; place++) {
            PasswordField field = fields.get(place);
            String password = passwords[place];
            inWindow(() -> field.setText(password));
        }
    }

    private boolean isOpen(String words) {
        return root.shell().root().getScene() != null && root.tools().shell().status().storeProperty().get().contains(words);
    }

    @Test
    void a_copy_that_was_double_clicked_is_read_only_or_restored_as_the_person_says() throws Exception {
        Path copy = folder.resolve("sent.quorate");
        try (Store store = service.open(northfield(null), null)) {
            store.backup(copy);
        }
        begin(copy.toString());
        until(() -> shows("What shall be done with sent.quorate?"));
        assertThat(shows("named sent, that can be changed")).isTrue();
        press("Open to read only");
        until(() -> isOpen("read only"));
        assertThat(folder.resolve("data/sent.mv.db")).doesNotExist();

        begin(copy.toString());
        until(() -> shows("What shall be done with"));
        press("Restore it");
        until(() -> isOpen("sent, this computer"));
        assertThat(folder.resolve("data/sent.mv.db")).exists();

        begin(copy.toString());
        until(() -> shows("named sent-2, that can be changed"));
        inWindow(() -> push(KeyCode.ESCAPE));
        until(() -> isOpen("sent, this computer"));
    }

    @Test
    void the_frame_follows_the_partnership_as_it_is_renamed_and_adopts_a_charter() {
        begin("--store", northfield(null).toString());
        until(() -> isOpen("northfield, this computer"));
        until(() -> root.tools().shell().status().charterProperty().get().equals("No charter adopted yet"));
        Store open = Objects.requireNonNull(root.door().store());
        new PartnershipService(open, root.tools().acting()).name("Northfield Alliance", "Board office");
        until(() -> root.tools().shell().partnershipProperty().get().equals("Northfield Alliance"));
        new CharterService(open, root.tools().acting()).begin("Our own arrangements", LocalDate.of(2027, 1, 4));
        until(() -> root.tools().shell().status().charterProperty().get().equals("Charter v1, in force since Mon 4 Jan 2027"));
        until(() -> shows("Charter v1, in force since Mon 4 Jan 2027"));
    }

    @Test
    void a_partnership_open_in_another_window_is_said_to_be_and_opens_once_it_is_closed_there() throws Exception {
        Path path = northfield(null);
        try (Store other = service.open(path, null)) {
            assertThat(other.readOnly()).isFalse();
            begin("--store", path.toString());
            until(() -> shows("northfield is open in another window"));
        }
        press("Try again");
        until(() -> isOpen("northfield, this computer"));
    }

    @Test
    void a_damaged_database_is_rebuilt_from_the_journal_beside_the_damaged_one() throws Exception {
        Path path = northfield(null);
        Path database = folder.resolve("data/northfield.mv.db");
        Files.write(database, new byte[20_000]);
        begin("--store", path.toString());
        until(() -> shows("northfield is damaged"));
        press("Rebuild it from its journal");
        until(() -> isOpen("northfield-rebuilt"));
        assertThat(root.tools().shell().partnershipProperty().get()).isEqualTo("Northfield Partnership");
        assertThat(Files.size(database)).isEqualTo(20_000);
    }

    @Test
    void where_the_journal_is_damaged_too_the_last_copy_can_be_restored() throws Exception {
        Path path = northfield(null);
        Files.writeString(folder.resolve("data/northfield.journal"), "nothing of use");
        begin("--store", path.toString());
        until(() -> shows("northfield is damaged"));
        Button restore = lookup(node -> node instanceof Button each && visible(node) && each.getText().startsWith("Restore the copy of ")).query();
        inWindow(restore::fire);
        until(() -> isOpen("northfield-restored"));
    }

    @Test
    void a_protected_partnership_asks_for_its_password_again_when_it_was_wrong_and_leaves_things_as_they_were_when_turned_back_from() throws Exception {
        Path path = northfield(SECRET);
        begin("--store", path.toString());
        until(() -> shows("northfield is protected by a password"));
        type("wrong horse");
        press("Open");
        until(() -> shows("That is not the password of northfield"));
        inWindow(() -> push(KeyCode.ESCAPE));
        until(() -> shows("Welcome to Quorate"));

        begin("--store", path.toString());
        until(() -> shows("northfield is protected by a password"));
        type(SECRET);
        inWindow(() -> push(KeyCode.ENTER));
        until(() -> isOpen("northfield, this computer"));
    }

    @Test
    void a_password_file_opens_it_without_a_question() throws Exception {
        Path path = northfield(SECRET);
        Path file = Files.writeString(folder.resolve("secret.txt"), SECRET + "\n");
        begin("--store", path.toString(), "--password-file", file.toString());
        until(() -> isOpen("northfield, this computer"));
    }

    @Test
    void a_new_partnership_can_be_protected_from_its_first_day() throws Exception {
        begin();
        until(() -> shows("Welcome to Quorate"));
        write("Name of the partnership", "Southfield");
        write("Office that keeps its records", "Board office");
        write("Your name", "Ann");
        CheckBox protect = lookup(node -> node instanceof CheckBox).query();
        inWindow(() -> protect.setSelected(true));
        type("short", "short");
        press("Create the partnership");
        assertThat(shows("Use at least 8 characters")).isTrue();
        type(SECRET, SECRET);
        press("Create the partnership");
        until(() -> isOpen("southfield, this computer"));
        assertThat(Files.readString(folder.resolve("data/southfield.journal"))).contains("AES-256-GCM").doesNotContain("Southfield");
    }

    private void write(String label, String words) {
        TextField field = lookup(node -> node instanceof TextField && label.equals(node.getAccessibleText())).query();
        inWindow(() -> field.setText(words));
    }

    private Act act(String words) {
        return root.door().acts().stream().filter(each -> each.text().equals(words)).findFirst().orElseThrow();
    }

    @Test
    void the_open_partnership_is_protected_changed_and_opened_up_again() throws Exception {
        begin("--store", northfield(null).toString());
        until(() -> isOpen("northfield, this computer"));

        inWindow(act("Password of the partnership…")::perform);
        type(SECRET, "other");
        press("Protect it");
        assertThat(shows("The two are not the same")).isTrue();
        type(SECRET, SECRET);
        press("Protect it");
        until(() -> shows("The password holds from now on"));
        assertThat(isEncrypted()).isTrue();

        inWindow(act("Password of the partnership…")::perform);
        type("not this one", SECRET + "2", SECRET + "2");
        press("Change the password");
        until(() -> shows("That is not the password it has now"));
        type(SECRET);
        press("Remove the password");
        until(() -> shows("opens without a password now"));
        assertThat(isEncrypted()).isFalse();
        assertThat(root.tools().shell().partnershipProperty().get()).isEqualTo("Northfield Partnership");
        assertThat(shows("did not finish")).as("a store that was closed for it is not closed again").isFalse();
    }

    private boolean isEncrypted() throws IOException {
        return !Files.readString(folder.resolve("data/northfield.journal")).contains("Created the partnership");
    }

    @Test
    void tab_stays_within_a_question_because_what_lies_behind_it_cannot_be_seen() throws Exception {
        Path path = northfield(SECRET);
        begin("--store", path.toString());
        until(() -> shows("northfield is protected by a password"));
        for (int times = 0; times < 8; times++) {
            inWindow(() -> push(KeyCode.TAB));
            assertThat(isIn(root.shell().overlay(), window().getScene().getFocusOwner())).isTrue();
        }
    }

    private static boolean isIn(Node overlay, Node focused) {
        return focused != null && (focused == overlay || isIn(overlay, focused.getParent()));
    }

    @Test
    void a_backup_goes_to_the_file_named_and_replaces_one_the_person_was_asked_about() throws Exception {
        northfield(null);
        Path file = folder.resolve("kept.quorate");
        Files.writeString(file, "an older copy");
        FakeDialogs answers = new FakeDialogs();
        answers.willChoose(folder.resolve("kept"));
        ScreenTools tools = root.tools();
        ScreenTools answered = new ScreenTools(tools.tasks(), answers, tools.navigation(), tools.preferences(), tools.acting(), tools.shell(),
                tools.palette(), tools.screens(), tools.previews());
        PartnershipDoor door = inWindow(() -> new PartnershipDoor(answered, service, DataFolder.find(folder.toString(), name -> null, name -> "")));
        inWindow(() -> door.open(folder.resolve("data/northfield")));
        until(() -> isOpen("northfield, this computer"));
        inWindow(door.acts().get(1)::perform);
        until(() -> answers.told().contains("The whole partnership is in kept.quorate."));
        assertThat(Files.size(file)).isGreaterThan(10_000);
        inWindow(() -> door.open(folder.resolve("data/northfield")));
        assertThat(answers.told()).contains("That partnership is open already.");
        door.letGo();
    }

    @Test
    void nothing_typed_as_a_password_is_kept_in_the_preferences_or_said_by_what_carries_it() {
        assertThat(new PasswordWanted.Answer(SECRET, SECRET).toString()).doesNotContain(SECRET);
        assertThat(StoreOptions.with(NOON).withPassword(SECRET).toString()).doesNotContain(SECRET);
    }
}
