package org.quorate.persistence.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The first line of a journal: its format, the store it belongs to, and, for an encrypted store, what is needed besides the password. */
final class JournalHeading {
    private static final String FORMAT = "quorate-journal/1";
    private static final byte[] PROOF = "The password is right.".getBytes(StandardCharsets.UTF_8);
    private static final String STORE = "store";
    private static final String CREATED = "created";
    // Where the chain began, once the heading was written anew under another password: the records, and so their hashes, stay as they are.
    private static final String CHAIN = "chain";
    private static final int SALT_BYTES = 16;
    private static final int STORE_ID_BYTES = 16;

    private final byte[] line;
    private final JournalSeal seal;
    private final String store;
    private final String created;
    private final String hash;

    private JournalHeading(byte[] line, JournalSeal seal, String store, String created, String hash) {
        this.line = line;
        this.seal = seal;
        this.store = store;
        this.created = created;
        this.hash = hash;
    }

    /** The line itself, always in clear. */
    byte[] line() {
        return line;
    }

    /** The SHA-256 of the store's first heading, which the first record names as that of the record before it. */
    String hash() {
        return hash;
    }

    /** The identity of the store, which every copy of it keeps. */
    String store() {
        return store;
    }

    /** How the lines after it are written. */
    JournalSeal seal() {
        return seal;
    }

    static JournalHeading create(Instant created, @Nullable String password) {
        return written(randomHex(new SecureRandom(), STORE_ID_BYTES), created.toString(), null, password);
    }

    /** The heading of the same store and chain under another password, or under none. */
    JournalHeading underPassword(@Nullable String password) {
        return written(store, created, hash, password);
    }

    private static JournalHeading written(String store, String created, @Nullable String chain, @Nullable String password) {
        ObjectNode node = JournalText.JSON.createObjectNode();
        node.put("format", FORMAT).put(STORE, store).put(CREATED, created);
        if (chain != null) {
            node.put(CHAIN, chain);
        }
        JournalSeal seal = new JournalSeal.Clear();
        if (password != null) {
            byte[] salt = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            seal = new JournalSeal.Sealed(password, salt, JournalSeal.Sealed.ITERATIONS);
            node.putObject("encryption").put("lines", "AES-256-GCM").put("key", "PBKDF2WithHmacSHA512")
                    .put("iterations", JournalSeal.Sealed.ITERATIONS).put("salt", Base64.getEncoder().encodeToString(salt))
                    .put("proof", new String(seal.seal(PROOF), StandardCharsets.US_ASCII));
        }
        node.put("check", Sha256.of(node.toString().getBytes(StandardCharsets.UTF_8)));
        byte[] line = node.toString().getBytes(StandardCharsets.UTF_8);
        return new JournalHeading(line, seal, store, created, chain == null ? Sha256.of(line) : chain);
    }

    private static String randomHex(SecureRandom random, int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return HexFormat.of().formatHex(made);
    }

    static JournalHeading read(byte[] line, String fileName, @Nullable String password) {
        ObjectNode node = parsed(line, fileName);
        String check = text(node, "check", fileName);
        node.remove("check");
        if (!check.equals(Sha256.of(node.toString().getBytes(StandardCharsets.UTF_8)))) {
            throw damaged(fileName, null);
        }
        if (!FORMAT.equals(text(node, "format", fileName))) {
            throw new StoreFailure(StoreFailure.Kind.NEWER, fileName + " was written by a newer version of Quorate. Install that version to open it.");
        }
        String chain = node.has(CHAIN) ? text(node, CHAIN, fileName) : Sha256.of(line);
        return new JournalHeading(line, seal(node.get("encryption"), fileName, password), text(node, STORE, fileName), text(node, CREATED, fileName), chain);
    }

    private static JournalSeal seal(@Nullable JsonNode encryption, String fileName, @Nullable String password) {
        if (encryption == null) {
            if (password != null) {
                throw new StoreFailure(StoreFailure.Kind.WRONG_PASSWORD,
                        "A password was given, but this partnership is not protected by one. Open it without.");
            }
            return new JournalSeal.Clear();
        }
        if (password == null) {
            throw new StoreFailure(StoreFailure.Kind.WRONG_PASSWORD, "This partnership is protected by a password. Give the password to open it.");
        }
        byte[] salt = Base64.getDecoder().decode(text(encryption, "salt", fileName));
        JournalSeal.Sealed seal = new JournalSeal.Sealed(password, salt, encryption.path("iterations").asInt(JournalSeal.Sealed.ITERATIONS));
        if (seal.open(text(encryption, "proof", fileName).getBytes(StandardCharsets.US_ASCII)) == null) {
            throw new StoreFailure(StoreFailure.Kind.WRONG_PASSWORD, "The password is not the right one for this partnership. Nothing is damaged; try again.");
        }
        return seal;
    }

    private static ObjectNode parsed(byte[] line, String fileName) {
        try {
            if (JournalText.JSON.readTree(line) instanceof ObjectNode node) {
                return node;
            }
            throw damaged(fileName, null);
        } catch (IOException e) {
            throw damaged(fileName, e);
        }
    }

    private static String text(JsonNode node, String name, String fileName) {
        JsonNode found = node.get(name);
        if (found == null || !found.isTextual()) {
            throw damaged(fileName, null);
        }
        return found.textValue();
    }

    private static StoreFailure damaged(String fileName, @Nullable Throwable cause) {
        return new StoreFailure(StoreFailure.Kind.DAMAGED, "The first line of " + fileName + " is damaged. Restore a backup.", cause);
    }
}
