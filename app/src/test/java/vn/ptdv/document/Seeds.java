package vn.ptdv.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.model.Signature;

/** Five real documents, put right, as data. */
public final class Seeds {
    private Seeds() {}

    public static OfficialDocument seed(int n) {
        List<String> lines = lines("seed-" + n + ".txt");
        int gap = lines.indexOf("");
        List<String> head = lines.subList(0, gap);
        DocumentBuilder builder = OfficialDocument.of(one(head, "kind"))
                .issuer(new Issuer(all(head, "parent"), all(head, "issuer"), ""))
                .number(number(head))
                .place(one(head, "place"))
                .author(one(head, "author"))
                .subject(one(head, "subject"))
                .addressees(new Addressees("", all(head, "to")))
                .recipients(all(head, "recipient"))
                .sign(new Signature(all(head, "authority"), one(head, "position"), one(head, "signer")));
        if (!one(head, "date").isEmpty()) {
            builder.date(LocalDate.parse(one(head, "date")));
        }
        lines.subList(gap + 1, lines.size()).forEach(l -> builder.block(block(l)));
        return builder.build();
    }

    private static DocumentNumber number(List<String> head) {
        String number = one(head, "number");
        return number.isEmpty()
                ? DocumentNumber.blank(one(head, "code"))
                : DocumentNumber.of(Integer.parseInt(number), one(head, "code"));
    }

    private static Block block(String line) {
        int blank = line.indexOf(' ');
        String sign = line.substring(0, blank);
        String text = line.substring(blank + 1);
        int bar = text.indexOf(" | ");
        return switch (sign) {
            case "H1" -> Block.Heading.of(1, text);
            case "H2" -> Block.Heading.of(2, text);
            case "D" -> Block.Dash.of(text);
            case "C" ->
                bar < 0
                        ? Block.Clause.of(text)
                        : new Block.Clause(0, text.substring(0, bar), List.of(Run.plain(text.substring(bar + 3))));
            default -> Block.Paragraph.of(text);
        };
    }

    private static String one(List<String> head, String key) {
        List<String> found = all(head, key);
        return found.isEmpty() ? "" : found.get(0);
    }

    private static List<String> all(List<String> head, String key) {
        List<String> found = new ArrayList<>();
        for (String line : head) {
            if (line.startsWith(key + ": ")) {
                found.add(line.substring(key.length() + 2));
            }
        }
        return found;
    }

    public static List<String> lines(String file) {
        try (InputStream in = Seeds.class.getResourceAsStream("/vn/ptdv/document/seeds/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
