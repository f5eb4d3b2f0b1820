package vn.ptdv.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import vn.ptdv.store.keys.Stretch;

/** What a command needs of the machine: clock, places, environment and the two streams. */
public record Terminal(Clock clock, Path ownBook, Map<String, String> environment, Streams streams, Stretch stretch) {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, false);

    /** Results go to the one, messages for people to the other. */
    public record Streams(PrintStream out, PrintStream err) {}

    /** The one JSON object of a command that was asked for it. */
    void json(Map<String, ?> result) {
        try {
            streams.out().println(JSON.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void say(String words) {
        streams.out().println(words);
    }

    void warn(String words) {
        streams.err().println(words);
    }
}
