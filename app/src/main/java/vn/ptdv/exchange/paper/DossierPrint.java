package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.ListPaper;
import vn.ptdv.document.model.Sheet;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.logic.process.DeadlineText;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.store.setting.SettingValues;

/** The cover of a dossier and the index of its papers, as they are laid on top of it. */
public final class DossierPrint {
    private static final double COVER_SIZE = 14;
    private static final double INDEX_SIZE = 12;
    private final HouseStyle house;

    public DossierPrint(SettingValues settings) {
        house = new HouseStyle(settings);
    }

    /** One line of the cover. */
    public record Fact(String label, String value) {}

    /** Whose dossier it is, on a sheet of its own. */
    public Papers.Composed cover(String person, List<Fact> facts, LocalDate day) {
        List<Row> rows = facts.stream()
                .filter(f -> !f.value().isBlank())
                .map(f -> Row.data(f.label(), f.value()))
                .toList();
        TableSpec table = TableSpec.of(
                        List.of(
                                Column.of(Texts.of("paper.dossier.what"), 36, Align.LEFT),
                                Column.of(Texts.of("paper.dossier.value"), 64, Align.LEFT)),
                        rows)
                .withSize(COVER_SIZE);
        return compose(Texts.of("paper.dossier.cover"), person, table, Sheet.A4, day);
    }

    /** Every paper that is there or asked for, part by part, numbered through. */
    public Papers.Composed index(String person, Map<DossierPart, List<DossierLine>> papers, LocalDate day) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (DossierPart part : DossierPart.values()) {
            List<DossierLine> lines = papers.getOrDefault(part, List.of()).stream()
                    .filter(DossierPrint::belongs)
                    .toList();
            if (!lines.isEmpty()) {
                rows.add(Row.group(DeadlineText.part(part)));
            }
            for (DossierLine line : lines) {
                rows.add(row(++number, line));
            }
        }
        TableSpec table = TableSpec.of(columns(), rows).withSize(INDEX_SIZE);
        return compose(Texts.of("paper.dossier.index"), person, table, Sheet.A4_SIDEWAYS, day);
    }

    private Papers.Composed compose(String title, String person, TableSpec table, Sheet sheet, LocalDate day) {
        ListPaper paper =
                new ListPaper(house.issuer(), house.place(), Optional.of(day), title, person, sheet, table, List.of());
        return house.papers().compose(paper, day);
    }

    /** What may be there "if any" and is not, and what is not needed, is not indexed. */
    private static boolean belongs(DossierLine line) {
        boolean there = line.state() == DossierLine.State.PRESENT || line.state() == DossierLine.State.EXPIRED;
        return there || line.need() == DossierLine.Need.REQUIRED && line.state() != DossierLine.State.NOT_NEEDED;
    }

    private static List<Column> columns() {
        return List.of(
                Column.of(Texts.of("paper.column.no"), 5, Align.CENTER),
                Column.of(Texts.of("paper.dossier.name"), 40, Align.LEFT),
                Column.of(Texts.of("paper.dossier.number"), 13, Align.LEFT),
                Column.of(Texts.of("paper.dossier.date"), 11, Align.CENTER),
                Column.of(Texts.of("paper.dossier.form"), 10, Align.CENTER),
                Column.of(Texts.of("paper.dossier.pages"), 7, Align.CENTER),
                Column.of(Texts.of("paper.dossier.state"), 11, Align.CENTER),
                Column.of(Texts.of("paper.dossier.place"), 16, Align.LEFT));
    }

    private static Row row(int number, DossierLine line) {
        DossierLine.Details d = line.details();
        boolean there = line.id() != 0 && line.state() != DossierLine.State.MISSING;
        return Row.data(
                String.valueOf(number),
                line.name(),
                d.number(),
                d.date().map(VietnameseDates::format).orElse(""),
                there ? Texts.ofEnum("paper.dossier.form", d.form()) : "",
                d.pages().map(String::valueOf).orElse(""),
                Texts.ofEnum("paper.dossier.state", line.state()),
                d.place());
    }
}
