package vn.ptdv.document.wordpage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The style sheet of one section: every set of declarations once, under a short name. */
final class Css {
    private final Map<String, String> names = new LinkedHashMap<>();

    /** The class for the declarations. */
    String name(String declarations) {
        return names.computeIfAbsent(declarations, d -> "s" + names.size());
    }

    String sheet() {
        StringBuilder css = new StringBuilder(names.size() * 100);
        names.forEach((declarations, name) ->
                css.append('.').append(name).append('{').append(declarations).append('}'));
        return css.toString();
    }

    static String points(String property, double value) {
        return String.format(Locale.ROOT, "%s:%.3fpt;", property, value);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
