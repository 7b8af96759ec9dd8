package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.persistence.generated.Tables.PERSON;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing the program at any instant loses nothing that was acknowledged and tears nothing in two. */
class KillTest {
    private static final int ROUNDS_IN_CLEAR = 42;
    private static final int ROUNDS_ENCRYPTED = 8;
    private static final int LONGEST_WRITING_MILLIS = 500;

    @TempDir
    Path folder;

    private Path warming = Path.of("");
    private int started;
    private final Random random = new Random(20_211_122);

    @Test
    void a_killed_program_loses_nothing_it_acknowledged() throws Exception {
        assertThat(rounds("Clear", null, ROUNDS_IN_CLEAR)).isGreaterThan(ROUNDS_IN_CLEAR);
    }

    @Test
    void a_killed_program_loses_nothing_it_acknowledged_in_an_encrypted_store() throws Exception {
        assertThat(rounds("Encrypted", "correct horse", ROUNDS_ENCRYPTED)).isGreaterThan(ROUNDS_ENCRYPTED);
    }

    private int rounds(String name, @Nullable String password, int rounds) throws Exception {
        Path path = folder.resolve(name);
        warming = folder.resolve(name + "-warming");
        StoreOptions options = StoreOptions.with(InstantSource.system()).withPassword(password);
        Store.create(path, options).close();
        Store.create(warming, options).close();
        QuickStart programs = new QuickStart(Files.createDirectory(folder.resolve(name + "-classes")), KilledWriter.class, arguments(path, password));
        Process program = programs.start(KilledWriter.class, arguments(path, password));
        int next = 0;
        for (int round = 0; round < rounds; round++) {
            Process following = round + 1 < rounds ? programs.start(KilledWriter.class, arguments(path, password)) : program;
            int acknowledged = writeUntilKilled(program, next);
            program = following;
            try (Store store = Store.open(path, options)) {
                List<String> names = store.read(session -> session.rows().query().select(PERSON.NAME).from(PERSON).orderBy(PERSON.ID).fetch(PERSON.NAME));
                int kept = names.size() / 2;
                assertThat(names).as("round %d", round).isEqualTo(pairs(kept));
                assertThat(kept).as("kept after round %d", round).isBetween(acknowledged, acknowledged + 1);
                if (round % 10 == 9) {
                    assertThat(store.check()).isEmpty();
                }
                next = kept;
            }
        }
        return next;
    }

    private static List<String> pairs(int count) {
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Collections.addAll(expected, number + " first", number + " second");
        }
        return expected;
    }

    private String[] arguments(Path path, @Nullable String password) throws IOException {
        Path warm = folder.resolve("Warm" + started++);
        Files.copy(StoreFiles.of(warming).database(), StoreFiles.of(warm).database());
        Files.copy(StoreFiles.of(warming).journal(), StoreFiles.of(warm).journal());
        return password == null ? new String[] {warm.toString(), path.toString()} : new String[] {warm.toString(), path.toString(), password};
    }

    /** Lets a program write for a while, kills it, and gives the number of acts it acknowledged since the store was made. */
    private int writeUntilKilled(Process program, int next) throws IOException, InterruptedException {
        int acknowledged = next;
        try (BufferedReader said = program.inputReader(); Writer told = program.outputWriter()) {
            told.write(next + "\n");
            told.flush();
            assertThat(said.readLine()).as("the first acknowledgement").isEqualTo(String.valueOf(next));
            acknowledged++;
            Thread.sleep(random.nextInt(LONGEST_WRITING_MILLIS));
            // By its handle, because destroying the process itself would also throw away what it has said.
            program.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged = Integer.parseInt(line) + 1;
            }
            program.waitFor();
        }
        return acknowledged;
    }
}
