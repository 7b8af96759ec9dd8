package org.quorate.persistence.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** How a line of the journal lies on the disk: in clear, or sealed with AES-256-GCM under a key made from the password. */
sealed interface JournalSeal {

    /** The line as it is written. */
    byte[] seal(byte[] line);

    /** The line as it was before sealing, or null if it was altered or sealed with another key. */
    byte @Nullable [] open(byte[] written);

    /** The password the database file is encrypted with, or null in clear. */
    @Nullable String databasePassword();

    /** Written as it is. */
    record Clear() implements JournalSeal {
        @Override
        public byte[] seal(byte[] line) {
            return line;
        }

        @Override
        public byte[] open(byte[] written) {
            return written;
        }

        @Override
        public @Nullable String databasePassword() {
            return null;
        }
    }

    /** Sealed line by line, each with its own nonce. */
    final class Sealed implements JournalSeal {
        static final int ITERATIONS = 210_000;
        private static final int NONCE = 12;
        private static final int TAG_BITS = 128;
        private static final int KEY_BYTES = 32;
        private final SecretKeySpec key;
        private final String databasePassword;
        private final SecureRandom random = new SecureRandom();

        Sealed(String password, byte[] salt, int iterations) {
            byte[] made = derive(password, salt, iterations);
            key = new SecretKeySpec(made, 0, KEY_BYTES, "AES");
            databasePassword = HexFormat.of().formatHex(made, KEY_BYTES, 2 * KEY_BYTES);
            Arrays.fill(made, (byte) 0);
        }

        private static byte[] derive(String password, byte[] salt, int iterations) {
            try {
                // One slow derivation makes both keys, because H2's own derivation is quick to try in bulk.
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                        .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, 2 * KEY_BYTES * 8)).getEncoded();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java has PBKDF2 with SHA-512.", e);
            }
        }

        @Override
        public byte[] seal(byte[] line) {
            try {
                byte[] nonce = new byte[NONCE];
                random.nextBytes(nonce);
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
                byte[] whole = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(line.length));
                cipher.doFinal(line, 0, line.length, whole, NONCE);
                return Base64.getEncoder().encode(whole);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java has AES-GCM.", e);
            }
        }

        @Override
        public byte @Nullable [] open(byte[] written) {
            try {
                byte[] whole = Base64.getDecoder().decode(new String(written, StandardCharsets.ISO_8859_1));
                if (whole.length <= NONCE) {
                    return null;
                }
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, whole, 0, NONCE));
                return cipher.doFinal(whole, NONCE, whole.length - NONCE);
            } catch (AEADBadTagException | IllegalArgumentException e) {
                return null;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java has AES-GCM.", e);
            }
        }

        @Override
        public @Nullable String databasePassword() {
            return databasePassword;
        }
    }
}
