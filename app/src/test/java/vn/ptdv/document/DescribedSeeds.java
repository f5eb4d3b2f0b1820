package vn.ptdv.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.model.Signature;

/** The five real documents as the JSON that the command line takes. */
public final class DescribedSeeds {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DescribedSeeds() {}

    public static ObjectNode seed(int n) {
        OfficialDocument seed = Seeds.seed(n);
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", seed.kind());
        list(node, "parent", seed.issuer().parent());
        list(node, "issuer", seed.issuer().name());
        seed.number().number().ifPresentOrElse(v -> node.put("number", v.value()), () -> node.putNull("number"));
        node.put("code", seed.number().code()).put("place", seed.place());
        seed.date().ifPresent(d -> node.put("date", d.toString()));
        node.put("author", seed.author()).put("subject", seed.subject());
        list(node, "addressees", seed.addressees().names());
        list(node, "recipients", seed.recipients());
        ArrayNode body = node.putArray("body");
        seed.body().forEach(b -> block(body.addObject(), b));
        Signature signature = seed.signatures().get(0);
        list(node, "authority", signature.authority());
        return node.put("position", signature.position()).put("signer", signature.name());
    }

    /** The words and looks of a Word file, line by line. */
    public static List<String> lines(byte[] docx) throws IOException {
        return WordFacts.of(docx);
    }

    private static void block(ObjectNode node, Block block) {
        if (block instanceof Block.Heading heading) {
            node.put("heading", heading.level()).put("text", heading.text());
        } else if (block instanceof Block.Clause clause) {
            node.put("clause", clause.number()).put("lead", clause.lead()).put("text", text(clause.runs()));
        } else if (block instanceof Block.Dash dash) {
            node.put("dash", true).put("lead", dash.lead()).put("text", text(dash.runs()));
        } else if (block instanceof Block.Paragraph paragraph) {
            node.put("lead", paragraph.lead()).put("text", text(paragraph.runs()));
        } else {
            throw new IllegalStateException(block.toString());
        }
    }

    private static String text(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    private static void list(ObjectNode node, String key, List<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
    }
}
