package vn.ptdv.sheet.zoo;

import static vn.ptdv.sheet.zoo.Animal.people;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;

/** Text files with separators in every encoding that comes by post. */
final class TextLists {
    private static final String COMMAS = "Họ và tên,Ngày sinh,Quê quán\nNguyễn Văn Đức,02/09/1990,\"Xã A, huyện B\"\n";
    private static final String SEMICOLONS =
            COMMAS.replace("\"Xã A, huyện B\"", "Xã A").replace(',', ';');
    private static final String TABS = SEMICOLONS.replace(';', '\t');

    private TextLists() {}

    static final List<Animal> ALL = List.of(
            text("csv-utf8-mark", "csv", "\uFEFF" + COMMAS, StandardCharsets.UTF_8),
            text("csv-utf8", "csv", SEMICOLONS, StandardCharsets.UTF_8),
            text("txt-utf16-le", "txt", "\uFEFF" + TABS, StandardCharsets.UTF_16LE),
            text("txt-utf16-be", "txt", "\uFEFF" + TABS, StandardCharsets.UTF_16BE),
            text("txt-utf16-no-mark", "txt", TABS, StandardCharsets.UTF_16LE),
            people("csv-windows-1258", "csv", file -> Files.write(file, windows1258(SEMICOLONS))),
            text(
                    "csv-tcvn3",
                    "csv",
                    "Hä vµ tªn;Ngµy sinh;Quª qu¸n\nNguyÔn V\u00A8n \u00A7\u00F8c;02/09/1990;X· A, huyÖn B\nTrÇn ThÞ H\u00AD\u00ACng;1991;X· B\u00D7nh Minh\n",
                    StandardCharsets.ISO_8859_1),
            text(
                    "csv-vni",
                    "csv",
                    "Hoï vaø teân;Ngaøy sinh;Queâ quaùn\nNguyeãn Vaên Ñöùc;02/09/1990;Xaõ A, huyeän B\n",
                    StandardCharsets.ISO_8859_1),
            text(
                    "csv-misread-twice",
                    "csv",
                    new String(SEMICOLONS.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                    StandardCharsets.UTF_8),
            text(
                    "csv-quotes",
                    "csv",
                    "\"Họ và tên\",\"Ngày sinh\",\"Ghi chú\"\r\n\"Nguyễn \"\"Ba\"\" An\",1990,\"dòng một\r\ndòng hai\"\r\n",
                    StandardCharsets.UTF_8),
            text("csv-separator-hint", "csv", "sep=;\r\n" + SEMICOLONS, StandardCharsets.UTF_8),
            text("csv-old-line-ends", "csv", SEMICOLONS.replace('\n', '\r'), StandardCharsets.UTF_8),
            text(
                    "csv-rounded-cccd",
                    "csv",
                    "Họ và tên;CCCD\nA An;7,90900E+10\nB An;79090012345\nC An;'079090012346\n",
                    StandardCharsets.UTF_8),
            text("csv-formula-guard", "csv", "Họ và tên;Ghi chú\nA An;'=1+1\nB An;'chào\n", StandardCharsets.UTF_8),
            text("csv-only-header", "csv", "Họ và tên;Ngày sinh\n", StandardCharsets.UTF_8),
            text("csv-ragged", "csv", "Họ và tên;Ngày sinh\nA An\n\nB An;1990;thừa\n", StandardCharsets.UTF_8),
            text("csv-open-quote", "csv", "Họ và tên;Ghi chú\nA An;\"chưa đóng\n", StandardCharsets.UTF_8),
            text(
                    "csv-open-quote-later",
                    "csv",
                    "Họ và tên;Ghi chú\nA An;\"đã đóng\"\nB An;x\nC An;\"chưa đóng\nD An;\n",
                    StandardCharsets.UTF_8),
            people(
                    "csv-mark-of-utf8-before-1258",
                    "csv",
                    file -> Files.write(
                            file, joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, windows1258(SEMICOLONS)))),
            people(
                    "csv-1258-after-a-megabyte",
                    "csv",
                    file -> Files.write(
                            file,
                            joined(
                                    ("Ho va ten;Ngay sinh\nA An;1990\n" + "\n".repeat(1 << 20))
                                            .getBytes(StandardCharsets.US_ASCII),
                                    windows1258("Nguyễn Văn Đức;1991\n")))),
            people(
                    "csv-broken-after-a-megabyte",
                    "csv",
                    file -> Files.write(
                            file,
                            joined(
                                    (SEMICOLONS + "\n".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8),
                                    "Le V\u00FFn Ba;1991;Xa B\n".getBytes(StandardCharsets.ISO_8859_1)))),
            text(
                    "csv-viscii",
                    "csv",
                    "H\u00F7 v\u00E0 t\u00EAn;Ng\u00E0y sinh;Qu\u00EA qu\u00E1n\nNguy\u00ADn V\u00E5n \u00D0\u00D1c;02/09/1990;X\u00E3 A, huy\u00AEn B\nTr\u00A5n Th\u00B8 H\u00DF\u00B6ng;1991;X\u00E3 B\u00ECnh Minh\n",
                    StandardCharsets.ISO_8859_1),
            text("csv-named-xlsx", "xlsx", SEMICOLONS, StandardCharsets.UTF_8));

    private static Animal text(String name, String ending, String content, Charset charset) {
        return people(name, ending, file -> Files.write(file, content.getBytes(charset)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** As Windows writes it: base letters composed with their hat, the tone as a mark of its own. */
    private static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            if (charset.newEncoder().canEncode(letter)) {
                out.append(letter);
            } else {
                String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
                char tone = parts.charAt(parts.length() - 1);
                String base = Normalizer.normalize(parts.substring(0, parts.length() - 1), Normalizer.Form.NFC);
                // A dot below stands before the hat in decomposed order.
                if (!charset.newEncoder().canEncode(base) || "\u0302\u0306\u031B".indexOf(tone) >= 0) {
                    base = Normalizer.normalize("" + parts.charAt(0) + tone, Normalizer.Form.NFC);
                    tone = parts.charAt(1);
                }
                out.append(base).append(tone);
            }
        });
        return out.toString().getBytes(charset);
    }
}
