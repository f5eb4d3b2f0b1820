package vn.ptdv.store.setting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.model.setting.Signer;

/** The signers as the text that the setting keeps. */
final class SignerList {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String NAME = "name";
    private static final String POSITION = "position";
    private static final String AUTHORITY = "authority";

    private SignerList() {}

    static boolean readable(String text) {
        try {
            read(text);
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    static List<Signer> read(String text) {
        List<Signer> signers = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            expect(json, json.nextToken(), JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                signers.add(signer(json));
            }
            expect(json, json.currentToken(), JsonToken.END_ARRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(signers);
    }

    static String write(List<Signer> signers) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (Signer signer : signers) {
                json.writeStartObject();
                json.writeStringField(NAME, signer.name());
                json.writeStringField(POSITION, signer.position());
                json.writeStringField(AUTHORITY, signer.authority());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Signer signer(JsonParser json) throws IOException {
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            expect(json, json.nextToken(), JsonToken.VALUE_STRING);
            values.put(name, json.getText());
        }
        return new Signer(
                values.getOrDefault(NAME, ""), values.getOrDefault(POSITION, ""), values.getOrDefault(AUTHORITY, ""));
    }

    private static void expect(JsonParser json, @org.jspecify.annotations.Nullable JsonToken found, JsonToken wanted)
            throws IOException {
        if (found != wanted) {
            throw new IOException("expected " + wanted + " at " + json.currentLocation());
        }
    }
}
