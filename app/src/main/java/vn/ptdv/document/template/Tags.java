package vn.ptdv.document.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over the tags of a part without making a tree of it, so that every byte keeps its place. */
final class Tags {
    private static final Pattern WORD = Pattern.compile("xmlns(?::([\\w.-]+))?\\s*=\\s*[\"']"
            + "(?:http://schemas\\.openxmlformats\\.org/wordprocessingml/2006/main"
            + "|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main)[\"']");

    private final String xml;
    private final String prefix;
    private int from;
    private int to;

    Tags(String xml) {
        this.xml = xml;
        Matcher word = WORD.matcher(xml);
        prefix = word.find() ? (word.group(1) == null ? "" : word.group(1) + ":") : "w:";
    }

    /** Whether the part speaks Word's own language at all. */
    static boolean speaksWord(String xml) {
        return WORD.matcher(xml).find();
    }

    String prefix() {
        return prefix;
    }

    /** Goes to the next tag; what cannot hold a field is passed over. */
    boolean next() {
        int at = xml.indexOf('<', to);
        while (at >= 0) {
            String end = closing(at);
            int stop = xml.indexOf(end, at);
            if (stop < 0) {
                return false;
            }
            from = at;
            to = stop + end.length();
            if (end.equals(">")) {
                return true;
            }
            at = xml.indexOf('<', to);
        }
        return false;
    }

    private String closing(int at) {
        if (xml.startsWith("<!--", at)) {
            return "-->";
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return "]]>";
        }
        return xml.startsWith("<?", at) ? "?>" : ">";
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean closes() {
        return xml.charAt(from + 1) == '/';
    }

    boolean alone() {
        return xml.charAt(to - 2) == '/';
    }

    /** Whether the tag is Word's element of this name, opening or closing. */
    boolean is(String element) {
        int start = from + (closes() ? 2 : 1);
        if (!xml.startsWith(prefix, start) || !xml.startsWith(element, start + prefix.length())) {
            return false;
        }
        char after = xml.charAt(start + prefix.length() + element.length());
        return after == '>' || after == '/' || Character.isWhitespace(after);
    }

    String text() {
        return xml.substring(from, to);
    }

    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    private static boolean plain(int c) {
        return c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return out.toString();
    }

    static String unescape(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        Matcher reference = Pattern.compile("&#(x?)([0-9A-Fa-f]+);").matcher(text);
        String plain = reference.replaceAll(r -> Matcher.quoteReplacement(
                Character.toString(Integer.parseInt(r.group(2), r.group(1).isEmpty() ? 10 : 16))));
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
