package vn.ptdv.exchange.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterNumber;

/** One JSON object read field by field; what has the wrong shape or an unknown name is noted, never thrown. */
final class Fields {
    private final JsonNode node;
    private final String path;
    private final List<PaperProblem> problems;
    private final Set<String> known = new HashSet<>();

    Fields(JsonNode node, String path, List<PaperProblem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /** What a field should hold. */
    enum Shape {
        TEXT,
        LIST,
        WHOLE,
        NUMBER,
        DATE,
        FLAG,
        OBJECT,
        TABLE
    }

    boolean has(String key) {
        return !get(key).isMissingNode();
    }

    String text(String key) {
        JsonNode value = get(key);
        if (value.isMissingNode() || value.isTextual()) {
            return value.asText("");
        }
        wrong(key, Shape.TEXT);
        return "";
    }

    /** A list of words; a single word counts as a list of one. */
    List<String> lines(String key) {
        JsonNode value = get(key);
        List<String> lines = new ArrayList<>();
        if (value.isTextual()) {
            lines.add(value.asText());
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                line(key + "[" + i + "]", value.path(i)).ifPresent(lines::add);
            }
        } else if (!value.isMissingNode()) {
            wrong(key, Shape.LIST);
        }
        return lines;
    }

    private Optional<String> line(String key, JsonNode value) {
        if (value.isTextual() || value.isNumber()) {
            return Optional.of(value.asText());
        }
        if (value.isNull()) {
            return Optional.of("");
        }
        wrong(key, Shape.TEXT);
        return Optional.empty();
    }

    /** A whole number, or a text such as 12a. */
    Optional<RegisterNumber> registerNumber(String key) {
        JsonNode value = get(key);
        if (!value.isTextual()) {
            OptionalInt whole = whole(key);
            return whole.isPresent() ? Optional.of(RegisterNumber.of(whole.getAsInt())) : Optional.empty();
        }
        Optional<RegisterNumber> number = RegisterNumber.parse(value.asText());
        if (number.isEmpty()) {
            wrong(key, Shape.WHOLE);
        }
        return number;
    }

    OptionalInt whole(String key) {
        JsonNode value = get(key);
        if (value.isMissingNode()) {
            return OptionalInt.empty();
        }
        if (value.canConvertToInt() && value.isIntegralNumber()) {
            return OptionalInt.of(value.asInt());
        }
        wrong(key, Shape.WHOLE);
        return OptionalInt.empty();
    }

    List<Double> numbers(String key) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode item : items(key)) {
            if (item.isNumber()) {
                numbers.add(item.asDouble());
            } else {
                wrong(key, Shape.NUMBER);
            }
        }
        return numbers;
    }

    Optional<LocalDate> date(String key) {
        String typed = text(key);
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            wrong(key, Shape.DATE);
            return Optional.empty();
        }
    }

    boolean flag(String key) {
        JsonNode value = get(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            wrong(key, Shape.FLAG);
        }
        return value.asBoolean(false);
    }

    List<JsonNode> items(String key) {
        JsonNode value = get(key);
        List<JsonNode> items = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(items::add);
        } else if (!value.isMissingNode()) {
            wrong(key, Shape.LIST);
        }
        return items;
    }

    /** The cells of one row of a table. */
    String[] cells(String key, int row) {
        JsonNode value = items(key).get(row);
        if (!value.isArray()) {
            wrong(key + "[" + row + "]", Shape.LIST);
            return new String[0];
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            line(key + "[" + row + "][" + i + "]", value.path(i)).ifPresent(cells::add);
        }
        return cells.toArray(String[]::new);
    }

    void uneven(String key, int found, int expected) {
        problems.add(new PaperProblem(path + key, "ROW", Texts.of("compose.uneven", path + key, found, expected)));
    }

    /** The objects of a list, each to be read field by field. */
    List<Fields> objects(String key) {
        List<JsonNode> items = items(key);
        List<Fields> objects = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String place = key + "[" + i + "]";
            if (items.get(i).isObject()) {
                objects.add(new Fields(items.get(i), path + place + ".", problems));
            } else {
                wrong(place, Shape.OBJECT);
            }
        }
        return objects;
    }

    Optional<Fields> object(String key) {
        JsonNode value = get(key);
        if (value.isObject()) {
            return Optional.of(new Fields(value, path + key + ".", problems));
        }
        if (!value.isMissingNode()) {
            wrong(key, Shape.TABLE);
        }
        return Optional.empty();
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        String name = text(key);
        if (name.isBlank()) {
            return otherwise;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        problems.add(new PaperProblem(
                path + key, "WRONG", Texts.of("compose.choice", path + key, name, List.of(type.getEnumConstants()))));
        return otherwise;
    }

    void wrong(String key, Shape shape) {
        problems.add(new PaperProblem(
                path + key, "TYPE", Texts.of("compose.type", path + key, Texts.ofEnum("compose.shape", shape))));
    }

    /** Notes the names that nobody asked for: most often they are misspelt. */
    void finish() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add(new PaperProblem(path + name, "UNKNOWN", Texts.of("compose.unknown", path + name)));
            }
        });
    }

    private JsonNode get(String key) {
        known.add(key);
        JsonNode value = node.path(key);
        return value.isNull() ? MissingNode.getInstance() : value;
    }
}
