package vn.ptdv.logic.filter;

import java.util.List;
import java.util.stream.Collectors;

/** What a row must be. */
public sealed interface Criterion {
    /** Everything passes. */
    Criterion NONE = new All(List.of());

    /** The form that is kept and typed; reading it gives the same criterion again. */
    String text();

    record All(List<Criterion> parts) implements Criterion {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return joined(parts, " and ");
        }
    }

    record Any(List<Criterion> parts) implements Criterion {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return joined(parts, " or ");
        }
    }

    record Not(Criterion part) implements Criterion {
        @Override
        public String text() {
            return "not " + inner(part);
        }
    }

    /** One field held against one value or several, of which one must fit. */
    record Test(String field, Comparison comparison, List<String> values) implements Criterion {
        public Test {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            String said = values.size() == 1
                    ? quoted(values.get(0))
                    : values.stream().map(Criterion::quoted).collect(Collectors.joining(", ", "(", ")"));
            return quoted(field) + " " + comparison.sign() + " " + said;
        }
    }

    /** Words that stand anywhere in the row. */
    record Words(String words) implements Criterion {
        @Override
        public String text() {
            return quoted(words);
        }
    }

    private static String joined(List<Criterion> parts, String between) {
        return parts.stream().map(Criterion::inner).collect(Collectors.joining(between));
    }

    private static String inner(Criterion part) {
        boolean bare = part instanceof Test || part instanceof Words;
        return bare ? part.text() : "(" + part.text() + ")";
    }

    private static String quoted(String text) {
        boolean bare = text.matches("[\\p{L}\\p{Nd}_./:*%+-]+") && !Tokens.isKeyword(text);
        return bare ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
