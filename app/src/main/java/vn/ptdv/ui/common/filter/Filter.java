package vn.ptdv.ui.common.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.logic.search.TypedWords;

/** What is looked for: a text, for each condition the codes that are allowed, and what was put together besides. */
public record Filter(String search, Map<String, List<String>> chosen, String expression) {
    public static final Filter ALL = new Filter("", Map.of());
    /** No condition is called so. */
    private static final String BUILT = "?";

    public Filter {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        chosen.forEach((key, codes) -> {
            if (!codes.isEmpty()) {
                kept.put(key, List.copyOf(codes));
            }
        });
        chosen = java.util.Collections.unmodifiableMap(kept);
    }

    public Filter(String search, Map<String, List<String>> chosen) {
        this(search, chosen, "");
    }

    /** With conditions that were put together, in the form in which they are read again. */
    public Filter built(String now) {
        return new Filter(search, chosen, now);
    }

    public boolean isAll() {
        return search.isBlank() && chosen.isEmpty() && expression.isEmpty();
    }

    public List<String> codes(String condition) {
        return chosen.getOrDefault(condition, List.of());
    }

    public Filter searching(String text) {
        return new Filter(text, chosen, expression);
    }

    public Filter with(String condition, List<String> codes) {
        Map<String, List<String>> next = new LinkedHashMap<>(chosen);
        next.put(condition, codes);
        return new Filter(search, next, expression);
    }

    /** Whether every word of the search occurs in the text, accents and case aside, or abbreviates it: nva. */
    public boolean findsIn(String text) {
        return TypedWords.of(search).foundIn(text);
    }

    /** Whether the condition is not set or allows this code. */
    public boolean allows(String condition, String code) {
        return codes(condition).isEmpty() || codes(condition).contains(code);
    }

    /** One line of text, to be kept. */
    public String text() {
        return code(search)
                + chosen.entrySet().stream()
                        .map(e -> "&" + code(e.getKey()) + "="
                                + e.getValue().stream().map(Filter::code).collect(Collectors.joining(",")))
                        .collect(Collectors.joining())
                + (expression.isEmpty() ? "" : "&" + BUILT + "=" + code(expression));
    }

    /** Reads what {@link #text} wrote. */
    public static Filter parse(String text) {
        String[] parts = text.split("&", -1);
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            if (pair.length == 2) {
                chosen.put(
                        plain(pair[0]),
                        List.of(pair[1].split(",")).stream().map(Filter::plain).toList());
            }
        }
        List<String> built = Optional.ofNullable(chosen.remove(BUILT)).orElse(List.of());
        return new Filter(plain(parts[0]), chosen, built.isEmpty() ? "" : built.get(0));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String coded) {
        return URLDecoder.decode(coded, StandardCharsets.UTF_8);
    }
}
