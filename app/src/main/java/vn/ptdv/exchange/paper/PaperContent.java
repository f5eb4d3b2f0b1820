package vn.ptdv.exchange.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.BodyWriter;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Marks;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.model.Signature;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.profile.DocumentValidator;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.Profiles;
import vn.ptdv.model.register.RegisterNumber;

/** What an issued document consisted of, kept as its description so that a correction can begin from it. */
public final class PaperContent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PaperContent() {}

    public static String write(OfficialDocument document) {
        ObjectNode out = JSON.createObjectNode();
        out.put("profile", document.profile()).put("kind", document.kind());
        lines(out, "parent", document.issuer().parent());
        lines(out, "issuer", document.issuer().name());
        out.put("spoken", document.issuer().spoken());
        document.number().number().ifPresent(n -> number(out, n));
        out.put("code", document.number().code()).put("place", document.place());
        document.date().ifPresent(d -> out.put("date", d.toString()));
        out.put("author", document.author()).put("subject", document.subject());
        out.put("addresseeWord", document.addressees().word());
        lines(out, "addressees", document.addressees().names());
        lines(out, "grounds", document.grounds());
        blocks(out.putArray("body"), document.body());
        lines(out, "recipients", document.recipients());
        signatures(out, document.signatures());
        marks(out, document.marks());
        out.put("landscape", document.turn() != Appendix.Turn.PORTRAIT);
        ArrayNode appendices = out.putArray("appendices");
        document.appendices().forEach(a -> appendix(appendices.addObject(), a));
        return out.toString();
    }

    /** The document again; nothing where the text is not a description. */
    public static Optional<OfficialDocument> read(String content) {
        try {
            JsonNode tree = JSON.readTree(content);
            PaperReading reading =
                    new PaperReader(new DocumentValidator(Kinds.shipped(), Profiles.shipped())).read(tree);
            return reading instanceof PaperReading.Read read ? Optional.of(read.document()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void number(ObjectNode out, RegisterNumber number) {
        if (number.letter().isEmpty()) {
            out.put("number", number.value());
        } else {
            out.put("number", number.printed());
        }
    }

    private static void marks(ObjectNode out, Marks marks) {
        out.put("draft", marks.draft()).put("urgency", marks.urgency().name());
        out.put("circulation", marks.circulation()).put("copies", marks.copies());
        out.put("contact", marks.contact()).put("pressBarred", marks.press() == Marks.Press.BARRED);
    }

    private static void signatures(ObjectNode out, List<Signature> signatures) {
        for (int i = 0; i < signatures.size(); i++) {
            boolean last = i == signatures.size() - 1;
            ObjectNode target = last ? out : out.withArray("signersBefore").addObject();
            lines(target, "authority", signatures.get(i).authority());
            target.put("position", signatures.get(i).position());
            target.put("signer", signatures.get(i).name());
        }
    }

    private static void appendix(ObjectNode out, Appendix appendix) {
        out.put("title", appendix.title()).put("note", appendix.note());
        out.put("landscape", appendix.turn() != Appendix.Turn.PORTRAIT);
        blocks(out.putArray("body"), appendix.body());
    }

    private static void blocks(ArrayNode out, List<Block> blocks) {
        blocks.forEach(b -> block(out.addObject(), b));
    }

    private static void block(ObjectNode out, Block block) {
        if (block instanceof Block.Heading h) {
            out.put("heading", h.level()).put("label", h.label()).put("text", h.text());
        } else if (block instanceof Block.Article a) {
            out.put("article", a.number()).put("name", a.name()).put("text", text(a.runs()));
        } else if (block instanceof Block.Clause c) {
            out.put("clause", c.number()).put("lead", c.lead()).put("text", text(c.runs()));
        } else if (block instanceof Block.Point p) {
            out.put("point", p.label()).put("text", text(p.runs()));
        } else if (block instanceof Block.PartHeading p) {
            out.put("part", p.label()).put("text", p.name());
        } else if (block instanceof Block.Dash d) {
            out.put("dash", true).put("lead", d.lead()).put("text", text(d.runs()));
        } else if (block instanceof Block.Centered c) {
            out.put("center", true)
                    .put("text", c.text())
                    .put("emphasis", c.emphasis().name());
        } else if (block instanceof Block.Paragraph p) {
            out.put("lead", p.lead()).put("text", text(p.runs()));
        } else if (block instanceof Block.TableBlock t) {
            table(out.putObject("table"), t.table());
        }
    }

    private static void table(ObjectNode out, TableSpec table) {
        lines(
                out,
                "columns",
                table.columns().stream().map(TableSpec.Column::title).toList());
        lines(
                out,
                "groups",
                table.columns().stream().map(TableSpec.Column::group).toList());
        lines(out, "align", table.columns().stream().map(c -> c.align().name()).toList());
        ArrayNode widths = out.putArray("widths");
        table.columns().forEach(c -> widths.add(c.width()));
        lines(out, "kinds", table.rows().stream().map(r -> r.kind().name()).toList());
        ArrayNode rows = out.putArray("rows");
        for (TableSpec.Row row : table.rows()) {
            ArrayNode cells = rows.addArray();
            row.cells().forEach(cells::add);
        }
        out.put("unit", table.unitLine());
        out.putArray("size").add(table.size());
        out.put("columnNumbers", table.numbers() == TableSpec.ColumnNumbers.SHOWN);
    }

    /** Bold inside a sentence is kept between double stars, as the clerk types it. */
    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(r -> text.append(BodyWriter.marked(r)));
        return text.toString();
    }

    private static void lines(ObjectNode out, String key, List<String> lines) {
        ArrayNode array = out.putArray(key);
        lines.forEach(array::add);
    }
}
