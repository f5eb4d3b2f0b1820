package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ptdv.document.kind.MinutesPaper.Attendance;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.Signature;

/** One example of every draft, of an office that does not exist. */
public final class KindSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String STANDING = "Ban Thường vụ Đảng ủy xã Tân Sơn";

    private KindSamples() {}

    public static Map<String, Draft> all() {
        Map<String, Draft> all = new LinkedHashMap<>();
        letters(all);
        decisions(all);
        papers(all);
        meetings(all);
        return all;
    }

    private static void letters(Map<String, Draft> all) {
        all.put("kind-remind", letter(ProgressLetter.Purpose.REMIND, 8));
        all.put("kind-remind-one", letter(ProgressLetter.Purpose.REMIND, 1));
        all.put("kind-praise", letter(ProgressLetter.Purpose.PRAISE, 5));
        all.put("kind-correct", letter(ProgressLetter.Purpose.CORRECT, 3));
    }

    private static void decisions(Map<String, Draft> all) {
        all.put("kind-quota", quota(QuotaPaper.Act.ASSIGN, List.of("2026"), "năm 2026"));
        all.put(
                "kind-quota-term",
                quota(QuotaPaper.Act.ADJUST, List.of("2026", "2027", "2028", "2029", "2030"), "giai đoạn 2026 - 2030"));
        all.put(
                "kind-class",
                new ClassDecision(
                        head("QĐ/ĐU", 15),
                        "Lớp bồi dưỡng nhận thức về Đảng khóa II, năm 2026",
                        List.of(
                                "Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ xã",
                                "Xét đề nghị của Ban Xây dựng Đảng"),
                        62,
                        DAY.plusDays(5),
                        DAY.plusDays(9),
                        "Hội trường trung tâm xã",
                        "Trung tâm Chính trị xã"));
        all.put(
                "kind-recognition",
                new RecognitionDecision(
                        head("QĐ/ĐU", 18),
                        person(),
                        List.of("Xét đề nghị của Đảng ủy Trường Trung học phổ thông Tân Sơn"),
                        LocalDate.of(2025, 9, 30),
                        LocalDate.of(2026, 9, 30)));
        for (CancelDecision.Matter matter : CancelDecision.Matter.values()) {
            all.put(
                    "kind-cancel-" + matter.name().toLowerCase(Locale.ROOT),
                    new CancelDecision(
                            head("QĐ/ĐU", 19),
                            person(),
                            new CancelDecision.Target(matter, "17-QĐ/ĐU", "30/9/2025"),
                            "kết nạp sai tiêu chuẩn"));
        }
        for (AdmissionDecision.Variant variant : AdmissionDecision.Variant.values()) {
            all.put("kind-admission-" + variant.name().toLowerCase(Locale.ROOT), admission(variant));
        }
    }

    private static void papers(Map<String, Draft> all) {
        all.put(
                "kind-plan",
                new PlanPaper(
                        head("KH/ĐU", 12),
                        "năm 2026",
                        "Nghị quyết Đại hội Đảng bộ xã, nhiệm kỳ 2025 - 2030",
                        45,
                        "3%"));
        all.put("kind-report", report());
        all.put("kind-directive", new SampleText(head("CT/ĐU", 1), SampleText.Kind.DIRECTIVE, ""));
        all.put("kind-guidance", new SampleText(head("HD/ĐU", 1), SampleText.Kind.GUIDANCE, ""));
    }

    private static void meetings(Map<String, Draft> all) {
        all.put(
                "kind-conclusion",
                new ConclusionNotice(
                        head("TB/ĐU", 9),
                        DAY,
                        "hồ sơ đề nghị kết nạp đảng viên tháng 10 năm 2026",
                        List.of(
                                "Thống nhất kết nạp 07 quần chúng ưu tú vào Đảng.",
                                "Giao Ban Xây dựng Đảng hoàn thiện hồ sơ đối với 01 trường hợp.")));
        all.put(
                "kind-submission",
                new SubmissionPaper(
                        head("TTr/ĐU", 4), SubmissionPaper.Matter.ADMISSION, "Ban Thường vụ Tỉnh ủy", people(6)));
        all.put(
                "kind-list",
                new CandidateList(
                        head("DS/ĐU", 3), "trích ngang những người đề nghị xét kết nạp đảng viên", people(14)));
        all.put(
                "kind-invitation",
                new InvitationPaper(
                        head("GM/ĐU", 21),
                        "phiên họp Ban Thường vụ Đảng ủy tháng 10 năm 2026",
                        List.of("Các đồng chí Ủy viên Ban Thường vụ Đảng ủy", "Đồng chí Trưởng Ban Xây dựng Đảng"),
                        DAY.plusDays(3).atTime(8, 0),
                        "Phòng họp số 1, trụ sở Đảng ủy xã",
                        "Đồng chí Bí thư Đảng ủy",
                        List.of("Xét kết nạp đảng viên;", "Cho ý kiến về chỉ tiêu năm 2027.")));
        all.put("kind-minutes", minutes());
    }

    public static Draft get(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    public static Letterhead head(String code, int number) {
        return new Letterhead(
                Issuer.of("ĐẢNG BỘ TỈNH PHÚ THỌ", "ĐẢNG ỦY XÃ TÂN SƠN").spokenAs(STANDING),
                DocumentNumber.of(number, code),
                "Tân Sơn",
                Optional.of(DAY),
                Signature.of("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Thị Ngọc Huyền"),
                recipients(code));
    }

    /** Only what goes to someone has them "as above" among those who receive it. */
    private static List<String> recipients(String code) {
        List<String> all = List.of("Các đồng chí Ủy viên Ban Thường vụ", "Lưu Văn phòng Đảng ủy");
        boolean addressed = code.matches("(CV|TTr|GM)/.*");
        return addressed ? Stream.concat(Stream.of("Như trên"), all.stream()).toList() : all;
    }

    private static ProgressLetter letter(ProgressLetter.Purpose purpose, int count) {
        List<UnitResult> units = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            long result = purpose == ProgressLetter.Purpose.PRAISE ? 4 + i + i % 3 : i % 3;
            units.add(new UnitResult("Chi bộ khu dân cư số " + i, 4 + i, result));
        }
        List<String> to = count == 1 ? List.of(units.get(0).name()) : List.of("Các chi bộ, đảng bộ cơ sở trực thuộc");
        return new ProgressLetter(
                head("CV/ĐU", 7),
                purpose,
                to,
                "năm 2026",
                DAY.minusDays(5),
                purpose == ProgressLetter.Purpose.PRAISE ? "100%" : "50%",
                new UnitResult("", 300, 152),
                units,
                Optional.of(DAY.plusDays(20)));
    }

    private static QuotaPaper quota(QuotaPaper.Act act, List<String> years, String period) {
        List<QuotaPaper.Line> lines = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            int base = i;
            lines.add(new QuotaPaper.Line(
                    "Chi bộ khu dân cư số " + i,
                    30 + i,
                    years.stream().map(y -> (long) base % 4 + 1).toList(),
                    ""));
        }
        return new QuotaPaper(
                head("QĐ/ĐU", 2),
                act,
                period,
                List.of(
                        "Căn cứ Điều lệ Đảng Cộng sản Việt Nam",
                        "Căn cứ Nghị quyết Đại hội Đảng bộ xã, nhiệm kỳ 2025 - 2030",
                        "Xét đề nghị của Ban Xây dựng Đảng"),
                years,
                lines);
    }

    private static ReportPaper report() {
        List<UnitResult> units = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            units.add(new UnitResult("Chi bộ khu dân cư số " + i, 5, i % 7));
        }
        return new ReportPaper(
                head("BC/ĐU", 111),
                "9 tháng năm 2026",
                DAY,
                new UnitResult("", 150, 87),
                Optional.of(80L),
                List.of("Nữ: 45 đảng viên (51,7%).", "Dân tộc thiểu số: 30 đảng viên (34,5%)."),
                units);
    }

    private static List<CandidateRow> people(int count) {
        List<CandidateRow> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            boolean woman = i % 2 == 0;
            rows.add(new CandidateRow(
                    "Nguyễn Thị Hoàng Yến " + i,
                    woman ? "" : "12/5/2001",
                    woman ? "03/02/1999" : "",
                    "Mường",
                    "Xã Tân Sơn, tỉnh Phú Thọ",
                    "12/12; Đại học",
                    "Giáo viên Trường Trung học phổ thông Tân Sơn",
                    "26/3/2015",
                    "Số 15, ngày 12/6/2026",
                    "Số 4, ngày 02/7/2026; 12/12",
                    "Số 9, ngày 20/7/2026; 7/7",
                    ""));
        }
        return rows;
    }

    private static MinutesPaper minutes() {
        return new MinutesPaper(
                head("BB/ĐU", 5),
                "phiên họp Ban Thường vụ Đảng ủy tháng 10 năm 2026",
                DAY,
                "Phòng họp số 1, trụ sở Đảng ủy xã",
                new Attendance(
                        9,
                        8,
                        "01 đồng chí (đi công tác)",
                        "Đồng chí Trần Văn Lưỡng, Bí thư Đảng ủy",
                        "Đồng chí Đỗ Ngọc Ánh, Chánh Văn phòng"),
                List.of(new MinutesPaper.Matter(
                        "Xét kết nạp đảng viên",
                        List.of(
                                "Ban Xây dựng Đảng báo cáo kết quả thẩm định 07 hồ sơ.",
                                "Các đồng chí thảo luận và biểu quyết từng trường hợp."),
                        "8/8 đồng chí (100%) tán thành kết nạp 07 người vào Đảng.")),
                new MinutesPaper.Signers("Đỗ Ngọc Ánh", "Trần Văn Lưỡng"));
    }

    private static MemberFacts person() {
        return new MemberFacts(
                "Hoàng Thị Quỳnh Như",
                "12/5/2001",
                "xã Tân Sơn, tỉnh Phú Thọ",
                "khu 3, xã Tân Sơn, tỉnh Phú Thọ",
                "giáo viên Trường Trung học phổ thông Tân Sơn",
                "Chi bộ Trường Trung học phổ thông Tân Sơn");
    }

    private static AdmissionDecision admission(AdmissionDecision.Variant variant) {
        return new AdmissionDecision(
                head("QĐ/ĐU", 17),
                variant,
                person(),
                List.of("Xét đề nghị của Chi bộ Trường Trung học phổ thông Tân Sơn tại Nghị quyết số 04-NQ/CB, ngày"
                        + " 02/7/2026"),
                "đồng chí Lê Thị Thủy",
                12);
    }
}
