package vn.ptdv.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateReader;

/**
 * P7 without the disk: many decisions from one Word template, beside POI opening and filling the template each time.
 * Arguments: how many, rounds.
 */
public final class FillBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final byte[] template;
    private final Template ours;
    private final int count;
    private List<Map<String, String>> people = List.of();

    private FillBench(int count) {
        this.count = count;
        template = template();
        ours = TemplateReader.read(template).orThrow();
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        FillBench bench = new FillBench(count);
        new Race("P7-memory")
                .before(bench::make)
                .runner("ours", round -> bench.fill())
                .runner("poi", round -> bench.plainPoi())
                .fact("files", count)
                .run(rounds);
    }

    private void make(int round) {
        List<Map<String, String>> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> person = new LinkedHashMap<>();
            person.put("ho_ten", "Nguyễn Thị Hoàng Yến " + round + " " + i);
            person.put("ngay_sinh", "03/02/1999");
            person.put("que_quan", "xã Tân Sơn, tỉnh Phú Thọ");
            person.put("chi_bo", "Chi bộ khu dân cư số " + i);
            made.add(person);
        }
        people = made;
    }

    private long fill() {
        long bytes = 0;
        for (Map<String, String> person : people) {
            FieldValues values = new FieldValues();
            for (Map.Entry<String, String> field : person.entrySet()) {
                values = values.with(field.getKey(), field.getValue());
            }
            bytes += ours.fill(values).file().length;
        }
        return bytes;
    }

    private long plainPoi() throws IOException {
        long bytes = 0;
        for (Map<String, String> person : people) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(template));
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                for (XWPFParagraph paragraph : word.getParagraphs()) {
                    paragraph.getRuns().forEach(run -> replace(run, person));
                }
                word.write(out);
                bytes += out.size();
            }
        }
        return bytes;
    }

    private static void replace(XWPFRun run, Map<String, String> person) {
        String text = run.text();
        if (text.contains("${")) {
            for (Map.Entry<String, String> field : person.entrySet()) {
                text = text.replace("${" + field.getKey() + "}", field.getValue());
            }
            run.setText(text, 0);
        }
    }

    private static byte[] template() {
        OfficialDocument decision = OfficialDocument.of("Q\u0110")
                .issuer("ĐẢNG BỘ TỈNH A", "ĐẢNG ỦY XÃ B")
                .number(1, "Q\u0110/ĐU")
                .place("Xã B")
                .date(DAY)
                .subject("về việc kết nạp đảng viên")
                .text("Kết nạp ${ho_ten}, sinh ngày ${ngay_sinh}, quê quán ${que_quan} vào Đảng Cộng sản Việt Nam.")
                .text("${chi_bo} tổ chức lễ kết nạp và phân công đảng viên giúp đỡ ${ho_ten}.")
                .recipients("Lưu Văn phòng Đảng ủy")
                .sign("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn A")
                .build();
        Papers papers = Papers.shipped();
        Papers.Composed composed = (Papers.Composed) papers.compose(decision, DAY);
        return papers.bytes(composed.composition(), Papers.Format.DOCX);
    }
}
