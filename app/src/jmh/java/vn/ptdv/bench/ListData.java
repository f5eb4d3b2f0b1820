package vn.ptdv.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A list of people as an office sends it, another one for every seed: 25 columns of text and dates. */
final class ListData {
    static final List<String> TITLES = List.of(
            "Họ và tên",
            "Ngày sinh",
            "Số CCCD",
            "Dân tộc",
            "Tôn giáo",
            "Quê quán",
            "Nơi ở",
            "Số điện thoại",
            "Nghề nghiệp",
            "Chức vụ",
            "Đơn vị công tác",
            "Chi bộ",
            "Ngày vào Đoàn",
            "Người giúp đỡ",
            "Ngày phân công",
            "Khóa học",
            "Số giấy chứng nhận",
            "Ngày cấp",
            "Xếp loại",
            "Số quyết định kết nạp",
            "Ngày kết nạp",
            "Học vấn",
            "Chuyên môn",
            "Lý luận chính trị",
            "Ghi chú");

    private ListData() {}

    static List<List<Object>> rows(int rows, int seed) {
        Random random = new Random(seed);
        List<List<Object>> data = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Object> row = new ArrayList<>();
            for (int c = 0; c < TITLES.size(); c++) {
                row.add(value(c, random));
            }
            data.add(row);
        }
        return data;
    }

    private static Object value(int column, Random random) {
        return switch (column) {
            case 1, 12, 14, 17, 20 -> LocalDate.of(1980 + random.nextInt(40), 1 + random.nextInt(12), 5);
            case 0 -> "Nguyễn Văn " + (char) ('A' + random.nextInt(26)) + "n";
            case 2 -> "0790" + (10_000_000 + random.nextInt(89_999_999));
            case 5, 6 -> "Xã " + random.nextInt(300) + ", huyện Bình Sơn, tỉnh Quảng Ngãi";
            case 11 -> "Chi bộ " + random.nextInt(300);
            case 16, 19 -> random.nextInt(9999) + "-QĐ/ĐU";
            default -> "Giá trị " + random.nextInt(50);
        };
    }
}
