package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.FormatProfile.Order;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.logic.text.Texts;

/** The blocks of a body as lines, numbered in order. */
final class BodyComposer {
    private static final double TALLEST = 200;
    private static final double HEADING = 24;
    private static final double NAME = 1.8;
    private static final double BAR = 3.8;
    /** Two lines of a name. */
    private static final double LEAST = 6.2;

    private final FormatProfile profile;
    private final double room;
    private final TableComposer tables;
    private final Numbering numbers;

    BodyComposer(FormatProfile profile, TextWidth width, double room) {
        this.profile = profile;
        this.room = room;
        tables = new TableComposer(profile, width, room);
        numbers = new Numbering(profile);
    }

    List<Item> grounds(List<String> grounds) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < grounds.size(); i++) {
            String text = Wording.bare(grounds.get(i)).replaceFirst("^-\\s*", "");
            items.add(Line.of(
                    profile.look(LookId.GROUND),
                    profile.groundLead() + text + profile.groundEnd(Order.of(i, grounds.size()))));
        }
        return items;
    }

    List<Item> blocks(List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        blocks.forEach(block -> items.addAll(block(block)));
        return items;
    }

    private List<Item> block(Block block) {
        if (block instanceof Block.Paragraph p) {
            return one(LookId.BODY, "", p.lead(), p.runs());
        } else if (block instanceof Block.Heading h) {
            return heading(h);
        } else if (block instanceof Block.PartHeading p) {
            numbers.part();
            return List.of(
                    Line.of(profile.look(LookId.PART), p.label()),
                    Line.of(profile.look(LookId.PART_NAME), p.name().toUpperCase(Locale.ROOT)));
        } else if (block instanceof Block.Article a) {
            String number = Texts.of("paper.article", numbers.article(a.number()));
            String bold = a.name().isEmpty() ? number : number + " " + a.name();
            return one(LookId.ARTICLE, "", bold, a.runs());
        } else if (block instanceof Block.Clause c) {
            return one(LookId.CLAUSE, numbers.clause(c.number()) + ". ", c.lead(), c.runs());
        } else if (block instanceof Block.Point p) {
            String counted = numbers.point() + ")";
            return one(LookId.POINT, (p.label().isEmpty() ? counted : p.label()) + " ", "", p.runs());
        } else if (block instanceof Block.Dash d) {
            return one(LookId.DASH, "- ", d.lead(), d.runs());
        } else if (block instanceof Block.Centered c) {
            return List.of(Line.of(profile.look(LookId.CENTERED), List.of(new Run(c.text(), c.emphasis()))));
        } else if (block instanceof Block.TableBlock t) {
            return tables.table(t.table());
        } else if (block instanceof Block.Chart c) {
            double names = c.chart().names().size()
                    * Math.max(LEAST, NAME + c.chart().series().size() * BAR);
            return List.of(new Item.Drawing(c.chart(), room, Math.min(TALLEST, HEADING + names), Item.Tie.FREE));
        }
        throw new IllegalStateException(block.getClass().getSimpleName());
    }

    private List<Item> heading(Block.Heading heading) {
        String counted = numbers.heading(heading.level());
        String label = heading.label().isEmpty() ? counted : heading.label();
        LookId look = LookId.valueOf("HEADING" + Math.max(1, Math.min(4, heading.level())));
        return List.of(Line.of(profile.look(look), label + " " + heading.text()));
    }

    private List<Item> one(LookId look, String number, String lead, List<Run> runs) {
        List<Run> all = new ArrayList<>();
        if (!number.isEmpty()) {
            // A clause with a bold opening has its number in bold too, as the letters of committees do.
            all.add(lead.isEmpty() || number.startsWith("-") ? Run.plain(number) : Run.bold(number));
        }
        if (!lead.isEmpty()) {
            all.add(Run.bold(lead));
            all.add(Run.plain(" "));
        }
        all.addAll(runs);
        return List.of(Line.of(profile.look(look), all));
    }
}
