package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.VillagePost;

/** Chức danh thôn, tổ: how many posts are held by members, and who is still to be won. */
public final class PostsReport {
    private static final String POSTS = "VILLAGE_POST";
    private final List<VillagePost> posts;
    private final TopUnits units;
    private final CodeLabels codes;
    private final StructureReport.Style style;

    /** Only the posts of the report's units count. */
    public PostsReport(List<VillagePost> posts, TopUnits units, CodeLabels codes, StructureReport.Style style) {
        this.posts = posts.stream().filter(p -> units.covers(p.unitId())).toList();
        this.units = units;
        this.codes = codes;
        this.style = style;
    }

    /** By kind of post. */
    public ReportTable table(ReportTable.Head head) {
        List<ReportRow> rows = new ArrayList<>();
        for (CodeLabels.Code code : codes.list(POSTS)) {
            List<VillagePost> of =
                    posts.stream().filter(p -> p.postCode().equals(code.code())).toList();
            if (!of.isEmpty()) {
                rows.add(ReportRow.data(cells(String.valueOf(rows.size() + 1), code.label(), of)));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(ReportRow.total(cells("", Texts.of("report.total"), posts)));
        }
        return ReportTable.of(head, rows, List.of(Texts.of("report.posts.note")));
    }

    /** Holders who are not members, under their units. */
    public ReportTable holders(ReportTable.Head head) {
        Map<Long, List<VillagePost>> byRow = new LinkedHashMap<>();
        units.units().forEach(u -> byRow.put(u.id(), new ArrayList<>()));
        byRow.put(TopUnits.REST, new ArrayList<>());
        posts.stream()
                .filter(PostsReport::isToBeWon)
                .forEach(p -> units.row(p.unitId())
                        .ifPresent(row -> byRow.computeIfAbsent(row, k -> new ArrayList<>())
                                .add(p)));
        Map<Long, String> names = new LinkedHashMap<>();
        units.units().forEach((Unit u) -> names.put(u.id(), u.name()));
        ListLayout<VillagePost> layout = new ListLayout<>(head.report(), columns(), p -> List.of());
        List<ReportRow> rows = new ArrayList<>();
        int group = 0;
        for (Map.Entry<Long, List<VillagePost>> of : byRow.entrySet()) {
            if (!of.getValue().isEmpty()) {
                String name = names.getOrDefault(of.getKey(), Texts.of("report.rest"));
                rows.add(ListLayout.heading(head.report(), RomanNumerals.of(++group), name));
                rows.addAll(layout.rows(of.getValue()));
            }
        }
        return ReportTable.of(head, rows, List.of(Texts.of("report.posts.note")));
    }

    private Map<String, Function<VillagePost, ReportCell>> columns() {
        return Map.of(
                "village", p -> ReportCell.of(p.village()),
                "post", p -> ReportCell.of(codes.label(POSTS, p.postCode())),
                "holder", p -> ReportCell.of(p.holder()),
                "remark", p -> ReportCell.of(p.note()));
    }

    private List<ReportCell> cells(String number, String name, List<VillagePost> of) {
        long held = of.stream()
                .filter(p -> !p.holder().isEmpty() || p.holderIsMember())
                .count();
        long members = of.stream().filter(VillagePost::holderIsMember).count();
        return List.of(
                ReportCell.of(number),
                ReportCell.of(name),
                ReportCell.of(of.size()),
                ReportCell.of(held),
                ReportCell.of(members),
                new ReportCell.Share(VietnameseNumbers.percent(members, of.size(), style.decimals(), style.rounding())),
                ReportCell.of(of.stream().filter(PostsReport::isToBeWon).count()));
    }

    private static boolean isToBeWon(VillagePost post) {
        return !post.holderIsMember() && !post.holder().isEmpty();
    }
}
