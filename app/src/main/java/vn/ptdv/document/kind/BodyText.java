package vn.ptdv.document.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;

/**
 * A body as the clerk types it, one block a line, told apart as on paper: I., 1., 1.1., a), a dash, Điều 1., capitals in
 * the middle, bold between double stars. A table is named by its place: [[1]].
 */
public final class BodyText {
    private static final Pattern PART = Pattern.compile("([IVX]{1,6})\\s*[.\\-]\\s+(.+)");
    private static final Pattern DEEP = Pattern.compile("(\\d{1,2}\\.\\d{1,2}\\.?)\\s+(.+)");
    private static final Pattern CLAUSE = Pattern.compile("(\\d{1,3})[.)]\\s+(.+)");
    private static final Pattern POINT = Pattern.compile("(\\p{Ll}\\))\\s+(.+)");
    private static final Pattern DASH = Pattern.compile("[-\\u2013+\\u2022]\\s+(.+)");
    private static final Pattern TABLE = Pattern.compile("\\[\\[(\\d+)]]");
    private static final Pattern LEAD = Pattern.compile("\\*\\*(.+?)\\*\\*\\s*(.*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern GROUND = Pattern.compile("(can cu|xet|theo de nghi) .*");
    private static final int CAPITALS = 6;

    private final List<TableSpec> tables;
    private final Pattern article =
            Pattern.compile(Texts.of("paper.article", "(\\d{1,3})").replace(".", "[.:]") + "\\s*(.*)");

    /** The tables are those that the text may name. */
    public BodyText(List<TableSpec> tables) {
        this.tables = List.copyOf(tables);
    }

    /** What a text holds: the grounds of a decision, then its blocks. */
    public record Body(List<String> grounds, List<Block> blocks) {}

    /** Reads the text of anything but a decision. */
    public List<Block> blocks(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .map(this::block)
                .toList();
    }

    /** Reads the text of a decision, whose first lines are its grounds. */
    public Body decision(List<String> lines) {
        List<String> filled =
                lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
        int first = 0;
        while (first < filled.size() && ground(filled.get(first))) {
            first++;
        }
        return new Body(filled.subList(0, first), blocks(filled.subList(first, filled.size())));
    }

    private static boolean ground(String line) {
        return GROUND.matcher(VietnameseText.fold(line.replaceFirst("^[-\\u2013]\\s*", "")))
                        .matches()
                && !line.endsWith(":");
    }

    private Block block(String line) {
        Matcher table = TABLE.matcher(line);
        if (table.matches()) {
            int index = Integer.parseInt(table.group(1));
            if (index >= 1 && index <= tables.size()) {
                return new Block.TableBlock(tables.get(index - 1));
            }
        }
        Matcher m = article.matcher(line);
        if (m.matches()) {
            Lead lead = lead(m.group(2));
            return new Block.Article(Integer.parseInt(m.group(1)), lead.words(), lead.runs());
        }
        return numbered(line);
    }

    private static Block numbered(String line) {
        Matcher part = PART.matcher(line);
        if (part.matches()) {
            return new Block.Heading(1, part.group(1) + ".", part.group(2));
        }
        Matcher deep = DEEP.matcher(line);
        if (deep.matches()) {
            return new Block.Heading(3, deep.group(1), deep.group(2).replace("**", ""));
        }
        Matcher clause = CLAUSE.matcher(line);
        if (clause.matches()) {
            return clause(clause.group(1), lead(clause.group(2)));
        }
        Matcher point = POINT.matcher(line);
        if (point.matches()) {
            return new Block.Point(point.group(1), runs(point.group(2)));
        }
        Matcher dash = DASH.matcher(line);
        if (dash.matches()) {
            Lead lead = lead(dash.group(1));
            return new Block.Dash(lead.words(), lead.runs());
        }
        return plain(line);
    }

    /** A number with nothing but bold words is a heading. */
    private static Block clause(String number, Lead lead) {
        boolean heading = !lead.words().isEmpty() && lead.runs().isEmpty();
        return heading
                ? new Block.Heading(2, number + ".", lead.words())
                : new Block.Clause(Integer.parseInt(number), lead.words(), lead.runs());
    }

    private static Block plain(String line) {
        boolean capitals = line.codePoints().filter(Character::isLetter).count() >= CAPITALS
                && line.codePoints().noneMatch(Character::isLowerCase);
        if (capitals) {
            return new Block.Centered(line, Emphasis.BOLD);
        }
        Lead lead = lead(line);
        return new Block.Paragraph(lead.words(), lead.runs());
    }

    private record Lead(String words, List<Run> runs) {}

    private static Lead lead(String text) {
        Matcher m = LEAD.matcher(text);
        return m.matches() ? new Lead(m.group(1), runs(m.group(2))) : new Lead("", runs(text));
    }

    /** Words with what stands between double stars in bold. */
    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher bold = BOLD.matcher(text);
        int from = 0;
        while (bold.find()) {
            add(runs, text.substring(from, bold.start()));
            runs.add(Run.bold(bold.group(1)));
            from = bold.end();
        }
        add(runs, text.substring(from));
        return runs;
    }

    private static void add(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.plain(text));
        }
    }
}
