package vn.ptdv.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;
import vn.ptdv.sheet.write.ListColumn.Kind;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.frame.Toolkit;

/** The columns of the list of people: first what one works with, then what can be chosen besides. */
final class PeopleColumns {
    private final PeopleModel model;
    private final Toolkit kit;

    private PeopleColumns(PeopleModel model, Toolkit kit) {
        this.model = model;
        this.kit = kit;
    }

    static List<Column<PeopleRow>> of(PeopleModel model, Toolkit kit) {
        PeopleColumns columns = new PeopleColumns(model, kit);
        return Stream.of(columns.usual(), columns.further(), days())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column<PeopleRow>> usual() {
        return List.of(
                Column.<PeopleRow>name(
                                "name",
                                Texts.of("people.column.name"),
                                r -> r.facts().name())
                        .sortedBy(r -> r.facts().orderKey())
                        .width(190),
                Column.<PeopleRow>text("birth", Texts.of("people.column.birth"), PeopleRow::birth)
                        .sortedBy(r -> r.facts().birth())
                        .leaving(Kind.DATE, r -> birth(r))
                        .width(95),
                text("unit", r -> r.facts().unit()).width(210),
                Column.<PeopleRow>text("stage", Texts.of("people.column.stage"), PeopleRow::stage)
                        .sortedBy(PeopleRow::order)
                        .width(150),
                Column.<PeopleRow>number("days", Texts.of("people.column.days"), PeopleRow::days)
                        .width(75),
                Column.<PeopleRow>text("due", Texts.of("people.column.due"), this::due)
                        .sortedBy(r -> r.nextDue().map(Object::toString).orElse("9999"))
                        .leaving(Kind.DATE, r -> r.nextDue().<Object>map(d -> d).orElse(""))
                        .width(125),
                text("helper", r -> r.facts().helpers()).width(160),
                Column.<PeopleRow>text("flags", Texts.of("people.column.flags"), PeopleColumns::flags)
                        .sortedBy(r -> r.facts().flags().size())
                        .width(110));
    }

    private List<Column<PeopleRow>> further() {
        return List.of(
                coded(PeopleList.SEX, r -> r.facts().sex()).width(70).whenChosen(),
                coded("ETHNIC", r -> r.facts().ethnic()).width(90).whenChosen(),
                coded("RELIGION", r -> r.brief().religion()).width(110).whenChosen(),
                coded("GENERAL_EDUCATION", r -> r.brief().education())
                        .width(110)
                        .whenChosen(),
                coded("PROFESSION_LEVEL", r -> r.brief().profession())
                        .width(120)
                        .whenChosen(),
                coded("OCCUPATION", r -> r.brief().occupation()).width(180).whenChosen(),
                Column.<PeopleRow>citizenId(
                                "citizen",
                                Texts.of("people.column.citizen"),
                                r -> r.brief().citizenId())
                        .width(110)
                        .whenChosen(),
                text("phone", r -> r.brief().phone()).width(100).whenChosen(),
                text("workplace", r -> r.brief().workplace()).whenChosen(),
                text("residence", r -> r.brief().residence()).width(200).whenChosen());
    }

    private static List<Column<PeopleRow>> days() {
        return List.of(
                day("since", r -> Optional.of(r.facts().stageSince())),
                day("certificate", r -> r.brief().certificateUntil()),
                day("decision", r -> r.facts().decisionOn()),
                day("ceremony", r -> r.facts().ceremonyOn()));
    }

    private static Column<PeopleRow> day(String key, Function<PeopleRow, Optional<LocalDate>> day) {
        return Column.date(key, Texts.family("people.column", key), day).whenChosen();
    }

    private static Column<PeopleRow> text(String key, Function<PeopleRow, String> text) {
        return Column.text(key, Texts.family("people.column", key), text);
    }

    private Column<PeopleRow> coded(String list, Function<PeopleRow, String> code) {
        return text(list, r -> model.label(list, code.apply(r)));
    }

    private static Object birth(PeopleRow row) {
        return PartialDate.parse(row.facts().birth()).<Object>map(d -> d).orElse("");
    }

    private String due(PeopleRow row) {
        return row.nextDue()
                .map(day -> row.isOverdue(kit.clock().today())
                        ? Texts.of("people.overdue", VietnameseDates.format(day))
                        : VietnameseDates.format(day))
                .orElse("");
    }

    private static String flags(PeopleRow row) {
        return row.facts().flags().stream()
                .map(flag -> Texts.ofEnum("people.flag", flag))
                .collect(Collectors.joining(", "));
    }
}
