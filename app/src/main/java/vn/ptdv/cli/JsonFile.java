package vn.ptdv.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ptdv.logic.text.Texts;

/** A JSON object in a file that a command was given. */
final class JsonFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFile() {}

    static JsonNode read(Path file) throws Refusal {
        try {
            JsonNode tree = JSON.readTree(Files.readString(file));
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    Exit.REFUSED,
                    Texts.of(
                            "cli.json.wrong",
                            file,
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr()));
        } catch (IOException e) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.file.unreadable", file));
        }
        throw new Refusal(Exit.REFUSED, Texts.of("cli.json.wrong", file, 1, 1));
    }
}
