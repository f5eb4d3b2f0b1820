package vn.ptdv.document.wordpage;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.wordpage.Story.Paragraph;

/** Writes one paragraph. */
final class ParagraphHtml {
    /** The height of a line of the font in its own size; word processors count it in whole twentieths of a point. */
    private static final double NATURAL = 1.15;

    private static final double TWIPS = 20;
    private static final double USUAL_TAB = 36;

    private final StringBuilder out;
    private final Css css;
    private final FlowHtml flow;

    ParagraphHtml(StringBuilder out, Css css, FlowHtml flow) {
        this.out = out;
        this.css = css;
        this.flow = flow;
    }

    /** What the neighbours of a paragraph decide: the gap above and below, whether a new page begins, its frame. */
    record Around(
            double above, double below, boolean newPage, boolean withNext, boolean framedAbove, boolean inTable) {}

    void write(Paragraph paragraph, double room, Around around) {
        Ink usual = usual(paragraph);
        boxes(paragraph, room, BoxFrame.Stand.ABOVE);
        out.append("<p class=\"")
                .append(css.name(style(paragraph, usual, around)))
                .append("\">");
        if (tabbed(paragraph) && paragraph.shape().indent().first() != 0) {
            out.append("<span class=\"")
                    .append(css.name(
                            Css.points("margin-left", paragraph.shape().indent().first())))
                    .append("\"></span>");
        }
        boxes(paragraph, room, BoxFrame.Stand.OVER);
        boxes(paragraph, room, BoxFrame.Stand.BESIDE);
        boolean inked = inline(paragraph, usual, room);
        if (!inked) {
            out.append("&#160;");
        }
        Shape shape = paragraph.shape();
        // The layout engine counts one line too many when it saves a widow; an empty last line puts that right.
        boolean mends = inked
                && !around.inTable()
                && shape.keep().widows()
                && shape.align().equals("justify");
        out.append(mends ? "<br/></p>" : "</p>");
    }

    /** The layout engine forgets the indent of a first line that has a box in it, as tabs are here. */
    private static boolean tabbed(Paragraph paragraph) {
        return paragraph.bits().stream().anyMatch(Bit.Tab.class::isInstance);
    }

    /** The letters that most of the paragraph has. */
    private static Ink usual(Paragraph paragraph) {
        return paragraph.bits().stream()
                .filter(Bit.Words.class::isInstance)
                .map(b -> (Bit.Words) b)
                .max(java.util.Comparator.comparingInt(w -> w.text().length()))
                .map(Bit.Words::ink)
                .orElse(paragraph.mark());
    }

    private static String style(Paragraph paragraph, Ink usual, Around around) {
        Shape shape = paragraph.shape();
        StringBuilder style = new StringBuilder(usual.whole());
        style.append(line(paragraph, usual));
        style.append(shape.align().equals("left") ? "" : "text-align:" + shape.align() + ";");
        part(style, "margin-top", around.above());
        part(style, "margin-bottom", around.below());
        part(
                style,
                shape.indent().left() < 0 ? "margin-left" : "padding-left",
                shape.indent().left());
        part(
                style,
                shape.indent().right() < 0 ? "margin-right" : "padding-right",
                shape.indent().right());
        part(style, "text-indent", tabbed(paragraph) ? 0 : shape.indent().first());
        style.append(shape.back().isEmpty() ? "" : "background-color:" + shape.back() + ";");
        style.append(around.newPage() ? "page-break-before:always;" : "");
        style.append(around.withNext() ? "page-break-after:avoid;" : "");
        style.append(shape.keep().lines() ? "page-break-inside:avoid;" : "");
        style.append(shape.keep().widows() ? "" : "orphans:1;widows:1;");
        shape.borders().ifPresent(b -> borders(style, b, around));
        if (paragraph.bits().stream().anyMatch(b -> b instanceof Bit.Over || b instanceof Bit.Box)) {
            style.append("position:relative;");
        }
        return style.toString();
    }

    private static void part(StringBuilder style, String property, double value) {
        style.append(value == 0 ? "" : Css.points(property, value));
    }

    private static String line(Paragraph paragraph, Ink usual) {
        Shape.Space space = paragraph.shape().space();
        double size = paragraph.bits().stream()
                .filter(Bit.Words.class::isInstance)
                .mapToDouble(b -> ((Bit.Words) b).ink().size())
                .max()
                .orElse(usual.size());
        return switch (space.rule()) {
            case "exact" -> Css.points("line-height", space.line());
            case "atLeast" -> Css.points("line-height", Math.max(space.line(), natural(size)));
            default -> Css.points("line-height", Math.floor(natural(size) * TWIPS * space.line()) / TWIPS);
        };
    }

    /** What a paragraph of spaced lines has above its first line here and not in a word processor. */
    static double spare(Paragraph paragraph) {
        Shape.Space space = paragraph.shape().space();
        boolean spaced = space.rule().equals("auto") && space.line() > 1;
        return spaced ? natural(usual(paragraph).size()) * (space.line() - 1) : 0;
    }

    private static double natural(double size) {
        return Math.round(size * NATURAL * TWIPS) / TWIPS;
    }

    private static void borders(StringBuilder style, Element borders, Around around) {
        for (String side : List.of("top", "bottom", "left", "right")) {
            Optional<Element> rule = Nodes.child(borders, side);
            if (rule.isPresent() && !(side.equals("top") && around.framedAbove())) {
                style.append(Rule.css("border-" + side, rule.get()));
                double space = Rule.number(rule.get(), "space");
                style.append(side.equals("left") || side.equals("right") ? "" : Css.points("padding-" + side, space));
            }
        }
    }

    /** Whether anything that takes room was written. */
    private boolean inline(Paragraph paragraph, Ink usual, double room) {
        TabRuler ruler = new TabRuler(paragraph.shape(), paragraph.bits(), room, USUAL_TAB);
        boolean inked = false;
        boolean blank = true;
        for (int i = 0; i < paragraph.bits().size(); i++) {
            Bit bit = paragraph.bits().get(i);
            Optional<TabRuler.Gap> gap = ruler.next(i);
            if (gap.isPresent()) {
                gap(gap.get(), ((Bit.Tab) bit).ink(), usual);
            } else if (bit instanceof Bit.Words words && !words.text().isEmpty()) {
                blank = words(words, usual, blank);
            } else if (bit instanceof Bit.NewLine) {
                out.append("<br/>");
                blank = true;
            } else if (bit instanceof Bit.Picture picture) {
                out.append(picture.html());
            } else if (bit instanceof Bit.Note note) {
                blank = words(note.mark(), usual, false);
                out.append("<div class=\"f\">");
                flow.note(note.text());
                out.append("</div>");
            } else if (bit instanceof Bit.Box box && box.frame().stand() == BoxFrame.Stand.LINE) {
                box(box, room);
            } else if (bit instanceof Bit.Over over) {
                out.append(over.html());
                continue;
            } else {
                continue;
            }
            inked = true;
        }
        return inked;
    }

    private void boxes(Paragraph paragraph, double room, BoxFrame.Stand stand) {
        for (Bit bit : paragraph.bits()) {
            if (bit instanceof Bit.Box box && box.frame().stand(room) == stand) {
                if (box.frame().fits(room)) {
                    box(box, room);
                } else {
                    flow.leave(box);
                }
            }
        }
    }

    private void box(Bit.Box box, double room) {
        BoxFrame frame = box.frame();
        String vertical = frame.vertical();
        out.append("<div class=\"").append(css.name(frame.css(room))).append("\">");
        out.append(vertical.isEmpty() ? "" : "<table><tr><td class=\"" + css.name(vertical) + "\">");
        flow.box(box.text(), frame.inner());
        out.append(vertical.isEmpty() ? "" : "</td></tr></table>").append("</div>");
    }

    private boolean words(Bit.Words words, Ink usual, boolean afterBlank) {
        String differs = words.ink().css(usual);
        out.append(differs.isEmpty() ? "" : "<span class=\"" + css.name(differs) + "\">");
        boolean blank = afterBlank;
        for (int i = 0; i < words.text().length(); i++) {
            char c = words.text().charAt(i);
            // Blanks in a row are wanted, and HTML would make one of them.
            boolean again = c == ' ' && blank;
            blank = c == ' ' || c == '\u00A0';
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(again ? '\u00A0' : c);
            }
        }
        out.append(differs.isEmpty() ? "" : "</span>");
        return blank;
    }

    private void gap(TabRuler.Gap gap, Ink ink, Ink usual) {
        String sign = switch (gap.leader()) {
            case "dot", "middleDot" -> ".";
            case "hyphen" -> "-";
            case "underscore", "heavy" -> "_";
            default -> "";
        };
        String fill = sign.isEmpty() ? "&#160;" : sign.repeat((int) (gap.width() / TabRuler.width(sign, ink)));
        out.append("<span class=\"")
                .append(css.name(ink.css(usual) + "display:inline-block;text-align:right;text-indent:0;"
                        + Css.points("width", gap.width())))
                .append("\">")
                .append(fill)
                .append("</span>");
    }
}
