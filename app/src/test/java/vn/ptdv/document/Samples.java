package vn.ptdv.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Marks;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.document.model.Urgency;

/** Documents of every shape, for tests that look at whole files. */
public final class Samples {
    private Samples() {}

    public static Map<String, OfficialDocument> all() {
        Map<String, OfficialDocument> all = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            for (String profile : List.of("HD36", "HD05")) {
                all.put(
                        "seed-" + i + "-" + profile,
                        Seeds.seed(i).copy().profile(profile).build());
            }
        }
        all.put("annexes", annexes());
        all.put("marks", marks("HD36"));
        all.put("marks-HD05", marks("HD05"));
        all.put("long-list", longList());
        all.put("many-pages", manyPages());
        all.put("sixty-recipients", sixtyRecipients());
        all.put("long-name", longName());
        return all;
    }

    public static OfficialDocument get(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    public static TableSpec table(int rows) {
        List<Row> data = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            String name = i % 7 == 0
                    ? "Đảng bộ Trường Cao đẳng Công nghiệp và Thương mại tỉnh Phú Thọ số " + i
                    : "Chi bộ cơ sở số " + i;
            data.add(Row.data(String.valueOf(i), name, "120", String.valueOf(i % 9), "50,6", ""));
        }
        data.add(Row.total("", "Tổng cộng", "1.823", "152", "50,6", ""));
        return TableSpec.of(
                        List.of(
                                Column.of("STT", 8, Align.CENTER),
                                Column.of("Tổ chức cơ sở đảng", 45, Align.LEFT),
                                Column.of("Chỉ tiêu", 12, Align.CENTER).under("Kết nạp đảng viên"),
                                Column.of("Kết quả", 12, Align.CENTER).under("Kết nạp đảng viên"),
                                Column.of("Tỷ lệ (%)", 12, Align.CENTER).under("Kết nạp đảng viên"),
                                Column.of("Ghi chú", 14, Align.LEFT)),
                        data)
                .withColumnNumbers();
    }

    private static OfficialDocument annexes() {
        return Seeds.seed(2)
                .copy()
                .profile("HD05")
                .appendix(Appendix.of(
                        "Chỉ tiêu kết nạp đảng viên năm 2026",
                        Turn.PORTRAIT,
                        List.of(new Block.TableBlock(table(60).withUnitLine("Đơn vị tính: đảng viên")))))
                .appendix(
                        Appendix.of("Kết quả kết nạp đảng viên", Turn.ROTATE, List.of(new Block.TableBlock(table(45))))
                                .withNote("(Số liệu tính đến ngày 15/9/2026)")
                                .withIssuerBlock())
                .appendix(Appendix.of(
                        "Các đơn vị chưa kết nạp",
                        Turn.UPRIGHT,
                        List.of(
                                Block.Paragraph.of("Các đơn vị sau đây chưa kết nạp được đảng viên."),
                                new Block.TableBlock(table(10).withSize(13)))))
                .build();
    }

    private static OfficialDocument marks(String profile) {
        return Seeds.seed(2)
                .copy()
                .profile(profile)
                .marks(Marks.NONE
                        .withDraft(2)
                        .withUrgency(Urgency.THUONG_KHAN)
                        .withCirculation("XEM XONG TRẢ LẠI")
                        .withPress(Marks.Press.BARRED)
                        .withCopies("ABC-268")
                        .withContact("Điện thoại: 0210.000.000 - Thư điện tử: vanphong@example.vn"))
                .build();
    }

    private static OfficialDocument longList() {
        return Seeds.seed(3)
                .copy()
                .appendix(Appendix.of(
                        "Danh sách các tổ chức cơ sở đảng", Turn.PORTRAIT, List.of(new Block.TableBlock(table(300)))))
                .build();
    }

    private static OfficialDocument manyPages() {
        var builder = Seeds.seed(3).copy();
        for (int i = 0; i < 5; i++) {
            builder.block(new Block.PartHeading("Phần " + (i + 1), "Nội dung bổ sung"));
            builder.blocks(Seeds.seed(i % 5).body());
            builder.block(new Block.TableBlock(table(12)));
            builder.blocks(Seeds.seed(4).body());
        }
        return builder.build();
    }

    private static OfficialDocument sixtyRecipients() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 59; i++) {
            names.add("Đảng ủy, chi bộ cơ sở trực thuộc số " + i);
        }
        names.add("Lưu Văn phòng Đảng ủy");
        return Seeds.seed(3).copy().recipients(names).build();
    }

    private static OfficialDocument longName() {
        String name = "ĐẢNG ỦY CÁC CƠ QUAN ".repeat(21).strip();
        return Seeds.seed(1)
                .copy()
                .issuer("ĐẢNG BỘ TỈNH LÂM ĐỒNG", name)
                .addressees("Các tổ chức cơ sở đảng trực thuộc " + name.toLowerCase(Locale.ROOT), "Các Đoàn thể Khối")
                .build();
    }
}
