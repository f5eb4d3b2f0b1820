package vn.ptdv.document.word;

/** Text and lengths as WordprocessingML writes them. */
final class Xml {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private Xml() {}

    static String escape(String text) {
        int i = 0;
        while (i < text.length() && !special(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean special(char c) {
        return c == '&' || c == '<' || c == '>' || c == '"';
    }

    static long twips(double millimetres) {
        return Math.round(millimetres * TWIPS_PER_MM);
    }

    static long twipsOfPoints(double points) {
        return Math.round(points * 20);
    }
}
