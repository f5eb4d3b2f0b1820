package vn.ptdv.exchange.frozen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ptdv.logic.frozen.Figure;
import vn.ptdv.logic.frozen.FigureSet;

/** Figures and parameters as the text that the book keeps. */
final class FrozenJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FrozenJson() {}

    static String figures(FigureSet set) {
        return write(set.figures());
    }

    static FigureSet figures(String text) {
        return new FigureSet(read(text, new TypeReference<List<Figure>>() {}));
    }

    /** In the order of their names, so that equal parameters are equal texts. */
    static String parameters(Map<String, String> parameters) {
        return write(new TreeMap<>(parameters));
    }

    static Map<String, String> parameters(String text) {
        return read(text, new TypeReference<Map<String, String>>() {});
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
