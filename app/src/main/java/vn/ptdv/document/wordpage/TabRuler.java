package vn.ptdv.document.wordpage;

import java.util.List;
import java.util.Optional;
import vn.ptdv.document.typeset.TextWidth;
import vn.ptdv.document.wordpage.Shape.Stop;

/** How wide each tab of a paragraph is, found by setting the words before it as the page will set them. */
final class TabRuler {
    private static final double POINTS = 72 / 25.4;
    private static final double NEAR = 0.1;
    private static final TextWidth WIDTHS = new TextWidth();

    private final Shape shape;
    private final double room;
    private final double usual;
    private final List<Bit> bits;
    private double x;

    TabRuler(Shape shape, List<Bit> bits, double room, double usual) {
        this.shape = shape;
        this.bits = bits;
        this.room = room - shape.indent().right();
        this.usual = usual;
        x = shape.indent().left() + shape.indent().first();
    }

    static double width(String text, Ink ink) {
        return WIDTHS.millimetres(text, ink.size(), ink.face()) * POINTS + ink.spacing() * text.length();
    }

    /** A tab with its width and what fills it. */
    record Gap(double width, String leader) {}

    /** To be asked for every bit in order; says something for tabs. */
    Optional<Gap> next(int index) {
        Bit bit = bits.get(index);
        if (bit instanceof Bit.Words words) {
            set(words);
        } else if (bit instanceof Bit.Note note) {
            set(note.mark());
        } else if (bit instanceof Bit.Picture picture) {
            x += picture.width();
        } else if (bit instanceof Bit.Box box && box.frame().stand() == BoxFrame.Stand.LINE) {
            x += box.frame().size().width();
        } else if (bit instanceof Bit.NewLine) {
            x = shape.indent().left();
        } else if (bit instanceof Bit.Tab) {
            return Optional.of(gap(index));
        }
        return Optional.empty();
    }

    private void set(Bit.Words words) {
        for (String word : words.text().split("(?<= )(?! )")) {
            double wide = width(word.stripTrailing(), words.ink());
            if (x + wide > room + NEAR && x > shape.indent().left() + NEAR) {
                x = shape.indent().left();
            }
            x += width(word, words.ink());
        }
    }

    private Gap gap(int index) {
        Stop stop = stop();
        double after = switch (stop.align()) {
            case "right", "end", "decimal" -> following(index);
            case "center" -> following(index) / 2;
            default -> 0;
        };
        double wide = Math.max(1, Math.min(stop.at(), room) - x - after - (after > 0 ? NEAR : 0));
        x += wide;
        return new Gap(wide, stop.leader());
    }

    private Stop stop() {
        double left = shape.indent().left();
        for (Stop stop : shape.stops()) {
            boolean hangs = shape.indent().first() < 0 && x < left - NEAR && stop.at() > left;
            if (stop.at() > x + NEAR && !hangs) {
                return stop;
            }
        }
        if (x < left - NEAR) {
            return new Stop(left, "left", "");
        }
        return new Stop((Math.floor((x + NEAR) / usual) + 1) * usual, "left", "");
    }

    /** The width of what stands behind a tab, up to the next one. */
    private double following(int index) {
        double sum = 0;
        for (int i = index + 1; i < bits.size(); i++) {
            Bit bit = bits.get(i);
            if (bit instanceof Bit.Words words) {
                sum += width(words.text(), words.ink());
            } else if (bit instanceof Bit.Picture picture) {
                sum += picture.width();
            } else if (!(bit instanceof Bit.Over)) {
                break;
            }
        }
        return sum;
    }
}
