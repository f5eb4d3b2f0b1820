package vn.ptdv.document.kind;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.logic.text.Texts;

/** Writes blocks as the text that {@link BodyText} reads, numbers written out so that the clerk sees them. */
public final class BodyWriter {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final List<TableSpec> tables = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private int part;
    private int clause;
    private int deep;
    private int point;
    private int article;

    public String write(List<String> grounds, List<Block> blocks) {
        grounds.forEach(this::line);
        blocks.forEach(this::block);
        return out.toString();
    }

    /** The tables that the text names, in their order. */
    public List<TableSpec> tables() {
        return List.copyOf(tables);
    }

    private void line(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text.stripTrailing());
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.PartHeading p) {
            line(p.label() + " " + p.name());
            clause = 0;
        } else if (block instanceof Block.Article a) {
            article = a.number() > 0 ? a.number() : article + 1;
            clause = 0;
            line(Texts.of("paper.article", article) + " " + lead(a.name()) + text(a.runs()));
        } else if (block instanceof Block.Clause c) {
            clause = c.number() > 0 ? c.number() : clause + 1;
            point = 0;
            line(clause + ". " + lead(c.lead()) + text(c.runs()));
        } else if (block instanceof Block.TableBlock t) {
            tables.add(t.table());
            line("[[" + tables.size() + "]]");
        } else {
            plain(block);
        }
    }

    private void plain(Block block) {
        if (block instanceof Block.Point p) {
            line((p.label().isEmpty() ? letter(++point) + ")" : p.label()) + " " + text(p.runs()));
        } else if (block instanceof Block.Dash d) {
            line("- " + lead(d.lead()) + text(d.runs()));
        } else if (block instanceof Block.Centered c) {
            line(c.text());
        } else if (block instanceof Block.Paragraph p) {
            line(lead(p.lead()) + text(p.runs()));
        }
    }

    private void heading(Block.Heading heading) {
        point = 0;
        switch (heading.level()) {
            case 1 -> {
                part++;
                clause = 0;
                line(label(heading, roman(part) + ".") + " " + heading.text());
            }
            case 2 -> {
                clause++;
                deep = 0;
                line(label(heading, clause + ".") + " **" + heading.text() + "**");
            }
            case 3 -> line(label(heading, clause + "." + ++deep + ".") + " " + heading.text());
            default -> line(label(heading, letter(++point) + ")") + " " + heading.text());
        }
    }

    private static String label(Block.Heading heading, String counted) {
        return heading.label().isEmpty() ? counted : heading.label();
    }

    private static String roman(int n) {
        return n <= ROMAN.size() ? ROMAN.get(n - 1) : String.valueOf(n);
    }

    private static String letter(int n) {
        List<String> alphabet = List.of(Texts.of("paper.alphabet").split(" "));
        return alphabet.get((n - 1) % alphabet.size());
    }

    /** Words as they are typed: bold ones stand between double stars. */
    public static String marked(Run run) {
        String stars = run.emphasis() == Emphasis.BOLD ? "**" : "";
        return stars + run.text() + stars;
    }

    private static String lead(String words) {
        return words.isEmpty() ? "" : "**" + words + "** ";
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(marked(run));
        }
        return text.toString();
    }
}
