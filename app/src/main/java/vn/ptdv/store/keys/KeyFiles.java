package vn.ptdv.store.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;

/** The key file and its copy as bytes: read with a checksum, written both, the first always whole. */
final class KeyFiles {
    private final BookFolder folder;
    private final ObjectMapper json = new ObjectMapper();

    KeyFiles(BookFolder folder) {
        this.folder = folder;
    }

    sealed interface Read {}

    record Found(KeyFile file, KeySource source) implements Read {}

    record Unusable(BookFault fault) implements Read {}

    Read read() {
        Optional<KeyFile> first = read(folder.key());
        if (first.isPresent()) {
            return new Found(first.get(), KeySource.FILE);
        }
        Optional<KeyFile> second = read(folder.keyCopy());
        if (second.isPresent()) {
            return new Found(second.get(), KeySource.COPY);
        }
        if (isNewer(folder.key()) || isNewer(folder.keyCopy())) {
            return new Unusable(BookFault.BOOK_NEWER);
        }
        boolean anything = Files.exists(folder.key()) || Files.exists(folder.keyCopy());
        return new Unusable(anything ? BookFault.KEY_CUT : BookFault.KEY_MISSING);
    }

    Path path(KeySource source) {
        return source == KeySource.FILE ? folder.key() : folder.keyCopy();
    }

    void write(KeyFile file) {
        byte[] bytes = bytes(file);
        AtomicFiles.write(folder.key(), bytes);
        AtomicFiles.write(folder.keyCopy(), bytes);
    }

    /** Brings the copy up to date when a kill came between writing the two. */
    void renewCopy(KeyFile file) {
        if (!read(folder.keyCopy()).equals(Optional.of(file))) {
            AtomicFiles.write(folder.keyCopy(), bytes(file));
        }
    }

    private Optional<KeyFile> read(Path path) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return parsed(Files.readAllBytes(path)).filter(KeyFile::isUsable);
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    private boolean isNewer(Path path) {
        try {
            return Files.exists(path)
                    && json.readTree(Files.readAllBytes(path)).path("version").asInt() > KeyFile.VERSION;
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<KeyFile> parsed(byte[] bytes) {
        try {
            JsonNode tree = json.readTree(bytes);
            String sum = tree.path("checksum").asText();
            KeyFile file = new KeyFile(
                    tree.path("version").asInt(),
                    tree.path("keyId").asText(),
                    users(tree),
                    slot(tree.path("recovery")));
            return sum.equals(checksum(tree(file))) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Slot> users(JsonNode tree) {
        List<Slot> users = new ArrayList<>();
        tree.path("users").forEach(user -> users.add(slot(user)));
        return users;
    }

    private static Slot slot(JsonNode node) {
        return new Slot(
                node.path("holder").asText(),
                node.path("kdf").asText(),
                node.path("rounds").asInt(),
                node.path("salt").asText(),
                node.path("iv").asText(),
                node.path("wrapped").asText());
    }

    private byte[] bytes(KeyFile file) {
        ObjectNode tree = tree(file);
        try {
            tree.put("checksum", checksum(tree));
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode tree(KeyFile file) {
        ObjectNode tree = json.createObjectNode();
        tree.put("program", "PTDV");
        tree.put("version", file.version());
        tree.put("keyId", file.keyId());
        file.users().forEach(tree.putArray("users")::addPOJO);
        tree.putPOJO("recovery", file.recovery());
        return tree;
    }

    // Over the values, not the bytes: an editor that changes line ends has not damaged anything.
    private String checksum(ObjectNode tree) throws JsonProcessingException {
        byte[] text = json.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Ciphers.sha256().digest(text));
    }
}
