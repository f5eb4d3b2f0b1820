package vn.ptdv.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.ptdv.document.kind.BodyText;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.model.TableSpec;

/** The blocks of a body; the first of the naming fields says which block it is. */
final class BlockReader {
    private static final double EQUAL = 1;

    private BlockReader() {}

    static List<Block> blocks(Fields holder, String key) {
        List<Block> blocks = new ArrayList<>();
        for (Fields item : holder.objects(key)) {
            blocks.add(block(item));
            item.finish();
        }
        return blocks;
    }

    private static Block block(Fields item) {
        if (item.has("table")) {
            return new Block.TableBlock(table(item));
        }
        List<Run> runs = BodyText.runs(item.text("text"));
        if (item.has("heading")) {
            return new Block.Heading(item.whole("heading").orElse(1), item.text("label"), item.text("text"));
        }
        if (item.has("article")) {
            return new Block.Article(item.whole("article").orElse(0), item.text("name"), runs);
        }
        if (item.has("clause")) {
            return new Block.Clause(item.whole("clause").orElse(0), item.text("lead"), runs);
        }
        if (item.has("point")) {
            return new Block.Point(item.text("point"), runs);
        }
        if (item.has("part")) {
            return new Block.PartHeading(item.text("part"), item.text("text"));
        }
        if (item.flag("dash")) {
            return new Block.Dash(item.text("lead"), runs);
        }
        if (item.flag("center")) {
            return new Block.Centered(item.text("text"), item.choice("emphasis", Emphasis.class, Emphasis.BOLD));
        }
        return new Block.Paragraph(item.text("lead"), runs);
    }

    static TableSpec table(Fields holder) {
        return holder.object("table").map(BlockReader::spec).orElseGet(() -> TableSpec.of(List.of(), List.of()));
    }

    private static TableSpec spec(Fields table) {
        List<TableSpec.Column> columns = columns(table);
        List<TableSpec.Row> rows = new ArrayList<>();
        List<String> kinds = table.lines("kinds");
        for (int i = 0; i < table.items("rows").size(); i++) {
            rows.add(new TableSpec.Row(kind(kinds, i), List.of(table.cells("rows", i))));
        }
        List<String> total = table.lines("total");
        if (!total.isEmpty()) {
            rows.add(TableSpec.Row.total(total.toArray(String[]::new)));
        }
        TableSpec spec = TableSpec.of(columns, rows).withUnitLine(table.text("unit"));
        spec = table.numbers("size").stream().findFirst().map(spec::withSize).orElse(spec);
        spec = table.flag("columnNumbers") ? spec.withColumnNumbers() : spec;
        table.finish();
        return spec;
    }

    private static TableSpec.Row.Kind kind(List<String> kinds, int row) {
        String name = row < kinds.size() ? kinds.get(row) : "";
        return Stream.of(TableSpec.Row.Kind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElse(TableSpec.Row.Kind.DATA);
    }

    private static List<TableSpec.Column> columns(Fields table) {
        List<String> titles = table.lines("columns");
        List<Double> widths = table.numbers("widths");
        List<String> aligns = table.lines("align");
        List<String> groups = table.lines("groups");
        List<TableSpec.Column> columns = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            double width = i < widths.size() ? widths.get(i) : EQUAL;
            columns.add(TableSpec.Column.of(titles.get(i), width, i < aligns.size() ? align(aligns.get(i)) : Align.LEFT)
                    .under(i < groups.size() ? groups.get(i) : ""));
        }
        OptionalInt wrong = widths.isEmpty() || widths.size() == titles.size()
                ? OptionalInt.empty()
                : OptionalInt.of(widths.size());
        wrong.ifPresent(count -> table.uneven("widths", count, titles.size()));
        return columns;
    }

    private static Align align(String name) {
        for (Align align : Align.values()) {
            if (align.name().equalsIgnoreCase(name)) {
                return align;
            }
        }
        return Align.LEFT;
    }
}
