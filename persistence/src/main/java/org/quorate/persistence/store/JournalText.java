package org.quorate.persistence.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A journal record as one line of JSON. The line begins with the record's hash, which is the SHA-256 of everything after the hash and its comma;
 * what follows begins with the hash of the record before. So the chain can be followed without reading the JSON.
 */
final class JournalText {
    static final int HASH_LENGTH = 64;
    private static final byte[] OPENING = "{\"hash\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER_HASH = "\",".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BEFORE_PREVIOUS = "\"previous\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int HASHED_FROM = OPENING.length + HASH_LENGTH + AFTER_HASH.length;
    private static final int PREVIOUS_FROM = HASHED_FROM + BEFORE_PREVIOUS.length;
    static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> ROW = new TypeReference<>() {};

    private JournalText() {}

    /** A record that has its place in the chain: its hash and its line without the line end. */
    static final class Line {
        private final String hash;
        private final byte[] bytes;

        private Line(String hash, byte[] bytes) {
            this.hash = hash;
            this.bytes = bytes;
        }

        String hash() {
            return hash;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    static Line write(JournalRecord unhashed) {
        ObjectNode node = JSON.createObjectNode();
        node.put("previous", unhashed.previousHash());
        node.put("sequence", unhashed.sequence());
        node.put("at", unhashed.at().toString());
        node.put("kind", unhashed.kind().name().toLowerCase(Locale.ROOT));
        node.put("who", unhashed.who());
        node.put("what", unhashed.what());
        node.put("nextNumber", unhashed.nextNumber());
        JournalRecord.FileState state = unhashed.fileState();
        if (state != null) {
            node.putObject("file").put("length", state.length()).put("sha256", state.sha256());
        }
        ArrayNode rows = node.putArray("rows");
        for (RowChange change : unhashed.rows()) {
            ObjectNode row = rows.addObject().put("table", change.table());
            row.set("key", JSON.valueToTree(change.key()));
            if (change.before() != null) {
                row.set("before", JSON.valueToTree(change.before()));
            }
            if (change.after() != null) {
                row.set("after", JSON.valueToTree(change.after()));
            }
        }
        return hashed(node);
    }

    private static Line hashed(ObjectNode node) {
        try {
            byte[] json = JSON.writeValueAsBytes(node);
            String hash = Sha256.of(json, 1, json.length - 1);
            byte[] line = new byte[HASHED_FROM + json.length - 1];
            System.arraycopy(OPENING, 0, line, 0, OPENING.length);
            System.arraycopy(hash.getBytes(StandardCharsets.US_ASCII), 0, line, OPENING.length, HASH_LENGTH);
            System.arraycopy(AFTER_HASH, 0, line, OPENING.length + HASH_LENGTH, AFTER_HASH.length);
            System.arraycopy(json, 1, line, HASHED_FROM, json.length - 1);
            return new Line(hash, line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A journal record is plain text and numbers and can always be written.", e);
        }
    }

    /** The hash of a line, or null if the line is not a whole, unaltered record that follows the record with this hash. */
    static @Nullable String follow(byte[] line, String previousHash) {
        if (line.length < PREVIOUS_FROM + HASH_LENGTH || !holds(line, 0, OPENING) || !holds(line, OPENING.length + HASH_LENGTH, AFTER_HASH)) {
            return null;
        }
        String hash = new String(line, OPENING.length, HASH_LENGTH, StandardCharsets.US_ASCII);
        String previous = new String(line, PREVIOUS_FROM, HASH_LENGTH, StandardCharsets.US_ASCII);
        boolean follows = previous.equals(previousHash) && hash.equals(Sha256.of(line, HASHED_FROM, line.length - HASHED_FROM));
        return follows ? hash : null;
    }

    private static boolean holds(byte[] line, int from, byte[] expected) {
        return Arrays.equals(line, from, from + expected.length, expected, 0, expected.length);
    }

    static JournalRecord read(byte[] line) {
        try {
            return record(JSON.readTree(line));
        } catch (IOException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw unreadable(e);
        }
    }

    private static JournalRecord record(JsonNode node) {
        List<RowChange> rows = new ArrayList<>();
        for (JsonNode row : node.get("rows")) {
            rows.add(new RowChange(row.get("table").asText(), values(row.get("key")), optionalValues(row.get("before")), optionalValues(row.get("after"))));
        }
        JsonNode file = node.get("file");
        return new JournalRecord(node.get("sequence").asLong(), node.get("previous").asText(), node.get("hash").asText(),
                Instant.parse(node.get("at").asText()), JournalRecord.Kind.valueOf(node.get("kind").asText().toUpperCase(Locale.ROOT)),
                node.get("who").asText(), node.get("what").asText(), node.get("nextNumber").asLong(),
                file == null ? null : new JournalRecord.FileState(file.get("length").asLong(), file.get("sha256").asText()), rows);
    }

    /**
     * Reads a record as far as its rows, which it then has none of: an act that brought in a whole register is megabytes long, and who did what stands
     * at its beginning.
     */
    static JournalRecord readHead(byte[] line) {
        try (JsonParser parser = JSON.createParser(line)) {
            ObjectNode node = JSON.createObjectNode();
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null && !name.equals("rows"); name = parser.nextFieldName()) {
                parser.nextToken();
                node.set(name, JSON.readTree(parser));
            }
            node.putArray("rows");
            return record(node);
        } catch (IOException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw unreadable(e);
        }
    }

    private static StoreFailure unreadable(Exception cause) {
        return new StoreFailure(StoreFailure.Kind.DAMAGED, "A record of the journal cannot be read. Restore a backup.", cause);
    }

    private static Map<String, @Nullable Object> values(JsonNode node) {
        return JSON.convertValue(node, ROW);
    }

    private static @Nullable Map<String, @Nullable Object> optionalValues(@Nullable JsonNode node) {
        return node == null ? null : values(node);
    }
}
