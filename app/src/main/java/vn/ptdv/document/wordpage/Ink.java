package vn.ptdv.document.wordpage;

import java.util.Locale;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.ooxml.Props;

/** The look of letters; size in points, colours as CSS has them, empty for none. */
record Ink(double size, Emphasis face, String lines, String color, String back, Height height, double spacing) {
    private static final double WORDS_OWN_SIZE = 10;
    private static final double RAISED = 0.58;

    /** Where letters stand on their line. */
    enum Height {
        LINE,
        ABOVE,
        BELOW
    }

    static Ink of(Props run) {
        boolean bold = run.on("b");
        boolean italic = run.on("i");
        Emphasis face =
                bold ? (italic ? Emphasis.BOLD_ITALIC : Emphasis.BOLD) : italic ? Emphasis.ITALIC : Emphasis.PLAIN;
        String height = run.value("vertAlign", "val").orElse("");
        return new Ink(
                size(run),
                face,
                lines(run),
                color(run.value("color", "val").orElse("auto")),
                back(run),
                height.equals("superscript") ? Height.ABOVE : height.equals("subscript") ? Height.BELOW : Height.LINE,
                run.points("spacing", "val", 0));
    }

    private static double size(Props run) {
        String half = run.value("sz", "val").orElse("");
        return half.matches("\\d{1,4}(\\.\\d+)?") ? Double.parseDouble(half) / 2 : WORDS_OWN_SIZE;
    }

    private static String lines(Props run) {
        boolean under = run.value("u", "val").filter(u -> !u.equals("none")).isPresent();
        boolean through = run.on("strike") || run.on("dstrike");
        return under && through ? "underline line-through" : under ? "underline" : through ? "line-through" : "";
    }

    private static String back(Props run) {
        String marked =
                run.value("highlight", "val").filter(h -> !h.equals("none")).orElse("");
        String shade = color(run.value("shd", "fill").orElse("auto"));
        return marked.isEmpty() ? shade : marked.toLowerCase(Locale.ROOT);
    }

    static String color(String word) {
        return word.matches("[0-9A-Fa-f]{6}") && !word.equals("000000") ? "#" + word : "";
    }

    /** What differs from the letters that the paragraph has by itself. */
    String css(Ink usual) {
        StringBuilder css = new StringBuilder();
        if (size != usual.size || height != Height.LINE) {
            css.append(Css.points("font-size", height == Height.LINE ? size : size * RAISED));
        }
        // Small letters above or below make no line higher.
        css.append(height == Height.LINE ? "" : "line-height:1pt;");
        css.append(
                height == Height.ABOVE ? "vertical-align:super;" : height == Height.BELOW ? "vertical-align:sub;" : "");
        if (face.bold() != usual.face.bold()) {
            css.append(face.bold() ? "font-weight:bold;" : "font-weight:normal;");
        }
        if (face.italic() != usual.face.italic()) {
            css.append(face.italic() ? "font-style:italic;" : "font-style:normal;");
        }
        css.append(lines.isEmpty() ? "" : "text-decoration:" + lines + ";");
        css.append(color.isEmpty() ? "" : "color:" + color + ";");
        css.append(back.isEmpty() ? "" : "background-color:" + back + ";");
        css.append(spacing == 0 ? "" : Css.points("letter-spacing", spacing));
        return css.toString();
    }

    /** The letters of the whole paragraph, on which runs differ. */
    String whole() {
        return Css.points("font-size", size)
                + (face.bold() ? "font-weight:bold;" : "")
                + (face.italic() ? "font-style:italic;" : "");
    }
}
